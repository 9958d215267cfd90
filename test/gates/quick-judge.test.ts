import { describe, expect, test } from '@jest/globals';
import type { Gate, MeanGate, ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute, GateMeasurements, MeanMinute, Measurement } from '../../src/gates/measurement.ts';
import { createQuickJudge } from '../../src/gates/quick-judge.ts';
import { type Random, randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { countMinutes, minuteMs, shareGate } from './builders.ts';

const source = (metricName: string) => ({ namespace: 'Shop', metricName, dimensions: { VariantName: '{variant}' } });
const upwards = (change: Partial<ShareGate> = {}): ShareGate =>
	shareGate({
		...{ metric: 'share', name: 'clicks', floor: 0, maxRatio: 1.25 },
		own: { events: source('Clicks'), minRatio: 0.8 },
		...change
	});
const mean = (change: Partial<MeanGate> = {}): MeanGate => ({
	...{ kind: 'mean', name: 'basket', onFail: 'rollback', reportOnly: false, minSamples: 1 },
	...{ values: source('Basket'), okRatio: 1, maxRatio: 1.25 },
	...change
});

interface World {
	readonly gate: Gate;
	readonly requests: number;
	/** Of what is counted: the baseline's share, or its mean. */
	readonly level: number;
	readonly ratio: number;
	/** Of the candidate alone, at 100 %. */
	readonly alone?: number;
}

const worlds: readonly World[] = [
	{ gate: shareGate(), requests: 900, level: 0.02, ratio: 1 },
	{ gate: shareGate(), requests: 900, level: 0.02, ratio: 3 },
	{ gate: shareGate(), requests: 900, level: 0.02, ratio: 1, alone: 6 },
	{ gate: shareGate({ minSamples: 3000 }), requests: 600, level: 0.02, ratio: 1 },
	{ gate: upwards(), requests: 1200, level: 0.2, ratio: 1 },
	{ gate: upwards(), requests: 1200, level: 0.2, ratio: 0.5 },
	{ gate: upwards(), requests: 1200, level: 0.2, ratio: 1, alone: 0.3 },
	{ gate: upwards({ minSamples: 2000 }), requests: 600, level: 0.2, ratio: 0.4 },
	{ gate: mean(), requests: 900, level: 40, ratio: 1 },
	{ gate: mean(), requests: 900, level: 40, ratio: 1.5 },
	{ gate: mean({ minRatio: 0.8 }), requests: 900, level: 40, ratio: 1 },
	{ gate: mean({ minRatio: 0.8 }), requests: 900, level: 40, ratio: 0.5 },
	{ gate: mean({ minRatio: 0.8 }), requests: 900, level: 40, ratio: 1, alone: 0.3 },
	{ gate: mean({ minSamples: 2000 }), requests: 600, level: 40, ratio: 1 }
];
/** The first minute of a step has no request of the candidate. */
const schedule = [
	{ traffic: 0.1, minutes: 9 },
	{ traffic: 0.5, minutes: 12 },
	{ traffic: 1, minutes: 6 }
];
const planned = 2;

function side(random: Random, { gate, level }: World, requests: number, times: number) {
	if (gate.kind !== 'mean') return { requests, bad: random.binomial(requests, Math.min(0.9, level * times)) };
	const values = Array.from({ length: requests }, () => -level * times * Math.log(1 - random.uniform()));
	const sum = values.reduce((all, value) => all + value, 0);
	return { count: requests, sum, squares: values.reduce((all, value) => all + value ** 2, 0) };
}

function minuteOf(random: Random, world: World, traffic: number, at: number, ratio: number): CountMinute | MeanMinute {
	const all = random.poisson(world.requests);
	const candidate = at === 0 ? 0 : random.binomial(all, traffic);
	const [baseline, other] = [side(random, world, all - candidate, 1), side(random, world, candidate, ratio)];
	return { startMs: at * minuteMs, baseline, candidate: other } as CountMinute | MeanMinute;
}

const asMeasured = ({ kind }: Gate, minutes: readonly (CountMinute | MeanMinute)[]): Measurement =>
	({ kind: kind === 'mean' ? 'means' : 'counts', minutes }) as Measurement;

function looks(world: World, seed: number) {
	const { gate } = world;
	const random = randomFrom(seed);
	const past = Array.from({ length: 120 }, (_, at) => minuteOf(random, world, 0, at, 1));
	const before = { recent: asMeasured(gate, past), dayBefore: asMeasured(gate, []) };
	const counts = past.flatMap(({ baseline }) => ('bad' in baseline ? [baseline] : []));
	const context = { alpha: 0.05, steps: planned, noise: { [gate.name]: calibrateNoise(counts) } };
	const quickly = createQuickJudge();
	const found: (readonly [string, string])[] = [];
	const steps: (CountMinute | MeanMinute)[][] = [];
	const look = () => {
		const measurements: GateMeasurements[] = [
			{
				gate: gate.name,
				steps: steps.map(step => asMeasured(gate, [...step])),
				...(steps.length > planned && { before })
			}
		];
		const [whole] = judge([gate], measurements, context);
		const [quick] = quickly([gate], measurements, context);
		const told = (verdict: object | undefined) => JSON.stringify(verdict);
		found.push([told(quick?.verdict), told(whole?.verdict)]);
	};
	for (const { traffic, minutes } of schedule) {
		const step: (CountMinute | MeanMinute)[] = [];
		steps.push(step);
		look();
		for (let at = 0; at < minutes; at++) {
			step.push(minuteOf(random, world, traffic, at, traffic === 1 ? (world.alone ?? world.ratio) : world.ratio));
			look();
		}
	}
	return found;
}

describe('the quick judge', () => {
	const all = worlds.map((world, index) => looks(world, 31 * (index + 1)));

	test.each(worlds.map(({ gate, ratio, alone }, index) => [index, gate.name, ratio, alone] as const))(
		'world %i (%s, %p, alone %p): has the verdicts of the whole judgement, and their causes, at every look',
		index => {
			const found = all[index] ?? [];
			expect(found.map(([quick]) => quick)).toEqual(found.map(([, whole]) => whole));
		}
	);

	test('was asked where there was something to find', () => {
		const kinds = new Set(all.flat().map(([, whole]) => whole));
		expect(kinds).toEqual(
			new Set([
				'{"outcome":"pass"}',
				'{"outcome":"fail"}',
				'{"outcome":"undecided","cause":"not-proved"}',
				'{"outcome":"undecided","cause":"no-data"}'
			])
		);
	});

	/** Minutes with a thousand requests, or values, of each variant, the candidate's far worse. */
	const bad =
		(candidate: number) =>
		(minutes: number): Measurement => ({
			kind: 'counts',
			minutes: countMinutes(minutes, { requests: [1000, 1000], bad: [300, candidate] })
		});
	const spread = (level: number) => ({ count: 1000, sum: 1000 * level, squares: 2000 * level ** 2 });
	const means =
		(candidate: number) =>
		(minutes: number): Measurement => ({
			kind: 'means',
			minutes: countMinutes(minutes).map(({ startMs }) => ({
				startMs,
				baseline: spread(40),
				candidate: spread(candidate)
			}))
		});

	test.each<[Gate, (minutes: number) => Measurement]>([
		[shareGate({ minSamples: 5000 }), bad(900)],
		[upwards({ minSamples: 5000 }), bad(15)],
		[mean({ minSamples: 5000 }), means(120)],
		[mean({ minSamples: 5000, minRatio: 0.8 }), means(2)]
	])('waits for min-samples, and no longer: %#', (gate, measuredIn) => {
		const context = { alpha: 0.05, steps: planned, noise: { [gate.name]: { usual: 0.001, early: 0.001 } } };
		const outcomes = [1, 2, 3, 4, 5, 6].map(minutes => {
			const measurements = [{ gate: gate.name, steps: [measuredIn(minutes)] }];
			const [quick] = createQuickJudge()([gate], measurements, context);
			expect(quick?.verdict).toEqual(judge([gate], measurements, context)[0]?.verdict);
			return quick?.verdict.outcome;
		});
		expect(outcomes.slice(3)).toEqual(['undecided', 'fail', 'fail']);
	});

	test.each<[string, readonly Measurement[] | undefined]>([
		['was not measured', undefined],
		['has not begun', []],
		['could not be measured', [{ kind: 'none', gap: { why: 'missing', sentence: 'it was not published.' } }]],
		['was not answered', [{ kind: 'none', gap: { why: 'outage', sentence: 'CloudWatch did not answer.' } }]]
	])('says the same of what %s', (_, steps) => {
		for (const gate of [shareGate(), upwards(), mean()]) {
			const measurements = steps === undefined ? [] : [{ gate: gate.name, steps }];
			const context = { alpha: 0.05, steps: planned, noise: {} };
			const [quick] = createQuickJudge()([gate], measurements, context);
			const [whole] = judge([gate], measurements, context);
			expect([quick?.verdict, quick?.sentence]).toEqual([whole?.verdict, whole?.sentence]);
		}
	});

	test('leaves a pass undecided where nothing follows from it, and never a failure', () => {
		const gate = shareGate();
		const minutes = (bad: number) =>
			Array.from({ length: 30 }, (_, at) => ({
				startMs: at * minuteMs,
				baseline: { requests: 500, bad: 5 },
				candidate: { requests: 500, bad }
			}));
		const ask = (bad: number, asked?: 'failures') =>
			createQuickJudge()([gate], [{ gate: gate.name, steps: [{ kind: 'counts', minutes: minutes(bad) }] }], {
				...{ alpha: 0.05, steps: 1, noise: {} },
				...(asked && { asked })
			})[0]?.verdict.outcome;
		expect([ask(5), ask(5, 'failures'), ask(25, 'failures')]).toEqual(['pass', 'undecided', 'fail']);
	});
});
