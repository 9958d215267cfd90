import { describe, expect, test } from '@jest/globals';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { allowedUpwards, invert, isUpwards, judgeUpwards, type UpwardsGate } from '../../src/gates/share-upwards.ts';
import { countMinutes, counts, shareGate } from './builders.ts';

const own = { events: { namespace: 'Shop', metricName: 'Clicks', dimensions: {} }, minRatio: 0.8 };
const clicks = (change: Partial<UpwardsGate> = {}): UpwardsGate => ({
	...shareGate({ metric: 'share', name: 'clicks', maxRatio: 1 / 0.8, floor: 0 }),
	own,
	...change
});
const noise = { usual: 0.000001, early: 0.000001 };
type Pair = readonly [baseline: number, candidate: number];
const run = (count: number, requests: Pair, bad: Pair, from = 0) => countMinutes(count, { requests, bad }, from);
const judged = (steps: readonly (readonly CountMinute[])[], gate = clicks(), before?: readonly CountMinute[]) =>
	judgeUpwards(gate, steps.map(counts), {
		...{ alpha: 0.05, steps: 2, noise },
		...(before && { before: { recent: counts(before), dayBefore: counts([]) } })
	});

test('more is better where the gate has a least ratio', () => {
	expect([isUpwards(clicks()), isUpwards(shareGate()), isUpwards(shareGate({ own: { events: own.events } }))]).toEqual([
		true,
		false,
		false
	]);
	expect(allowedUpwards(clicks())).toBe('proved > 0.8 x (else fails if proved < 1 x)');
});

test.each([
	[
		{ estimate: 2, low: 0.5, high: 4 },
		{ estimate: 0.5, low: 0.25, high: 2 }
	],
	[
		{ estimate: 2, low: 0, high: Number.POSITIVE_INFINITY },
		{ estimate: 0.5, low: 0, high: Number.POSITIVE_INFINITY }
	],
	[
		{ estimate: 2, low: 0.5 },
		{ estimate: 0.5, high: 2 }
	],
	[
		{ estimate: 2, high: 4 },
		{ estimate: 0.5, low: 0.25 }
	]
])('%j with the variants in each other’s place is %j', (comparison, inverse) =>
	expect(invert({ as: 'ratio', ...comparison })).toEqual({ as: 'ratio', ...inverse })
);

describe('a verdict', () => {
	const half = [10_000, 10_000] as const;

	test('that it is worse says by how much, with the numbers of each on its own side', () => {
		const result = judged([run(20, half, [2000, 1200])]);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.sentence).toMatch(
			/^clicks is 12 % of 200,000 on the candidate and 20 % of 200,000 on the baseline: proved worse, at most 0\.[67]\d* x the baseline where 0\.8 x is asked for\.$/
		);
		expect(result.series[0]).toMatchObject({ baseline: 0.2, candidate: 0.12 });
	});

	test('that is open says that neither is proved, and one without a minute of both says that', () => {
		expect(judged([run(4, [500, 500], [100, 90])]).sentence).toContain(
			'so far neither proved worse nor proved above 0.8 x the baseline'
		);
		const next = judged([run(20, half, [2000, 2000]), []]);
		expect(next.verdict).toEqual({ outcome: 'undecided', cause: 'no-data' });
		expect(next.sentence).toContain('the present step has no complete minute yet with both variants');
	});

	test('waits for min-samples of the candidate, and no longer', () => {
		const minutes = run(20, half, [2000, 1200]);
		expect(judged([minutes], clicks({ minSamples: 200_001 }))).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'not-proved' },
			sentence: expect.stringContaining('no verdict before the candidate has had 200001 (200000 so far)')
		});
		expect(judged([minutes], clicks({ minSamples: 200_000 })).verdict).toEqual({ outcome: 'fail' });
	});
});

describe('no data is never a pass', () => {
	const nobody = (who: string) => `clicks: the ${who} has had nothing that could be counted.`;

	test.each([
		['candidate', [10_000, 0], [2000, 0]],
		['baseline', [0, 10_000], [0, 2000]],
		['candidate', [0, 0], [0, 0]]
	] as const)('and it is said who had none: the %s', (who, requests, bad) =>
		expect(judged([run(20, requests, bad)])).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'no-data' },
			sentence: nobody(who)
		})
	);

	test('a candidate that had something in an earlier step only has none in this one', () => {
		const result = judged([run(20, [5000, 5000], [1000, 1000]), run(20, [10_000, 0], [2000, 0], 20)]);
		expect(result).toMatchObject({
			verdict: { outcome: 'undecided', cause: 'no-data' },
			sentence: nobody('candidate')
		});
	});

	test('an outage stays one', () => {
		const gap = { why: 'outage', sentence: 'CloudWatch did not answer: timeout' } as const;
		const context = { alpha: 0.05, steps: 2, noise };
		expect(judgeUpwards(clicks(), [{ kind: 'none', gap }], context).verdict).toEqual({
			outcome: 'undecided',
			cause: 'outage'
		});
		expect(judgeUpwards(clicks(), [], context).sentence).toBe('clicks: nothing was measured yet.');
	});
});

describe('alone at 100 %', () => {
	const steps = [run(20, [5000, 5000], [1000, 1000]), run(20, [5000, 5000], [1000, 1000], 20)];
	const before = run(180, [10_000, 0], [2000, 0], -200);
	const alone = (bad: number) => run(20, [0, 10_000], [0, bad], 40);

	test('half of what was usual fails, with its own numbers and what was usual', () => {
		const result = judged([...steps, alone(1000)], clicks(), before);
		expect(result.verdict).toEqual({ outcome: 'fail' });
		expect(result.candidate).toEqual({ value: 0.1, samples: 200_000, bad: 20_000 });
		expect(result.sentence).toMatch(
			/^clicks is 10 % on the candidate: proved worse than the baseline was in its steps and the hours before, 20 % and at least 19\.\d % with its spread\. At 100 % nothing serves beside the candidate/
		);
		expect(judged([...steps, alone(2000)], clicks(), before).verdict).toEqual({ outcome: 'pass' });
	});

	test('below min-samples it fails nobody', () =>
		expect(judged([...steps, alone(1000)], clicks({ minSamples: 1e6 }), before).verdict).toEqual({
			outcome: 'undecided',
			cause: 'not-proved'
		}));
});
