import type { Socket } from 'node:net';
import type { HttpRequest, Reply } from './http/message.ts';

/** What is done with a request once it is its turn. */
export interface Turn {
	carryOut(request: HttpRequest): Reply;
	answer(reply: Reply): void;
}

/** The time a world goes by: what it is, when requests are carried out, when answers and signals leave. */
export interface WorldTime {
	/** Epoch milliseconds. */
	readonly now: () => number;
	/** A client has connected. */
	connected(socket: Socket): void;
	/** A request has begun; `request` rejects where it is broken off. */
	take(socket: Socket, request: Promise<HttpRequest>, turn: Turn): void;
	/** Sends a signal to a process, so much later. */
	signal(pid: number, name: NodeJS.Signals, laterMs: number): void;
	/**
	 * Lets time pass while nobody lives by it, where time can be moved.
	 * @throws StillLivedBy
	 */
	forward?(ms: number): void;
}

/** Programs live by this time. One that has ended may be seen to a moment later. */
export class StillLivedBy extends Error {}

/** Time that passes by itself: requests are carried out as they come, and answers leave after their delay. */
export function passingTime(now: () => number = () => Date.now()): WorldTime {
	return {
		now,
		connected: () => {},
		take(_, request, { carryOut, answer }) {
			request.then(
				whole => {
					const reply = carryOut(whole);
					const delayMs = delayOf(reply);
					if (delayMs === 0) answer(reply);
					else setTimeout(answer, delayMs, reply);
				},
				() => answer('broken')
			);
		},
		signal(pid, name, laterMs) {
			if (laterMs === 0) sendSignal(pid, name);
			else setTimeout(sendSignal, laterMs, pid, name);
		}
	};
}

/** How long an answer is kept back. */
export function delayOf(reply: Reply): number {
	return typeof reply === 'string' ? 0 : (reply.delayMs ?? 0);
}

/** To a process that has ended it does nothing. */
export function sendSignal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}
