import { describe, expect, test } from '@jest/globals';
import { describeReport, type Known } from '../../src/report/describe.ts';
import type { State } from '../../src/rollout/state.ts';
import { endpointOf, planOf, rolloutOf, setting, startMs } from './builders.ts';
import { states } from './states.ts';

const rollout = rolloutOf(planOf('schedule: 5% 10m, 25% 10m'));
const reason = { code: 'in-progress', sentence: 'the bake is not over' } as const;

/** What is known of a rollout in some state. */
function known(state: State, more: Partial<Known> = {}): Known {
	const spans = [{ step: 0, traffic: 0.05, startMs: startMs + 60_000 }];
	return {
		decision: 'in-progress',
		reason,
		nowMs: startMs + 600_000,
		rollout,
		progress: { state, spans, timeline: [{ atMs: startMs, text: 'Started' }] },
		endpoint: endpointOf(rollout, 0.05),
		...more
	};
}

const baking: State = { phase: 'baking', sinceMs: startMs + 60_000, step: 0 };
const offered = (what: Known) => describeReport(setting, what).nextCommands.map(({ inputs }) => inputs.command);

describe('the report says', () => {
	test('who serves what now', () => {
		const report = describeReport(setting, known(baking));
		expect(report).toMatchObject({
			candidateTraffic: 5,
			productionVariant: 'AllTraffic',
			endpointConfigName: 'churn-prod-1a2b3c4d-pair',
			pullRequest: { number: 128 }
		});
	});

	test('the share over time, back to 0 when the step was ended and not when the endpoint was cleaned up', async () => {
		const { traffic, progress } = await states['rolled-back-by-latency']();
		const turned = progress?.timeline.find(({ text }) => text.startsWith('Rolling back'));
		expect(traffic.map(({ candidate }) => candidate)).toEqual([0, 0.05, 0.25, 0]);
		expect(traffic.at(-1)?.atMs).toBe(turned?.atMs);
	});

	test('after a promotion the share stays whole', async () => {
		const { traffic, candidateTraffic } = await states.promoted();
		expect(traffic.map(({ candidate }) => candidate)).toEqual([0, 0.05, 0.25, 0.5, 1]);
		expect(candidateTraffic).toBe(100);
	});
});

describe('what a person may do next', () => {
	const holding: State = { phase: 'holding', sinceMs: startMs, step: 0, why: 'schedule', sentence: 'x' };
	const halted: State = { phase: 'halted', sinceMs: startMs, difference: 'x', before: baking };
	const ended: State = { phase: 'cleaning', sinceMs: startMs, ending: 'failed', reason };

	test.each([
		['while it bakes', known(baking), ['status', 'rollback', 'promote']],
		['when it waits', known(holding), ['approve', 'status', 'rollback', 'promote']],
		['when somebody else changed the endpoint', known(halted), ['resume', 'status', 'rollback']],
		[
			'when the watch is over',
			known(baking, { reason: { code: 'watch-over', sentence: 'x' } }),
			['resume', 'status', 'rollback', 'promote']
		],
		['after a promotion', known(ended, { decision: 'promoted' }), ['rollback']],
		['after a rollback', known(ended, { decision: 'rolled-back' }), []],
		['after a failure that left nothing in flight', known(ended, { decision: 'failed' }), []],
		['with nothing in flight', { decision: 'none', reason, nowMs: startMs } as const, []]
	])('%s', (_, what, commands) => {
		expect(offered(what)).toEqual(commands);
	});

	test('the plan is started with the candidate it was made for', () => {
		const [start] = describeReport(setting, { ...known(baking), decision: 'planned' }).nextCommands;
		expect(start?.inputs).toEqual({ command: 'run', 'endpoint-name': 'churn-prod', 'model-name': 'churn-v43' });
	});
});

describe('links', () => {
	test('lead to the run, the endpoint, and both variants’ metrics and logs', () => {
		const { links } = describeReport(setting, known(baking));
		expect(links.map(({ text }) => text)).toEqual([
			...['This run', 'Endpoint', 'CloudWatch metrics of both variants'],
			...['CloudWatch logs of AllTraffic', 'CloudWatch logs of candidate-1a2b3c4d']
		]);
		expect(links[2]?.url).toContain(`start~'2026-11-24T12*3a00`);
	});

	test('without an endpoint there is only the run', () => {
		const nowhere = { ...setting, endpointName: '', region: '' };
		const { links } = describeReport(nowhere, { decision: 'failed', reason, nowMs: startMs });
		expect(links.map(({ text }) => text)).toEqual(['This run']);
	});
});
