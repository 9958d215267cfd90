import type { Gate } from '../../src/gates/gate.ts';
import type { GateResult, Verdict } from '../../src/gates/verdict.ts';
import { decide } from '../../src/rollout/decide.ts';
import type { Decision } from '../../src/rollout/decision.ts';
import type { LiveEndpoint, LiveVariant, Observation } from '../../src/rollout/observation.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { PersonRequest, Rollout } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { shareGate } from '../gates/builders.ts';

export const minuteMs = 60_000;
export const noonMs = Date.UTC(2025, 2, 14, 12);

export const errorRate = shareGate();

export const auc: Gate = {
	kind: 'quality',
	measure: 'auc',
	name: 'auc',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 1,
	limits: { min: 0.8 }
};

export function planOf(change: Partial<Plan> = {}): Plan {
	const step = (traffic: number, bake: number) => ({
		traffic,
		bakeMs: bake * minuteMs,
		maxBakeMs: 4 * bake * minuteMs,
		hold: false
	});
	return {
		endpointName: 'churn-prod',
		candidate: { kind: 'model', modelName: 'churn-new' },
		schedule: [step(0.1, 10), step(0.5, 10)],
		finalBakeMs: 10 * minuteMs,
		variantName: 'keep',
		proof: 'last-step',
		onInconclusive: 'rollback',
		confidence: 0.95,
		gates: [errorRate],
		...change
	};
}

/** A rollout of the candidate `next` beside `now`, which had weight 1 and two instances. */
export function rolloutOf(change: Partial<Rollout> = {}, plan: Partial<Plan> = {}): Rollout {
	return {
		kind: 'rollout',
		id: '1a2b3c4d',
		startedAtMs: noonMs,
		deadlineMs: noonMs + 24 * 60 * minuteMs,
		startedBy: { name: 'mina' },
		plan: planOf(plan),
		start: {
			configName: 'original',
			baseline: { name: 'now', modelName: 'old', weight: 1, instanceCount: 2, instanceType: 'ml.m5.xlarge' },
			others: []
		},
		candidate: {
			name: 'next',
			modelName: 'new',
			createsModel: false,
			instanceCount: 2,
			instanceType: 'ml.m5.xlarge'
		},
		names: { lock: 'lock', pair: 'pair', final: 'final' },
		noise: {},
		numbers: {},
		...change
	};
}

export function variantOf(name: string, weight: number, change: Partial<LiveVariant> = {}): LiveVariant {
	return {
		name,
		currentWeight: weight,
		desiredWeight: weight,
		currentInstances: 2,
		desiredInstances: 2,
		images: [],
		...change
	};
}

/** The endpoint on the pair, the candidate with this share. */
export function endpointAt(share: number, change: Partial<LiveEndpoint> = {}): LiveEndpoint {
	return {
		name: 'churn-prod',
		arn: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod',
		status: 'InService',
		configName: 'pair',
		variants: [variantOf('now', 1 - share), variantOf('next', share)],
		...change
	};
}

/** The endpoint with one variant, from before or promoted. */
export function endpointOn(configName: string, change: Partial<LiveEndpoint> = {}): LiveEndpoint {
	return endpointAt(0, { configName, variants: [variantOf('now', 1)], ...change });
}

export function resultOf(verdict: Verdict, gate: Gate = errorRate): GateResult {
	return { gate, unit: 'share', verdict, allowed: '', sentence: `${gate.name} is what it is`, series: [] };
}

export const passed = resultOf({ outcome: 'pass' });
export const failed = resultOf({ outcome: 'fail' });
export const open = resultOf({ outcome: 'undecided', cause: 'not-proved' });
export const overLimit = resultOf({ outcome: 'undecided', cause: 'over-limit' });
export const blind = resultOf({ outcome: 'undecided', cause: 'no-data' });
export const outage = resultOf({ outcome: 'undecided', cause: 'outage' });

export function seenOf(endpoint: LiveEndpoint, change: Partial<Observation> = {}): Observation {
	return {
		nowMs: noonMs,
		endpoint,
		gates: [passed],
		measurements: [],
		scaled: [],
		prepared: { model: true, pair: true, final: true, original: true },
		...change
	};
}

export function requestOf(what: PersonRequest['what'], change: Partial<PersonRequest> = {}): PersonRequest {
	return { what, atMs: noonMs, by: { name: 'mina' }, cause: 'command', ...change };
}

export function decisionIn(state: State, seen: Observation, rollout = rolloutOf()): Decision {
	return decide(rollout, { state, spans: [], timeline: [] }, seen);
}

/** A decision in a few words: what is done, where it moves to and why, or why it stops. */
export function inWords(decision: Decision): string {
	switch (decision.kind) {
		case 'act':
			return actInWords(decision);
		case 'move':
			return `-> ${stateInWords(decision.to)}`;
		case 'wait':
			return `wait ${decision.forMs / 1000} s`;
		case 'stop':
			return `stop: ${decision.reason.code}`;
	}
}

function actInWords({ action }: Extract<Decision, { readonly kind: 'act' }>): string {
	switch (action.do) {
		case 'update-endpoint':
			return `update to ${action.to}`;
		case 'set-weights':
			return `weights ${Object.entries(action.weights)
				.map(([name, weight]) => `${name} ${weight}`)
				.join(', ')}`;
		case 'set-instances':
			return `${action.count} instances of ${action.variant}`;
		case 'suspend-scale-in':
			return `hold the scaling of ${action.variant}`;
		case 'move-scaling':
			return `move the scaling from ${action.from} to ${action.to}`;
		case 'create-transform':
			return `${action.stage} job ${action.attempt} of the ${action.role}${action.index === undefined ? '' : ` on ${action.index}`}`;
		case 'stop-transform':
			return `stop ${action.stage} job ${action.attempt} of the ${action.role}`;
		case 'clean-up':
			return `clean up: ${action.ending}`;
		default:
			return action.do;
	}
}

function stateInWords(state: State): string {
	switch (state.phase) {
		case 'shifting':
		case 'baking':
			return `${state.phase} ${state.step}`;
		case 'holding':
			return `holding ${state.step} (${state.why})`;
		case 'rolling-back':
			return `rolling-back: ${state.ending}, ${state.reason.code}, attempt ${state.update.attempts}`;
		case 'cleaning':
			return `cleaning: ${state.ending}, ${state.reason.code}`;
		case 'scoring':
			return ['scoring', state.stage, state.attempt, state.index, state.answers]
				.filter(part => part !== undefined)
				.join(' ');
		case 'deploying':
		case 'replacing':
			return `${state.phase}, attempt ${state.update.attempts}`;
		default:
			return state.phase;
	}
}
