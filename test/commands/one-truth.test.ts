import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { status } from '../../src/commands/status.ts';
import { full } from '../../src/report/detail.ts';
import { gateTable } from '../../src/report/gate-table.ts';
import type { Report } from '../../src/report/model.ts';
import { resultOf } from '../../src/report/result.ts';
import { encodeRecord } from '../../src/store/record.ts';
import { decodeRecord } from '../../src/store/record-decode.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const plan = planOf(shortPlan);
const slow = { errorRate: 0, slowRate: 0, latencyMs: 900 };
const recovered = { errorRate: 0, slowRate: 0, latencyMs: 80 };

class Killed extends Error {}

/** A candidate that is slow until it is rolled back, and of which CloudWatch says afterwards that it never was. */
function turning(): Story {
	const story = new Story();
	const { world, store } = story;
	world.behaviour['churn-new'] = slow;
	world.hook = (_, moment) => {
		const { phase } = store.record?.progress.state ?? {};
		if (moment === 'after' && phase === 'rolling-back') world.behaviour['churn-new'] = recovered;
	};
	return story;
}

/** What a report says of the gate, wherever it says it. */
function told(report: Report | undefined) {
	if (report === undefined) throw new Error('no report');
	const [gate] = report.gates;
	const [row = ''] = gateTable(report, full).split('\n').slice(2);
	const { failed_gates: failed } = resultOf(report);
	return { outcome: gate?.verdict.outcome, value: gate?.candidate?.value, row: row.replaceAll('\u00a0', ' '), failed };
}

describe('the verdict that decided', () => {
	test('stays what it was, whatever is measured afterwards', async () => {
		const story = turning();
		const report = await run(story.context(), plan);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		for (const look of [...story.reports.filter(({ progress }) => progress?.decided !== undefined), report]) {
			const { outcome, value, row, failed } = told(look);
			expect([outcome, value]).toEqual(['fail', 900]);
			expect(row).toContain('❌');
			expect(failed).toEqual([
				expect.objectContaining({ gate: 'latency p99', outcome: 'fail', unit: 'milliseconds', value: 900, limit: 400 })
			]);
		}
		expect(report.reason.sentence).toContain('900 ms');
		expect(told(report).row).toContain('measured after the decision: ok, 80 ms');
	});

	test('is in the record: a later run, and a look at it, say the same, value and moment', async () => {
		const story = turning();
		const { world, store } = story;
		const turn = world.hook;
		let dead = false;
		world.hook = (call, moment) => {
			if (dead) throw new Killed();
			turn(call, moment);
			dead = moment === 'after' && call === 'SaveProgress' && store.record?.progress.state.phase === 'rolling-back';
		};
		await run(story.context(), plan).catch(() => undefined);
		expect(store.record?.progress.state.phase).toBe('rolling-back');
		const decidedAtMs = store.record?.progress.decided?.atMs;
		world.hook = () => {};
		world.behaviour['churn-new'] = recovered;
		world.pass(7 * 60_000);
		const look = await status(story.context());
		const report = await resume(story.context({ scheduled: true }));
		for (const one of [look, report]) {
			expect(told(one)).toMatchObject({ outcome: 'fail', value: 900, failed: [{ limit: 400, at_ms: decidedAtMs }] });
		}
		expect(report.decision).toBe('rolled-back');
	});

	test('also of a promotion: what is measured after it turns no row red', async () => {
		const story = new Story();
		const { world, store } = story;
		world.hook = (_, moment) => {
			const { phase } = store.record?.progress.state ?? {};
			if (moment === 'after' && phase === 'replacing') world.behaviour['churn-new'] = slow;
		};
		const report = await run(story.context(), plan);
		expect(report.decision).toBe('promoted');
		const { outcome, row, failed } = told(report);
		expect([outcome, failed]).toEqual(['pass', []]);
		expect(row).toContain('measured after the decision: beyond its limit, 900 ms');
	});

	test('fits into the tags with 40 gates, and of those that have no room the failed ones stay', async () => {
		const story = turning();
		await run(story.context(), plan);
		const record = story.reports.at(-1);
		if (record?.rollout === undefined || record.progress?.decided === undefined) throw new Error('nothing was decided');
		const [like] = record.progress.decided.gates;
		if (like === undefined) throw new Error('no gate');
		const gates = Array.from({ length: 40 }, (_, index) => ({
			...like,
			gate: `gate ${index}`,
			verdict: { outcome: index === 7 ? 'fail' : 'pass' } as const,
			sentence: `${Math.sin(index)} of what nobody can pack: ${Math.cos(index)} ${Math.tan(index)} ${Math.log(index + 2)}`
		}));
		const progress = { ...record.progress, decided: { ...record.progress.decided, gates } };
		const encoded = encodeRecord({ rollout: record.rollout, progress, holder: 'x' });
		if (!encoded.ok) throw new Error(encoded.sentence);
		const decoded = decodeRecord(encoded.tags);
		if (!decoded.ok) throw new Error(decoded.why);
		expect(decoded.record.progress.decided?.gates.map(({ gate }) => gate)).toEqual(['gate 7']);
		expect(decoded.record.progress.timeline.length).toBeGreaterThan(3);
	});
});
