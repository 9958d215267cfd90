import { isObject } from '../common/json.ts';
import { adviceOn, verbs } from './advice.ts';
import { type AwsErrorCode, codeOf, type ErrorFacts } from './error-code.ts';
import { singleLine } from './text.ts';

export type { AwsErrorCode } from './error-code.ts';

/** A refusal or failure of AWS, told apart by its meaning. */
export class AwsError extends Error {
	readonly code: AwsErrorCode;
	readonly operation: string;
	/** The same call may succeed later. */
	readonly retryable: boolean;
	/** How often the call was sent; after more than one, an earlier try may have been carried out. */
	readonly attempts: number;

	constructor(
		code: AwsErrorCode,
		operation: string,
		message: string,
		options?: ErrorOptions & { readonly attempts?: number }
	) {
		super(message, options);
		this.name = 'AwsError';
		this.code = code;
		this.operation = operation;
		this.retryable = code === 'endpoint-in-progress' || code === 'throttled' || code === 'unreachable';
		this.attempts = options?.attempts ?? 1;
	}
}

/** Whatever was thrown while AWS was asked for `operation`, with what was asked, what AWS said and what to do. */
export function toAwsError(error: unknown, operation: string): AwsError {
	if (error instanceof AwsError) return error;
	const facts = factsOf(error);
	const code = codeOf(facts);
	const name = facts.name === 'Error' ? '' : `${singleLine(facts.name)}, `;
	const what = `${operation} ${verbs[code]}: ${name}"${singleLine(facts.message)}".`;
	const metadata = memberOf(error, '$metadata');
	const attempts = memberOf(metadata, 'attempts');
	return new AwsError(code, operation, `${what} ${adviceOn(code, operation, facts.message)}`, {
		cause: error,
		...(typeof attempts === 'number' && { attempts })
	});
}

/** Runs a call of AWS; what it throws becomes an AwsError of that operation. */
export async function asAwsError<T>(operation: string, call: () => Promise<T>): Promise<T> {
	try {
		return await call();
	} catch (error) {
		throw toAwsError(error, operation);
	}
}

/** As `asAwsError`, with an answer of its own to errors of one of the codes. */
export async function unlessCode<T, U>(
	operation: string,
	call: () => Promise<T>,
	codes: readonly AwsErrorCode[],
	otherwise: U
): Promise<T | U> {
	try {
		return await asAwsError(operation, call);
	} catch (error) {
		if (error instanceof AwsError && codes.includes(error.code)) return otherwise;
		throw error;
	}
}

function factsOf(error: unknown): ErrorFacts {
	const code = memberOf(error, 'code') ?? memberOf(error, 'Code');
	const named = memberOf(error, 'name');
	const plain = named === undefined || named === 'Error' || named === 'AggregateError';
	const status = memberOf(memberOf(error, '$metadata'), 'httpStatusCode');
	const message = memberOf(error, 'message');
	const name = plain && typeof code === 'string' ? code : named;
	return {
		name: typeof name === 'string' && name !== '' ? name : 'Error',
		message: typeof message === 'string' && message !== '' ? message : asText(name ?? error),
		...(typeof status === 'number' && { status })
	};
}

/** Anything may be thrown, also what cannot be turned into text. */
function asText(value: unknown): string {
	try {
		return String(value);
	} catch {
		return 'something that is no error';
	}
}

function memberOf(value: unknown, key: string): unknown {
	return isObject(value) ? value[key] : undefined;
}
