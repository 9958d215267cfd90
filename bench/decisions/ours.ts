import { expectedNoise } from '../../src/gates/expected-noise.ts';
import type { ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import type { Decision, Rule, Step } from './rule.ts';

const minuteMs = 60_000;

/** This project: its gates judge the minutes, and its rule of steps says what follows. */
export function ours(floor: number, name = 'this project', margins: Partial<ShareGate> = {}): Rule {
	const gate = { ...gateOf(floor), ...margins };
	return {
		name,
		start: before => {
			const plan = planOf(gate, before.steps);
			const noise = { [gate.name]: expectedNoise(gate, before.history) };
			const context = { alpha: 1 - plan.confidence, steps: before.steps.length, noise };
			return steps => {
				const measured = steps.map(minutes => ({ kind: 'counts', minutes: minutes.map(toCounts) }) as const);
				const results = judge(plan.gates, [{ gate: gate.name, steps: measured }], context);
				const step = steps.length - 1;
				return decisionOf(readStep(plan, step, 0, (steps.at(-1)?.length ?? 0) * minuteMs, results));
			};
		}
	};
}

/** A gate on errors as it is by default, but for the floor. */
export function gateOf(floor: number): ShareGate {
	return {
		kind: 'share',
		metric: 'error-rate',
		name: 'error-rate',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		okRatio: 1,
		maxRatio: 2,
		floor
	};
}

function decisionOf(outcome: ReturnType<typeof readStep>): Decision {
	switch (outcome.kind) {
		case 'go-on':
			return 'pass';
		case 'roll-back':
			return outcome.reason.code === 'gate-failed' ? 'fail' : 'inconclusive';
		case 'hold':
			return 'inconclusive';
		case 'keep-baking':
			return 'undecided';
	}
}

export function planOf(gate: ShareGate, steps: readonly Step[]): Plan {
	return {
		endpointName: 'endpoint',
		candidate: { kind: 'model', modelName: 'candidate' },
		schedule: steps.map(({ traffic, bake, maxBake }) => ({
			traffic,
			bakeMs: bake * minuteMs,
			maxBakeMs: maxBake * minuteMs,
			hold: false
		})),
		finalBakeMs: 0,
		variantName: 'keep',
		proof: 'last-step',
		onInconclusive: 'rollback',
		confidence: 0.95,
		gates: [gate]
	};
}

function toCounts(minute: PairedMinute, index: number): CountMinute {
	return {
		startMs: index * minuteMs,
		baseline: { requests: minute.baselineRequests, bad: minute.baselineBad },
		candidate: { requests: minute.candidateRequests, bad: minute.candidateBad }
	};
}
