/** A request refused by a simulated service, as it goes over the wire. */
export class ServiceError extends Error {
	readonly type: string;
	readonly status: number;
	/** Members of the answer beside its type and message. */
	readonly more: Readonly<Record<string, unknown>>;

	constructor(type: string, message: string, status = 400, more: Readonly<Record<string, unknown>> = {}) {
		super(message);
		this.name = 'ServiceError';
		this.type = type;
		this.status = status;
		this.more = more;
	}
}

/** SageMaker's one error for everything it refuses. */
export const invalid = (message: string): ServiceError => new ServiceError('ValidationException', message);

/** One member of a request that breaks its constraint. */
export function violates(value: unknown, member: string, constraint: string): ServiceError {
	const shown = typeof value === 'string' ? value : JSON.stringify(value);
	return invalid(
		`1 validation error detected: Value '${shown}' at '${member}' failed to satisfy constraint: ${constraint}`
	);
}
