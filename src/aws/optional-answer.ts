import { AwsError } from './errors.ts';

/**
 * An answer that this program can do without where the service does not know the question: a partition of AWS without
 * it, or something that stands in for AWS. What is not allowed, or may pass, is thrown as ever.
 */
export async function answerOr<T>(asking: Promise<T>, otherwise: T): Promise<T> {
	try {
		return await asking;
	} catch (error) {
		if (error instanceof AwsError && (error.code === 'unknown' || error.code === 'validation')) return otherwise;
		throw error;
	}
}
