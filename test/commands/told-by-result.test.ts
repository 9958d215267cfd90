import { describe, expect, test } from '@jest/globals';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import { isObject, numberOf, objectsOf, textOf } from '../../src/common/json.ts';
import type { Report } from '../../src/report/model.ts';
import { resultOf } from '../../src/report/result.ts';
import { healthy } from '../loop/memory-world.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';
import { states } from '../report/states.ts';

/** What a program knows that has nothing but the output: who decided, when and why. */
function told(output: string) {
	const result: unknown = JSON.parse(output);
	if (!isObject(result)) throw new Error('no result');
	const { reason, progress, rehearsal: _ } = result;
	const gates = objectsOf(result.failed_gates);
	const state = isObject(progress) && isObject(progress.state) ? progress.state : {};
	const atMs = gates.map(({ at_ms }) => numberOf(at_ms))[0] ?? numberOf(result.decided_at_ms);
	return {
		decision: textOf(result.decision),
		code: isObject(reason) ? textOf(reason.code) : undefined,
		why: isObject(reason) ? (textOf(reason.sentence) ?? '') : '',
		gates: gates.map(({ gate }) => textOf(gate)),
		/** Of every gate: its value is beyond its limit, and both are told. */
		beyond: gates.map(({ value, limit }) => [numberOf(value), numberOf(limit)]),
		whenMs: atMs ?? numberOf(state.since_ms) ?? numberOf(result.updated_at_ms)
	};
}

const output = (report: Report, limit?: number) =>
	JSON.stringify(resultOf(report, limit === undefined ? {} : { limit }));

const max = `schedule: 50% 5m
final-bake: 1m
gates: [{metric: error-rate, max: 1%}]`;

/** One rollout to its end, and when it turned around in the record. */
async function endOf(prepare: (story: Story) => void, plan = shortPlan) {
	const story = new Story();
	prepare(story);
	const report = await run(story.context(), planOf(plan));
	return { report, settledMs: report.progress?.decided?.atMs };
}

describe('from the result alone it can be said who decided, when and why', () => {
	test.each([
		[
			'a threshold',
			() =>
				endOf(({ world }) => {
					world.behaviour['churn-new'] = { ...healthy, latencyMs: 900 };
				}),
			{ decision: 'rolled-back', code: 'gate-failed', gates: ['latency p99'], beyond: [[900, 400]] },
			/latency p99 was 900 ms/
		],
		[
			'a share above its max',
			() =>
				endOf(({ world }) => {
					world.behaviour['churn-old'] = { ...healthy, errorRate: 0.009 };
					world.behaviour['churn-new'] = { ...healthy, errorRate: 0.012 };
				}, max),
			{ decision: 'rolled-back', code: 'gate-failed', gates: ['error-rate'], beyond: [[0.012, 0.01]] },
			/above the limit of 1 %/
		],
		[
			'a share above its max, as production is, and no better',
			() =>
				endOf(({ world }) => {
					world.behaviour['churn-old'] = { ...healthy, errorRate: 0.05 };
					world.behaviour['churn-new'] = { ...healthy, errorRate: 0.05 };
				}, max),
			{ decision: 'rolled-back', code: 'inconclusive', gates: ['error-rate'], beyond: [[0.05, 0.01]] },
			/above the limit of 1 %, which the baseline breaks too with 5 %/
		],
		[
			'an update that SageMaker took back',
			() =>
				endOf(({ world }) => void world.failingUpdates.push('The primary container did not pass the health check.')),
			{ decision: 'failed', code: 'update-rolled-back', gates: [], beyond: [] },
			/did not pass the health check/
		],
		[
			'every step passed',
			() => endOf(() => {}),
			{ decision: 'promoted', code: 'promoted', gates: [], beyond: [] },
			/went through every step/
		]
	])('%s', async (_, play, says, why) => {
		const { report, settledMs } = await play();
		const said = told(output(report));
		expect(said).toMatchObject(says);
		expect(said.why).toMatch(why);
		expect(settledMs).toBeGreaterThan(0);
		expect(said.whenMs).toBe(settledMs);
		// However little room there is.
		const short = told(output(report, 2_000));
		expect([short.decision, short.code, short.gates, short.whenMs]).toEqual([
			said.decision,
			said.code,
			said.gates,
			settledMs
		]);
	});

	test('a person, or a job that was cancelled', async () => {
		for (const cause of ['command', 'cancelled'] as const) {
			const story = new Story();
			await run(story.context({ watchUntilMs: story.world.nowMs + 600_000 }), planOf(shortPlan.replace('1m,', '30m,')));
			const report = await rollback(story.context({ why: 'wrong prices' }), cause === 'cancelled' ? cause : undefined);
			const said = told(output(report));
			expect(said).toMatchObject({
				decision: 'rolled-back',
				code: cause === 'cancelled' ? 'cancelled' : 'rollback-requested',
				gates: []
			});
			expect(said.why).toMatch(cause === 'cancelled' ? /cancelled/ : /mina \(wrong prices\)/);
			expect(said.whenMs).toBe(report.progress?.decided?.atMs);
		}
	});

	test.each([
		['rolled-back-by-quality', 'quality-failed', ['auc'], /proved at least/],
		['rolled-back-by-several', 'gate-failed', ['slow-rate'], /proved worse/],
		['inconclusive', 'inconclusive', ['error-rate', 'slow-rate'], /could not be proved/],
		['waiting', 'waiting-for-approval', [], /The schedule asks for an approval/],
		['halted', 'foreign-change', [], /weight 0\.9 and not 0\.75/],
		['watch-over', 'watch-over', [], /Nobody watches it/],
		['not-started', 'configuration-invalid', [], /3 mistakes/],
		['candidate-not-found', 'candidate-not-found', [], /Did you mean "churn-v43"/]
	] as const)('%s', async (name, code, gates, why) => {
		const report = await states[name]();
		const said = told(output(report));
		expect([said.code, said.gates]).toEqual([code, gates]);
		expect(said.why).toMatch(why);
		expect(said.whenMs).toBeGreaterThan(0);
	});
});
