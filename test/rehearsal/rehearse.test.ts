import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';
import { playableOf } from '../../src/rehearsal/playable.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import { resultOf } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { schemaProblems } from '../report/result-schema.ts';

function planOf(text: string): Plan {
	const loaded = loadPlan({
		file: { path: 'promotion.yml', text: `endpoint-name: churn-prod\n${text}` },
		inputs: { 'model-name': 'rehearsed-candidate' }
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return loaded.plan;
}

async function rehearsed(text: string, nowMs = Date.UTC(2026, 10, 25, 12)) {
	const told: string[] = [];
	const report = await rehearse(planOf(text), {
		setting: { command: 'rehearse', endpointName: 'churn-prod', region: '' },
		nowMs,
		cancelled: new AbortController().signal,
		told: ({ candidate }) => told.push(candidate)
	});
	return { report, told };
}

const schedule = 'schedule: 10% 5m, 50% 15m\nfinal-bake: 2m\n';
/** For what does not depend on how long it is watched. */
const shortSchedule = 'schedule: 50% 5m\nfinal-bake: 1m\n';

describe('a rehearsal', () => {
	test('shows that sound gates promote healthy candidates, and no others', async () => {
		const { report, told } = await rehearsed(`${schedule}gates: [{metric: error-rate}, {metric: slow-rate}]`);
		expect(report.rehearsal?.map(({ healthy, decision }) => [healthy, decision === 'promoted'])).toEqual(
			report.rehearsal?.map(({ healthy }) => [healthy, healthy])
		);
		expect([report.decision, report.reason.code]).toEqual(['none', 'rehearsed']);
		expect(told).toHaveLength(report.rehearsal?.length ?? 0);
		expect(renderSummary(report)).toContain('every tenth request fails');
		expect(schemaProblems(resultOf(report))).toEqual([]);
	});

	test('ends today as it ended yesterday', async () => {
		const gates = `${shortSchedule}gates: [{metric: error-rate}]`;
		const [one, other] = [await rehearsed(gates), await rehearsed(gates, Date.UTC(2026, 10, 26, 3, 17, 23))];
		expect(one.report.rehearsal).toEqual(other.report.rehearsal);
	});

	test('shows which candidates blind gates would have promoted', async () => {
		const { report } = await rehearsed(`${shortSchedule}proof: none\ngates: [{metric: cpu, max: 80%}]`);
		expect(report.reason.code).toBe('rehearsal-missed');
		expect(report.reason.sentence).toContain('every tenth request fails');
		const broken = report.rehearsal?.find(({ candidate }) => candidate === 'its container does not start');
		expect(broken?.decision).toBe('failed');
	});
});

describe('what can be played', () => {
	test('leaves out what needs the real model, its data and people, and says so', () => {
		const { plan, warnings } = playableOf(
			planOf(`schedule: [{traffic: 50%, bake: 10m, hold: true}]
on-inconclusive: hold
gates:
  - {metric: error-rate, on-fail: hold}
  - {metric: auc, min: 0.8}
  - {metric: file, name: fairness, path: a.json, candidate: c, max: 1}
evaluation: {data: a.csv, task: binary, label: y}`)
		);
		expect(plan.gates).toMatchObject([{ name: 'error-rate', onFail: 'rollback' }]);
		expect(plan.evaluation).toBeUndefined();
		expect([plan.schedule[0]?.hold, plan.onInconclusive]).toEqual([false, 'rollback']);
		expect(warnings.join(' ')).toMatch(/auc, fairness.*approve/);
	});
});
