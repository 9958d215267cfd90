/** What an answer of AWS means for the one who asked. */
export type AwsErrorCode =
	| 'endpoint-in-progress'
	| 'endpoint-not-found'
	| 'configuration-not-found'
	| 'model-not-found'
	| 'already-exists'
	| 'limit-exceeded'
	| 'validation'
	| 'access-denied'
	| 'credentials-expired'
	| 'throttled'
	| 'unreachable'
	| 'unknown';

/** A refusal or failure of AWS, told apart by its meaning. */
export class AwsError extends Error {
	readonly code: AwsErrorCode;
	readonly operation: string;

	constructor(code: AwsErrorCode, operation: string, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'AwsError';
		this.code = code;
		this.operation = operation;
	}
}
