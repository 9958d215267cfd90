import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { HttpRequest } from '../../src/simulator/http/message.ts';
import { delayOf, StillLivedBy, sendSignal, type Turn, type WorldTime } from '../../src/simulator/time.ts';
import { createConnections } from './connections.ts';
import { type FromWorld, readLine, type ToWorld } from './messages.ts';

/** A program that lives by the clock. `waits`: what it said, as long as that is so. */
interface Program {
	readonly link: Socket;
	told: number;
	pid?: number;
	waits?: ToWorld;
}

/** A thing that happens at a moment: an answer leaves, a signal is sent. */
interface Happening {
	readonly atMs: number;
	readonly happen: () => void;
}

export interface WorldClockOptions {
	/** What it shows at first, epoch milliseconds. */
	readonly originMs: number;
	/** So many of its seconds pass in a real one, for whoever watches; default: as many as can. */
	readonly speed?: number;
}

export interface WorldClock extends WorldTime {
	/** Where programs find it. */
	readonly port: number;
	forward(ms: number): void;
	/** Tells where the world listens: only connections to there are waited for. */
	serves(worldPort: number): void;
}

/**
 * The clock of a world and of the programs in it, as in a simulation of discrete events. Nothing happens before every
 * program only waits and all bytes between them and the world have been read; then exactly one thing happens: an
 * answer leaves, or the oldest request is carried out, or, with nothing left, the time moves to whatever comes first.
 * So neither the speed nor the load of the machine can be seen from within.
 */
export async function startWorldClock({ originMs, speed }: WorldClockOptions): Promise<WorldClock> {
	const realOriginMs = Date.now();
	let nowMs = originMs;
	let worldPort = 0;
	let pacing: NodeJS.Timeout | undefined;
	const programs = new Set<Program>();
	const connections = createConnections(consider);
	let happenings: Happening[] = [];

	function tell(program: Program, signal?: NodeJS.Signals): void {
		delete program.waits;
		program.told++;
		const message: FromWorld = { nowMs, worldPort, ...(signal !== undefined && { signal }) };
		program.link.write(`${JSON.stringify(message)}\n`);
	}

	const tellWaiting = () => {
		for (const program of programs) if (program.waits !== undefined) tell(program);
	};

	/** Whether nothing is under way: programs that have not read everything are asked to look again. */
	function isStill(): boolean {
		if (connections.isReading()) return false;
		let still = true;
		for (const program of programs) {
			if (program.waits === undefined) still = false;
			else {
				const seen = program.waits.connections.map(connections.compare);
				if (seen.includes('behind')) tell(program);
				if (seen.some(one => one !== 'same')) still = false;
			}
		}
		return still;
	}

	function consider(): void {
		clearTimeout(pacing);
		if (!isStill()) return;
		connections.order(Array.from(programs).flatMap(({ waits }) => waits?.connections ?? []));
		const due = happenings.find(({ atMs }) => atMs <= nowMs);
		if (due !== undefined) {
			happenings = happenings.filter(one => one !== due);
			due.happen();
			tellWaiting();
			return;
		}
		const request = connections.next();
		if (request === undefined) {
			moveOn();
			return;
		}
		carryOut(request.turn, request.request);
		consider();
	}

	/** An answer that is delayed waits among the happenings; silence never leaves. */
	function carryOut({ carryOut: run, answer }: Turn, request: HttpRequest): void {
		const reply = run(request);
		if (reply !== 'silence') schedule(delayOf(reply), () => answer(reply));
	}

	function schedule(laterMs: number, happen: () => void): void {
		const atMs = nowMs + laterMs;
		const after = happenings.findIndex(one => one.atMs > atMs);
		happenings.splice(after < 0 ? happenings.length : after, 0, { atMs, happen });
	}

	/** With nobody there it stays the same moment. */
	function moveOn(): void {
		if (programs.size === 0) return;
		const dues = Array.from(programs, ({ waits }) => waits?.dueMs ?? Number.POSITIVE_INFINITY);
		const nextMs = Math.min(...dues, happenings[0]?.atMs ?? Number.POSITIVE_INFINITY);
		if (nextMs === Number.POSITIVE_INFINITY) return;
		const earlyMs = speed === undefined ? 0 : (nextMs - originMs) / speed - (Date.now() - realOriginMs);
		if (earlyMs > 0) {
			pacing = setTimeout(consider, earlyMs);
			return;
		}
		nowMs = Math.max(nowMs, nextMs);
		tellWaiting();
	}

	/** A program sends it to itself, between two things that it does; killed it is at once, and until it is gone nothing happens. */
	function send(pid: number, signal: NodeJS.Signals): void {
		const program = Array.from(programs).find(one => one.pid === pid);
		if (program === undefined) return;
		if (signal === 'SIGKILL') {
			delete program.waits;
			sendSignal(pid, signal);
		} else {
			tell(program, signal);
		}
	}

	const server = createServer({ noDelay: true }, link => {
		const program: Program = { link, told: 0 };
		programs.add(program);
		link.on('close', () => {
			programs.delete(program);
			consider();
		});
		const lines = createInterface({ input: link });
		// One that is killed does not say goodbye.
		link.on('error', () => link.destroy());
		lines.on('error', () => link.destroy());
		lines.on('line', line => {
			const message = readLine<ToWorld>(line);
			program.pid = message.pid;
			if (message.heard !== program.told) return;
			program.waits = message;
			consider();
		});
		tell(program);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return {
		port: typeof address === 'object' && address !== null ? address.port : 0,
		now: () => nowMs,
		connected: connections.add,
		take(socket, request, turn) {
			connections.read(socket, request, turn);
		},
		signal: (pid, name, laterMs) => {
			if (name === 'SIGKILL' && laterMs === 0) send(pid, name);
			else schedule(laterMs, () => send(pid, name));
		},
		forward(ms) {
			if (programs.size > 0) throw new StillLivedBy('Programs live by this clock: the time moves when they wait.');
			const endMs = nowMs + ms;
			for (let next = happenings[0]; next !== undefined && next.atMs <= endMs; next = happenings[0]) {
				happenings.shift();
				nowMs = next.atMs;
				next.happen();
			}
			nowMs = endMs;
		},
		serves(port) {
			worldPort = port;
		}
	};
}
