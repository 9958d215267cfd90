import type { ExpectedTraffic } from '../forecast/world.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';
import { rowsOf } from './made-evaluation.ts';
import { candidateModel } from './story-scenario.ts';
import { type GivenWorld, p95Over } from './world-given.ts';

/** A plan as it can be played, and what of it cannot. */
export interface Playable {
	readonly plan: Plan;
	readonly warnings: readonly string[];
}

/**
 * Leaves out what needs the real world: files, metrics of which no world can make minutes, and people; and fills in what is
 * taken from the baseline.
 */
export function playableOf(plan: Plan, world: GivenWorld): Playable {
	const left = plan.gates.filter(gate => !kindOf(gate).rehearsable(gate)).map(gate => gate.name);
	const waits =
		plan.onInconclusive === 'hold' ||
		plan.schedule.some(step => step.hold) ||
		plan.gates.some(gate => gate.onFail === 'hold');
	const { evaluation, load, instanceType, rehearse, metricSeconds, ...rest } = plan;
	const { engine: _, transform, ...asked } = evaluation ?? {};
	const usualP95 = Math.round(10 * world.latencyMs * p95Over(world.latencySigma)) / 10;
	return {
		plan: {
			...rest,
			...(evaluation && { evaluation: { ...evaluation, ...asked } }),
			candidate: { kind: 'model', modelName: candidateModel },
			schedule: plan.schedule.map(step => ({ ...step, hold: false })),
			onInconclusive: plan.onInconclusive === 'hold' ? 'rollback' : plan.onInconclusive,
			gates: plan.gates
				.filter(gate => kindOf(gate).rehearsable(gate))
				.map(gate => ({ ...gate, onFail: 'rollback' as const }))
				.map(gate =>
					gate.kind === 'share' && gate.metric === 'slow-rate' ? { slowerThanMs: usualP95, ...gate } : gate
				)
		},
		warnings: [
			...(left.length === 0
				? []
				: [`Not rehearsed and taken to be fine, because they need the real endpoint or a file: ${left.join(', ')}.`]),
			...(waits ? ['Nobody is there to approve: a `hold` of the schedule goes on, any other one rolls back.'] : []),
			...(evaluation === undefined
				? []
				: [
						`No model is asked: what the labelled data says is made up, with the spread of ${rowsOf(evaluation).toLocaleString('en-US')} rows${transform === undefined ? '' : ', and without transform jobs'}.`
					]),
			...(metricSeconds === undefined || metricSeconds >= 60
				? []
				: ['`metrics.frequency` is left out: everything is judged by whole minutes, so gross faults are found later.']),
			...(load === undefined ? [] : ['`load` is left out; the simulated endpoint has traffic of its own.'])
		]
	};
}

/**
 * A schedule that plans itself, planned from the traffic that is rehearsed; another one is left as it is.
 * @throws Refusal where no schedule does what is asked for
 */
export async function withSchedule(plan: Plan, traffic: () => ExpectedTraffic): Promise<Plan> {
	const { auto, ...rest } = plan;
	if (auto === undefined) return plan;
	const { planSchedule } = await import('../forecast/auto.ts');
	const planned = planSchedule(plan, auto, traffic());
	if (planned.ok) return { ...rest, schedule: planned.schedule };
	throw new Refusal(
		'configuration-invalid',
		`schedule: auto: with the traffic that is rehearsed, nothing within its max-duration finds a candidate ${auto.detect}x as bad and proves a healthy one: ${planned.why}. Give it a longer max-duration, a gate a wider max-ratio, or say by \`rehearse: {traffic: ...}\` how much traffic there is.`,
		{ key: 'schedule' }
	);
}
