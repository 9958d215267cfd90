import { ServiceError } from '../aws/refusal.ts';
import type { HttpAnswer, Reply } from './message.ts';

export type FaultKind = 'refused' | 'throttle' | 'error500' | 'hang' | 'drop' | 'denied' | 'expired-token';

/** Hits calls of an operation (`*`: of any), after `skip` of them, so many times. */
export interface Fault {
	readonly operation: string;
	readonly kind: FaultKind;
	readonly times: number;
	readonly skip: number;
	/** `after`: the call is carried out, and its answer is lost or wrong. */
	readonly moment: 'before' | 'after';
	/** What AWS says, of `refused`. */
	readonly message?: string;
}

/** Sends a signal to a process at the n-th call from now on, before it is carried out or before it is answered. */
export interface Kill {
	readonly pid: number;
	/** Counts calls of this operation only; `*`: of any. */
	readonly operation: string;
	readonly call: number;
	/** How much later than that call; 0: at it. */
	readonly laterMs: number;
	readonly moment: 'before' | 'after';
	readonly signal: NodeJS.Signals;
}

/** Every call of AWS, whatever the service: counted, and hit by faults and kills that were asked for. */
export class Calls {
	readonly operations: string[] = [];
	private faults: Fault[] = [];
	private kills: Kill[] = [];
	private readonly kill: (pid: number, signal: NodeJS.Signals, laterMs: number) => void;

	constructor(kill: (pid: number, signal: NodeJS.Signals, laterMs: number) => void) {
		this.kill = kill;
	}

	addFault(fault: Fault): void {
		this.faults.push(fault);
	}

	addKill(kill: Kill): void {
		this.kills.push(kill);
	}

	clear(): void {
		this.faults = [];
		this.kills = [];
	}

	/** @param refuse what the service answers to a refusal */
	pass(operation: string, apply: () => HttpAnswer, refuse: (error: ServiceError) => HttpAnswer): Reply {
		this.operations.push(operation);
		const killed = this.nextKill(operation);
		const fault = this.nextFault(operation);
		if (killed?.moment === 'before' && this.hit(killed)) return 'broken';
		if (fault?.moment === 'before') return replyOf(fault, operation, refuse);
		const answer = answerOf(apply, refuse);
		if (killed?.moment === 'after' && this.hit(killed)) return 'broken';
		return fault === undefined ? answer : replyOf(fault, operation, refuse);
	}

	/** Whether the process is gone at once; other signals let it go on, and it gets its answer. */
	private hit({ pid, signal, laterMs }: Kill): boolean {
		this.kill(pid, signal, laterMs);
		return signal === 'SIGKILL' && laterMs === 0;
	}

	private nextKill(operation: string): Kill | undefined {
		const isMeant = (kill: Kill) => kill.operation === '*' || kill.operation === operation;
		this.kills = this.kills.map(kill => (isMeant(kill) ? { ...kill, call: kill.call - 1 } : kill));
		const due = this.kills.find(({ call }) => call === 0);
		this.kills = this.kills.filter(({ call }) => call > 0);
		return due;
	}

	private nextFault(operation: string): Fault | undefined {
		const index = this.faults.findIndex(fault => fault.operation === '*' || fault.operation === operation);
		const fault = this.faults[index];
		if (fault === undefined) return undefined;
		const left = fault.skip > 0 ? { ...fault, skip: fault.skip - 1 } : { ...fault, times: fault.times - 1 };
		this.faults.splice(index, 1, ...(left.times > 0 ? [left] : []));
		return fault.skip > 0 ? undefined : fault;
	}
}

function answerOf(apply: () => HttpAnswer, refuse: (error: ServiceError) => HttpAnswer): HttpAnswer {
	try {
		return apply();
	} catch (error) {
		if (error instanceof ServiceError) return refuse(error);
		const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return refuse(new ServiceError('InternalFailure', `The simulator failed: ${message}`, 500));
	}
}

function replyOf(
	{ kind, message = 'It is refused.' }: Fault,
	operation: string,
	refuse: (error: ServiceError) => HttpAnswer
): Reply {
	switch (kind) {
		case 'refused':
			return refuse(new ServiceError('ValidationException', message));
		case 'hang':
			return 'silence';
		case 'drop':
			return 'broken';
		case 'throttle':
			return refuse(new ServiceError('ThrottlingException', 'Rate exceeded'));
		case 'error500':
			return refuse(new ServiceError('InternalFailure', 'An internal failure occurred.', 500));
		case 'expired-token':
			return refuse(new ServiceError('ExpiredTokenException', 'The security token included in the request is expired'));
		case 'denied':
			return refuse(
				new ServiceError(
					'AccessDeniedException',
					'User: arn:aws:sts::123456789012:assumed-role/deploy/session is not authorized to perform: ' +
						`${iamAction(operation)} because no identity-based policy allows the ${iamAction(operation)} action`
				)
			);
	}
}

/** What IAM calls an operation. */
function iamAction(operation: string): string {
	const other: Readonly<Record<string, string>> = {
		...{ DeleteObjects: 's3:DeleteObject', HeadObject: 's3:GetObject', ListObjectsV2: 's3:ListBucket' },
		...{ GetObject: 's3:GetObject', PutObject: 's3:PutObject', DeleteObject: 's3:DeleteObject' }
	};
	return other[operation] ?? `sagemaker:${operation}`;
}
