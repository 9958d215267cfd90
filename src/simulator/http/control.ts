import { type JsonObject, numberOf, textOf } from '../../common/json.ts';
import { actByHand, type HandAct } from '../aws/hand.ts';
import { patchWorld } from '../aws/patch.ts';
import { ServiceError } from '../aws/refusal.ts';
import { stateOf, type WorldState } from '../aws/state.ts';
import type { World } from '../aws/world.ts';
import type { SimulatedGitHub } from '../github.ts';
import { StillLivedBy } from '../time.ts';
import type { Calls, Fault, FaultKind } from './calls.ts';
import { type HttpAnswer, type HttpRequest, json, jsonOf } from './message.ts';
import type { Simulated } from './simulated.ts';

/** What a test or the demo sees of a simulation. */
export interface SimulatorState extends WorldState {
	/** Of all AWS services. */
	readonly calls: { readonly count: number; readonly operations: readonly string[] };
	readonly github: unknown;
}

export function simulatorState(world: World, calls: Calls, github: SimulatedGitHub): SimulatorState {
	const { operations } = calls;
	return { ...stateOf(world), calls: { count: operations.length, operations }, github: github.state() };
}

/** The simulator's own API, beside those it simulates; `what` is the path after `/_simulator/`. */
export function control(simulated: Simulated, request: HttpRequest, what: string): HttpAnswer {
	const { world, calls, github } = simulated;
	try {
		if (request.method === 'GET' && what === 'state') return json(200, simulatorState(world, calls, github));
		return json(200, order(simulated, what, jsonOf(request)));
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return json(statusOf(error), { message });
	}
}

function statusOf(error: unknown): number {
	if (error instanceof StillLivedBy) return 423;
	return error instanceof ServiceError ? 409 : 400;
}

function order({ world, calls, github, time }: Simulated, what: string, body: JsonObject): JsonObject {
	switch (what) {
		case 'fault':
			calls.addFault(faultOf(body));
			return {};
		case 'kill':
			calls.addKill({
				pid: required(numberOf(body.pid), 'pid'),
				operation: textOf(body.operation) ?? '*',
				call: required(numberOf(body.call), 'call'),
				laterMs: numberOf(body.laterMs) ?? 0,
				moment: momentOf(body),
				signal: body.signal === 'SIGINT' || body.signal === 'SIGTERM' ? body.signal : 'SIGKILL'
			});
			return {};
		case 'clear':
			calls.clear();
			return {};
		case 'hand':
			return actByHand(world, handActOf(body));
		case 'world':
			patchWorld(world, body);
			return {};
		case 'github':
			github.settings(body);
			return {};
		case 'forward':
			if (time.forward === undefined) throw new Error('The time of this world passes by itself.');
			time.forward(required(numberOf(body.ms), 'ms'));
			return {};
		default:
			throw new Error(`There is no /_simulator/${what}. There are ${orders.join(', ')}.`);
	}
}

const orders = ['state', 'fault', 'kill', 'clear', 'hand', 'world', 'github', 'forward'];

const kinds: readonly FaultKind[] = ['refused', 'throttle', 'error500', 'hang', 'drop', 'denied', 'expired-token'];

function faultOf(body: JsonObject): Fault {
	const message = textOf(body.message);
	const kind = kinds.find(one => one === body.kind);
	if (kind === undefined) throw new Error(`kind: ${String(body.kind)} is none of ${kinds.join(', ')}.`);
	return {
		operation: textOf(body.operation) ?? '*',
		kind,
		times: numberOf(body.times) ?? 1,
		skip: numberOf(body.skip) ?? 0,
		moment: momentOf(body),
		...(message !== undefined && { message })
	};
}

const acts: readonly HandAct['do'][] = ['set-weights', 'scale', 'deploy', 'delete-config', 'break', 'release'];

function handActOf(body: JsonObject): HandAct {
	if (acts.some(act => act === body.do)) return body as unknown as HandAct;
	throw new Error(`do: ${String(body.do)} is none of ${acts.join(', ')}.`);
}

const momentOf = ({ moment }: JsonObject) => (moment === 'after' ? 'after' : 'before');

function required(value: number | undefined, name: string): number {
	if (value === undefined) throw new Error(`${name} is missing, or no number.`);
	return value;
}
