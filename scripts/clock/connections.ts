import type { Socket } from 'node:net';
import type { HttpRequest } from '../../src/simulator/http/message.ts';
import type { Turn } from '../../src/simulator/time.ts';
import type { ConnectionCount } from './watch-process.ts';

interface Waiting {
	readonly port: number;
	readonly request: HttpRequest;
	readonly turn: Turn;
}

/** The world's ends of its connections, by the port of the other end, and the requests that came by them. */
export interface Connections {
	add(socket: Socket): void;
	/** Reads a request to its end, and keeps it until it is its turn; orders to the simulator itself are not kept. */
	read(socket: Socket, request: Promise<HttpRequest>, turn: Turn): void;
	isReading(): boolean;
	/** Whether the other end has read and written what this end has written and read. */
	compare(count: ConnectionCount): 'same' | 'ahead' | 'behind';
	/** Queues the requests that have come since, in the order of these connections: the order they came in is chance. */
	order(counts: readonly ConnectionCount[]): void;
	/** Takes the first one out of the queue. */
	next(): Waiting | undefined;
}

const ownOrders = '/_simulator/';

/** @param onRead called when a request has come in, or a connection is new or gone */
export function createConnections(onRead: () => void): Connections {
	const open = new Map<number, Socket>();
	const gone = new Set<number>();
	const arrived = new Map<number, Waiting>();
	const queue: Waiting[] = [];
	let reading = 0;

	return {
		add(socket) {
			const port = socket.remotePort ?? 0;
			open.set(port, socket);
			gone.delete(port);
			socket.on('close', () => {
				if (open.get(port) === socket) open.delete(port);
				gone.add(port);
				arrived.delete(port);
				onRead();
			});
			onRead();
		},
		read(socket, request, turn) {
			const port = socket.remotePort ?? 0;
			reading++;
			request
				.then(
					whole => {
						if (whole.path.startsWith(ownOrders)) turn.answer(turn.carryOut(whole));
						else arrived.set(port, { port, request: whole, turn });
					},
					() => turn.answer('broken')
				)
				.finally(() => {
					reading--;
					onRead();
				});
		},
		isReading: () => reading > 0,
		compare([port, writtenBytes, readBytes]) {
			const socket = open.get(port);
			if (socket === undefined) return gone.has(port) ? 'behind' : 'ahead';
			if (socket.bytesRead > writtenBytes || socket.bytesWritten > readBytes) return 'behind';
			return socket.bytesRead < writtenBytes ? 'ahead' : 'same';
		},
		order(counts) {
			for (const [port] of counts) {
				const waiting = arrived.get(port);
				if (waiting !== undefined) queue.push(waiting);
				arrived.delete(port);
			}
		},
		next: () => queue.shift()
	};
}
