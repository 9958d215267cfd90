import { describe, expect, test } from '@jest/globals';
import { playableOf, withSchedule } from '../../src/rehearsal/playable.ts';
import { type Rehearsing, rehearse } from '../../src/rehearsal/rehearse.ts';
import { expectedTraffic } from '../../src/rehearsal/settings-to-change.ts';
import { givenBy } from '../../src/rehearsal/world-given.ts';
import { resultOf } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { schemaProblems } from '../report/result-schema.ts';
import { planOf } from './worlds.ts';

async function rehearsed(text: string, more: Partial<Rehearsing> = {}) {
	const told: string[] = [];
	const warned: string[] = [];
	const report = await rehearse(planOf(text), {
		setting: { command: 'rehearse', endpointName: 'churn-prod', region: '' },
		nowMs: Date.UTC(2026, 10, 25, 12),
		cancelled: new AbortController().signal,
		told: ({ scenario }) => told.push(scenario),
		warn: sentence => warned.push(sentence),
		rollouts: 3,
		threads: 1,
		...more
	});
	const of = (scenario: string) => report.rehearsal?.find(story => story.scenario === scenario);
	return { report, told, warned, of };
}

const short = 'schedule: 50% 6m\nfinal-bake: 6m\n';

describe('a rehearsal', () => {
	test('shows that sound gates promote healthy candidates, and stop the others', async () => {
		const { report, told, of } = await rehearsed(`${short}gates: [{metric: error-rate}, {metric: slow-rate}]`);
		const ends = report.rehearsal?.map(({ scenario, promoted, rolledBack, inconclusive, failed }) => [
			scenario,
			[promoted, rolledBack, inconclusive, failed]
		]);
		expect(ends).toEqual([
			['healthy', [3, 0, 0, 0]],
			['surge', [3, 0, 0, 0]],
			['errors-1.1x', [3, 0, 0, 0]],
			['errors-2x', [0, 3, 0, 0]],
			['errors-5x', [0, 3, 0, 0]],
			['slow', [0, 3, 0, 0]],
			['slow-under-load', [0, 3, 0, 0]],
			['degrading', [3, 0, 0, 0]],
			['flapping', [0, 3, 0, 0]],
			['no-traffic', [0, 0, 3, 0]],
			['worse-quality', [0, 0, 0, 0]],
			['final-bake', [0, 3, 0, 0]],
			['does-not-start', [0, 0, 0, 3]]
		]);
		expect([report.decision, report.reason.code]).toEqual(['none', 'rehearsed']);
		expect(told).toEqual(report.rehearsal?.map(({ scenario }) => scenario));
		expect(of('slow')?.gates).toEqual([{ gate: 'slow-rate', rollouts: 3 }]);
		expect(of('slow')?.spoilt).toBeGreaterThan(100);
		expect([of('healthy')?.spoilt, of('no-traffic')?.candidateRequests]).toEqual([0, 0]);
		expect(of('degrading')?.note).toContain('over before it shows');
		expect(renderSummary(report)).toContain('6,000 requests a minute (assumed)');
		expect(schemaProblems(resultOf(report))).toEqual([]);
	});

	test('shows which candidates blind gates would have promoted, and what the file lacks', async () => {
		const { report, of } = await rehearsed(
			'schedule: 50% 2m\nfinal-bake: 1m\nproof: none\ngates: [{metric: cpu, max: 80%}]'
		);
		expect(report.reason.code).toBe('rehearsal-missed');
		expect(report.reason.sentence).toContain('“5 times the errors”');
		expect([of('errors-5x')?.missed, of('errors-5x')?.note]).toEqual([
			true,
			'no gate of this file can see errors: add `metric: error-rate`'
		]);
	});

	test('with little traffic names the settings that would help', async () => {
		const { of, report } = await rehearsed(
			'schedule: 40% 5m\nfinal-bake: 0m\ngates: [{metric: error-rate}]\nrehearse: {traffic: 300/min, error-rate: 1%}'
		);
		expect(of('healthy')).toMatchObject({ missed: true, inconclusive: 2 });
		expect(of('healthy')?.settings?.join(' ')).toMatch(/error-rate: `max-bake: \d+m`/);
		expect(of('final-bake')).toMatchObject({ rollouts: 0, missed: false, note: 'this file has no `final-bake`' });
		expect(report.rehearsalWorld?.told.slice(0, 2)).toEqual([
			'300 requests a minute (from `rehearse` in the file)',
			'1 % errors, varying no more than by chance (from `rehearse` in the file)'
		]);
	});

	test('misses no faults on an endpoint that has no errors to multiply', async () => {
		const { of, report } = await rehearsed(
			'schedule: 50% 50m\nfinal-bake: 0m\ngates: [{metric: error-rate}]\nrehearse: {error-rate: 0%}'
		);
		for (const id of ['errors-2x', 'errors-5x', 'degrading', 'flapping'] as const) {
			expect([id, of(id)?.expected, of(id)?.note]).toEqual([id, 'open', 'the floor of this file allows it']);
		}
		expect(report.rehearsal?.filter(({ missed }) => missed)).toMatchObject([
			{ scenario: 'slow' },
			{ scenario: 'slow-under-load' }
		]);
	});

	test('says the same however many share it', async () => {
		const text = `${short}gates: [{metric: error-rate}]\nrehearse: {traffic: 300/min}`;
		const [alone, shared] = [await rehearsed(text), await rehearsed(text, { threads: 2 })];
		expect(shared.warned).toEqual([]);
		expect(shared.report.rehearsal).toEqual(alone.report.rehearsal);
	}, 60_000);

	test('that is cancelled stops at once', async () => {
		const cancel = new AbortController();
		const told: string[] = [];
		const rehearsing = rehearsed(`${short}gates: [{metric: error-rate}]`, {
			cancelled: cancel.signal,
			told: ({ scenario }) => {
				told.push(scenario);
				cancel.abort();
			}
		});
		await expect(rehearsing).rejects.toMatchObject({ code: 'cancelled' });
		expect(told).toEqual(['healthy']);
	});
});

