import { subscribe } from 'node:diagnostics_channel';
import { access } from 'node:fs';
import type { Socket } from 'node:net';

/** What this process does besides waiting for time to pass. */
export interface Activity {
	/** Every connection it has to that port: its own port, bytes written, bytes read; in the order of their making. */
	connectionsTo(port: number): readonly ConnectionCount[];
	/**
	 * Resolves when nothing goes on but waiting: for a timer, or for somebody else's bytes; or when nobody asks any more,
	 * for two that watch at once are work in each other's eyes.
	 */
	untilQuiet(alsoChanging: () => number, isAsked: () => boolean): Promise<void>;
	/** Whether anything but timers keeps it alive. */
	isHeld(): boolean;
}

export type ConnectionCount = readonly [port: number, writtenBytes: number, readBytes: number];

const ownWork = new Set([
	'Immediate',
	'FSReqCallback',
	'FSReqPromise',
	'FileHandleCloseReq',
	'GetAddrInfoReqWrap',
	'GetNameInfoReqWrap',
	'QueryReqWrap',
	'TCPConnectWrap',
	'PipeConnectWrap',
	'WriteWrap',
	'ShutdownWrap',
	'ProcessWrap'
]);

/** The ends of what it prints, and its watching itself. */
const holdsNothing = new Set(['PipeWrap', 'TTYWrap', 'Immediate', 'Timeout']);

const { setTimeout: realTimeout } = globalThis;
/** Rounds of the event loop that are tried before it is given a rest. */
const restAfter = 20;

/** Begins to watch: to be called before the process opens its first connection. */
export function watchActivity(): Activity {
	const sockets = new Set<Socket>();
	subscribe('net.client.socket', message => {
		const { socket } = message as { readonly socket: Socket };
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	const compiling = countCompiling();
	const bytes = () => Array.from(sockets).reduce((sum, one) => sum + one.bytesRead + one.bytesWritten, 0);
	const works = () => compiling() > 0 || process.getActiveResourcesInfo().some(one => ownWork.has(one));
	return {
		connectionsTo: port =>
			Array.from(sockets)
				.filter(({ remotePort, localPort }) => remotePort === port && localPort !== undefined)
				.map(({ localPort = 0, bytesWritten, bytesRead }) => [localPort, bytesWritten, bytesRead]),
		async untilQuiet(alsoChanging, isAsked) {
			const state = () => `${sockets.size} ${bytes()} ${alsoChanging()}`;
			let quietRounds = 0;
			for (let rounds = 0; quietRounds < 2 && isAsked(); rounds++) {
				const before = state();
				await (quietRounds === 0 ? turns() : behindThreads());
				quietRounds = !works() && state() === before ? quietRounds + 1 : 0;
				if (rounds > restAfter) await new Promise(resolve => realTimeout(resolve, 1));
			}
		},
		isHeld: () => process.getActiveResourcesInfo().some(one => !holdsNothing.has(one))
	};
}

/** A turn of the event loop, and the next. */
const turns = () => new Promise<void>(resolve => setImmediate(() => setImmediate(resolve)));

/**
 * Turns that begin behind everything that the thread pool has been given: with one thread in it (UV_THREADPOOL_SIZE=1)
 * what was asked for before is done before. Node tells of files and names, but not of compression.
 */
const behindThreads = () => new Promise<void>(resolve => access('.', () => turns().then(resolve)));

/** Compilers of WebAssembly run beside the event loop, and nothing there tells of them. */
function countCompiling(): () => number {
	let running = 0;
	const counted = (compile: Compile): Compile =>
		async function countedCompile(...given) {
			running++;
			try {
				return await compile(...given);
			} finally {
				running--;
			}
		};
	const { WebAssembly: wasm } = globalThis as unknown as {
		readonly WebAssembly: Record<'compile' | 'instantiate', Compile>;
	};
	Object.assign(wasm, { compile: counted(wasm.compile), instantiate: counted(wasm.instantiate) });
	return () => running;
}

type Compile = (...given: unknown[]) => Promise<unknown>;
