import type { Evaluation } from '../../src/gates/evaluation.ts';
import { judge } from '../../src/gates/judge.ts';
import type { GateMeasurements, Measurement } from '../../src/gates/measurement.ts';
import type { GateResult } from '../../src/gates/verdict.ts';
import { judgeContextOf } from '../../src/loop/measure-gates.ts';
import { readStep } from '../../src/rollout/bake.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { advance, begin } from '../../src/rollout/progress.ts';
import type { Reason } from '../../src/rollout/reason.ts';
import type { Progress, Rollout } from '../../src/rollout/record.ts';
import type { NextState } from '../../src/rollout/transitions.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { type Behaviour, healthy, measureMinute, type Traffic } from './traffic.ts';

const minuteMs = 60_000;

export interface Story {
	readonly plan: Plan;
	readonly baseline?: Behaviour;
	/** May depend on its share of the traffic. */
	readonly candidate?: Behaviour | ((share: number) => Behaviour);
	readonly requestsPerMinute?: number;
	readonly evaluation?: Evaluation;
	readonly seed?: number;
	/** Stop watching after so many minutes of baking. */
	readonly watchMinutes?: number;
}

/** A rollout as the gates and the rules of its steps really lead it through its schedule, minute by minute. */
export interface Told {
	readonly rollout: Rollout;
	readonly progress: Progress;
	readonly gates: readonly GateResult[];
	readonly measurements: readonly GateMeasurements[];
	readonly nowMs: number;
	readonly outcome: { readonly ending: 'promoted' | 'rolled-back'; readonly reason: Reason } | 'watching' | 'held';
}

export function tell(story: Story, rollout: Rollout): Told {
	return new Telling(story, rollout).tell();
}

class Telling {
	private readonly story: Story;
	private readonly rollout: Rollout;
	private readonly traffic: Omit<Traffic, 'candidate'>;
	private readonly steps: ReadonlyMap<string, Measurement[]>;
	private nowMs: number;
	private progress: Progress;
	private watched = 0;

	constructor(story: Story, rollout: Rollout) {
		this.story = story;
		this.rollout = rollout;
		this.traffic = {
			requestsPerMinute: story.requestsPerMinute ?? 6000,
			baseline: story.baseline ?? healthy,
			uniform: mulberry32(story.seed ?? 1)
		};
		this.steps = new Map(story.plan.gates.map(gate => [gate.name, []]));
		this.nowMs = rollout.startedAtMs;
		const text = `Started: ${rollout.candidate.modelName} against ${rollout.start.baseline.name}`;
		this.progress = begin(this.nowMs, { phase: 'deploying', sinceMs: this.nowMs, update: { attempts: 0 } }, text);
	}

	tell(): Told {
		const { plan } = this.story;
		this.move(7 * minuteMs, { phase: 'verifying' }, 'The candidate is in service at 0 %');
		const bad = this.gates().find(({ gate, verdict }) => gate.kind === 'quality' && verdict.outcome === 'fail');
		if (bad !== undefined) return this.turnBack({ code: 'quality-failed', sentence: bad.sentence });
		for (const index of plan.schedule.keys()) {
			const outcome = this.bake(index);
			if (outcome !== undefined) return outcome;
		}
		return this.promote();
	}

	/** One step of the schedule; an answer where the story ends in it. */
	private bake(step: number): Told | undefined {
		const { plan, watchMinutes } = this.story;
		const percent = Number(((plan.schedule[step]?.traffic ?? 0) * 100).toFixed(2));
		this.move(minuteMs, { phase: 'shifting', step }, 'The candidate may have more traffic');
		const because = `${percent} % of the traffic goes to ${this.rollout.candidate.name}`;
		this.move(minuteMs, { phase: 'baking', step }, because);
		for (;;) {
			this.measureMinute(step);
			const outcome = readStep(plan, step, this.progress.state.sinceMs, this.nowMs, this.gates());
			if (outcome.kind === 'roll-back') return this.turnBack(outcome.reason);
			if (outcome.kind === 'hold') {
				const { why, sentence } = outcome;
				this.move(0, { phase: 'holding', step, why, sentence }, sentence);
				return this.end('held');
			}
			if (outcome.kind === 'go-on') return undefined;
			this.watched++;
			if (this.watched === watchMinutes) return this.end('watching');
		}
	}

	private measureMinute(step: number): void {
		const share = this.story.plan.schedule[step]?.traffic ?? 0;
		const { candidate = healthy } = this.story;
		const traffic = { ...this.traffic, candidate: typeof candidate === 'function' ? candidate(share) : candidate };
		for (const gate of this.story.plan.gates) {
			const measured = this.steps.get(gate.name) ?? [];
			if (gate.kind === 'quality' || gate.kind === 'file') continue;
			measured[step] =
				traffic.requestsPerMinute === 0
					? { kind: 'none', gap: { why: 'missing', sentence: 'there were no requests.' } }
					: measureMinute(gate, measured[step], this.nowMs, share, traffic);
		}
		this.nowMs += minuteMs;
	}

	private turnBack(reason: Reason): Told {
		const because = `Rolling back: ${reason.sentence}`;
		this.move(0, { phase: 'rolling-back', ending: 'rolled-back', reason, update: { attempts: 0 } }, because);
		const to: NextState = { phase: 'cleaning', ending: 'rolled-back', reason };
		this.move(6 * minuteMs, to, 'The endpoint is on its configuration from before');
		return this.end({ ending: 'rolled-back', reason });
	}

	private promote(): Told {
		const { candidate } = this.rollout;
		this.move(0, { phase: 'promoting' }, 'Every step has passed');
		this.move(minuteMs, { phase: 'final-bake' }, `100 % of the traffic goes to ${candidate.name}`);
		const over = 'The final bake is over and no gate has failed';
		this.move(this.story.plan.finalBakeMs, { phase: 'replacing', update: { attempts: 0 } }, over);
		const sentence = `Every gate has passed: ${candidate.modelName} serves alone as ${this.rollout.start.baseline.name}.`;
		const reason: Reason = { code: 'promoted', sentence };
		this.move(6 * minuteMs, { phase: 'cleaning', ending: 'promoted', reason }, 'The promoted model serves alone');
		return this.end({ ending: 'promoted', reason });
	}

	private move(afterMs: number, to: NextState, because: string): void {
		this.nowMs += afterMs;
		const state = { ...to, sinceMs: this.nowMs };
		this.progress = advance(this.rollout, this.progress, { kind: 'move', to: state, because }, this.gates());
	}

	private measurements(): readonly GateMeasurements[] {
		return this.story.plan.gates.map(({ name }) => {
			const numbers = this.rollout.numbers[name];
			const steps: readonly Measurement[] =
				numbers === undefined ? (this.steps.get(name) ?? []) : [{ kind: 'numbers', ...numbers }];
			return { gate: name, steps };
		});
	}

	private gates(): readonly GateResult[] {
		const { plan, evaluation } = this.story;
		const context = judgeContextOf(this.rollout);
		return judge(plan.gates, this.measurements(), evaluation === undefined ? context : { ...context, evaluation });
	}

	private end(outcome: Told['outcome']): Told {
		const { rollout, progress, nowMs } = this;
		return { rollout, progress, gates: this.gates(), measurements: [...this.measurements()], nowMs, outcome };
	}
}
