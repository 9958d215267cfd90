import { type AwsErrorCode, codeOf, type ErrorFacts } from './error-code.ts';
import { isObject } from './json.ts';

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
	const said = singleLine(facts.message);
	const what = `${operation} ${verbs[code]}: ${facts.name === 'Error' ? '' : `${facts.name}, `}"${said}".`;
	const metadata = memberOf(error, '$metadata');
	const attempts = memberOf(metadata, 'attempts');
	return new AwsError(code, operation, `${what} ${adviceOn(code, operation, facts.message)}`, {
		cause: error,
		...(typeof attempts === 'number' && { attempts })
	});
}

/** Runs a call of AWS; what it throws becomes an AwsError of that operation. */
export async function calling<T>(operation: string, call: () => Promise<T>): Promise<T> {
	try {
		return await call();
	} catch (error) {
		throw toAwsError(error, operation);
	}
}

/** As `calling`, with an answer of its own to errors of one of the codes. */
export async function callingOr<T, U>(
	operation: string,
	call: () => Promise<T>,
	codes: readonly AwsErrorCode[],
	otherwise: U
): Promise<T | U> {
	try {
		return await calling(operation, call);
	} catch (error) {
		if (error instanceof AwsError && codes.includes(error.code)) return otherwise;
		throw error;
	}
}

const longestQuote = 300;

/** Text of AWS within one line of ours. */
export function singleLine(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}

const verbs: Readonly<Record<AwsErrorCode, string>> = {
	'endpoint-in-progress': 'was refused because the endpoint is being changed',
	'endpoint-not-found': 'found no such endpoint',
	'configuration-not-found': 'found no such endpoint configuration',
	'model-not-found': 'found no such model',
	'already-exists': 'was refused because the name is taken',
	'limit-exceeded': 'was refused because of a quota',
	validation: 'was refused',
	'access-denied': 'was not allowed',
	'credentials-expired': 'was refused because of the AWS credentials',
	throttled: 'was slowed down by AWS',
	unreachable: 'got no answer of use from AWS',
	unknown: 'failed'
};

function adviceOn(code: AwsErrorCode, operation: string, message: string): string {
	switch (code) {
		case 'endpoint-in-progress':
			return 'SageMaker takes one change at a time; it is possible again once the endpoint is InService.';
		case 'endpoint-not-found':
			return 'Check the endpoint’s name, the region and the account.';
		case 'configuration-not-found':
			return 'Check whether somebody has deleted it; SageMaker needs it for as long as an endpoint refers to it.';
		case 'model-not-found':
			return 'Check the model’s name, the region and the account.';
		case 'already-exists':
			return 'What bears the name was created by somebody else or by an earlier run.';
		case 'limit-exceeded':
			return 'Ask for a higher quota in AWS Service Quotas, or use fewer or other instances.';
		case 'validation':
			return 'Mend what it names, then start again.';
		case 'access-denied':
			return allowance(operation, message);
		case 'credentials-expired':
			return 'Give the job fresh AWS credentials and resume; with `role-to-assume` they are renewed as long as it runs.';
		case 'throttled':
			return 'It is tried again later.';
		case 'unreachable':
			return 'It is tried again later; if it stays, check the network, the region and the AWS health dashboard.';
		case 'unknown':
			return 'Look it up in the AWS documentation; a resume goes on from what AWS has.';
	}
}

/** The IAM action that is missing, as the message tells it or else from the operation, and the resource if told. */
function allowance(operation: string, message: string): string {
	const action =
		/not authorized to perform:? ([\w-]+:\w+)/i.exec(message)?.[1] ?? `${servicePrefix(operation)}:${operation}`;
	const resource = /on resource:? (\S+)/i.exec(message)?.[1]?.replace(/[.,;"']+$/, '');
	const where = resource === undefined ? '' : ` on ${singleLine(resource)}`;
	return `Allow ${action}${where} for the role of this workflow.`;
}

function servicePrefix(operation: string): string {
	if (operation === 'GetMetricData') return 'cloudwatch';
	if (/Scal(able|ing)/.test(operation)) return 'application-autoscaling';
	return operation.startsWith('AssumeRole') ? 'sts' : 'sagemaker';
}

function factsOf(error: unknown): ErrorFacts {
	const code = memberOf(error, 'code') ?? memberOf(error, 'Code');
	const named = memberOf(error, 'name');
	const plain = named === undefined || named === 'Error' || named === 'AggregateError';
	const status = memberOf(memberOf(error, '$metadata'), 'httpStatusCode');
	const message = memberOf(error, 'message');
	const name = plain && typeof code === 'string' ? code : named;
	return {
		name: typeof name === 'string' ? name : 'Error',
		message: typeof message === 'string' && message !== '' ? message : String(name ?? error),
		...(typeof status === 'number' && { status })
	};
}

function memberOf(value: unknown, key: string): unknown {
	return isObject(value) ? value[key] : undefined;
}
