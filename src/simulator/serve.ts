import { createServer, type ServerResponse } from 'node:http';
import { createWorld } from './aws/create-world.ts';
import type { World } from './aws/world.ts';
import { completeScenario } from './complete-scenario.ts';
import { createGitHub, type SimulatedGitHub } from './github.ts';
import { Calls } from './http/calls.ts';
import { type SimulatorState, simulatorState } from './http/control.ts';
import { type Reply, readRequest } from './http/message.ts';
import { route } from './http/route.ts';
import type { Simulated } from './http/simulated.ts';
import type { PartialScenario } from './scenario.ts';
import { passingTime, type WorldTime } from './time.ts';

export type { SimulatorState } from './http/control.ts';

export interface Simulator {
	/** Where AWS is; GitHub is below it at /github, S3 at /s3, GitHub's tokens at /oidc/token. */
	readonly url: string;
	readonly world: World;
	readonly github: SimulatedGitHub;
	readonly calls: Calls;
	state(): SimulatorState;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** 0, the default: one that is free. */
	readonly port?: number;
	/** The time the world goes by. */
	readonly now?: () => number;
	/** Instead of `now`: also when requests are carried out, and when answers leave. */
	readonly time?: WorldTime;
}

/** A connection that is cut while a client is about to use it again looks like a fault, and only faults asked for shall be there. */
const idleConnectionMs = 600_000;

/** Starts AWS and GitHub as a scenario describes them, on this machine only. */
export async function startSimulator(given: PartialScenario = {}, options: ServeOptions = {}): Promise<Simulator> {
	const { port = 0, time = passingTime(options.now) } = options;
	const { now } = time;
	const scenario = completeScenario(given);
	const world = createWorld(scenario, now);
	const github = createGitHub(now);
	github.settings(scenario.github);
	const calls = new Calls(time.signal);
	const simulated: Simulated = { world, github, calls, time };
	const server = createServer({ keepAlive: true }, (message, response) => {
		time.take(message.socket, readRequest(message), {
			carryOut: request => route(simulated, request),
			answer: reply => send(response, reply, now())
		});
	});
	server.on('connection', time.connected);
	server.keepAliveTimeout = idleConnectionMs;
	await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
	const address = server.address();
	const listening = typeof address === 'object' && address !== null ? address.port : port;
	return {
		...simulated,
		url: `http://127.0.0.1:${listening}`,
		state: () => simulatorState(world, calls, github),
		close: () =>
			new Promise(resolve => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function send(response: ServerResponse, reply: Reply, nowMs: number): void {
	if (reply === 'silence') return;
	if (reply === 'broken') {
		response.destroy();
		return;
	}
	const date = new Date(nowMs).toUTCString();
	response.writeHead(reply.status, { date, 'x-amzn-requestid': 'simulated', ...reply.headers });
	response.end(reply.body);
}