describe('what can be played', () => {
	test('leaves out what needs the real endpoint, files and people, and says so', () => {
		const wanted = planOf(`schedule: [{traffic: 50%, bake: 10m, hold: true}]
on-inconclusive: hold
gates:
  - {metric: error-rate, on-fail: hold}
  - {metric: slow-rate}
  - {metric: auc, min: 0.8}
  - {metric: gpu, max: 80%}
  - {metric: file, name: fairness, path: a.json, candidate: c, max: 1}
evaluation: {data: a.csv, task: binary, label: y, sample: 800}`);
		const { plan, warnings } = playableOf(wanted, givenBy(wanted));
		expect(plan.gates.map(({ name, onFail }) => [name, onFail])).toEqual([
			['error-rate', 'rollback'],
			['slow-rate', 'rollback'],
			['auc', 'rollback']
		]);
		expect(plan.gates[1]).toMatchObject({ slowerThanMs: 182.1 });
		expect([plan.schedule[0]?.hold, plan.onInconclusive]).toEqual([false, 'rollback']);
		expect(warnings.join(' ')).toMatch(/taken to be fine.*gpu, fairness.*approve.*made up.*800 rows/);
	});

	test('plans a schedule that plans itself from the traffic that is rehearsed, or refuses it', async () => {
		const scheduled = (traffic: string) => {
			const wanted = planOf(`schedule: auto\ngates: [{metric: error-rate}]\nrehearse: {traffic: ${traffic}}`);
			return withSchedule(wanted, () => expectedTraffic(wanted, givenBy(wanted)));
		};
		expect((await scheduled('6000/min')).schedule.length).toBeGreaterThan(0);
		await expect(scheduled('2/min')).rejects.toThrow(/with the traffic that is rehearsed/);
	}, 60_000);
});
