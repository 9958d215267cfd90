/**
 * Whole rollouts of means of the user's own, by this project's gate: how often equal candidates are rolled back, and
 * worse ones promoted, for values of several shapes and with lasting noise.
 *
 *     npm run bench:means [-- rollouts, default 100]
 */
import { expectedNoise } from '../../src/gates/expected-noise.ts';
import type { MeanGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { MeanMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import { type Random, randomFrom } from '../../src/stats/draws.ts';
import { mostSquares, type Values } from '../../src/stats/values.ts';
import { planOf } from '../decisions/ours.ts';
import { schedule } from '../decisions/rollouts.ts';
import { percent } from '../decisions/summary.ts';

const rollouts = Number(process.argv[2] ?? 100);
const seed = 20_261_128;
const minuteMs = 60_000;
const historyMinutes = 180;

const gate: MeanGate = {
	kind: 'mean',
	name: 'basket-value',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 100,
	values: { namespace: 'Shop', metricName: 'Basket', dimensions: { VariantName: '{variant}' } },
	okRatio: 1,
	maxRatio: 1 / 0.9,
	minRatio: 0.9
};

/** One value of mean 1. */
type Draw = (random: Random) => number;
const shapes: Readonly<Record<string, Draw>> = {
	'normal, spread 0.3': random => Math.max(0, 1 + 0.3 * random.normal()),
	exponential: random => -Math.log(1 - random.uniform()),
	'lognormal, sigma 1': random => Math.exp(random.normal() - 0.5),
	'19 of 20 are 0': random => (random.uniform() < 0.05 ? -20 * Math.log(1 - random.uniform()) : 0)
};

interface World {
	readonly shape: string;
	readonly valuesPerMinute: number;
	/** Of each variant's own level: deviation of its logarithm, and memory in minutes. */
	readonly deviation: number;
	readonly memoryMinutes: number;
}

function wandering(random: Random, { deviation, memoryMinutes }: World): () => number {
	const keep = Math.exp(-1 / memoryMinutes);
	let position = random.normal();
	return () => {
		position = keep * position + Math.sqrt(1 - keep ** 2) * random.normal();
		return Math.exp(deviation * position - deviation ** 2 / 2);
	};
}

const parts = [0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

function published(random: Random, draw: Draw, count: number, level: number): Values {
	if (count === 0) return { count: 0, sum: 0, squares: 0 };
	const values = Float64Array.from({ length: count }, () => level * draw(random)).sort();
	const sum = values.reduce((total, value) => total + value, 0);
	const at = (part: number) => values[Math.max(1, Math.ceil(part * count)) - 1] ?? 0;
	const ends = [
		{ part: 0, value: values[0] ?? 0 },
		{ part: 1, value: values.at(-1) ?? 0 }
	];
	return { count, sum, squares: mostSquares(count, sum, [...ends, ...parts.map(part => ({ part, value: at(part) }))]) };
}

function minutesOf(world: World, random: Random, count: number, traffic: number, ratio: number): readonly MeanMinute[] {
	const draw = shapes[world.shape] ?? (() => 1);
	const levels = { baseline: wandering(random, world), candidate: wandering(random, world) };
	return Array.from({ length: count }, (_, minute) => {
		const all = random.poisson(world.valuesPerMinute);
		const candidates = random.binomial(all, traffic);
		return {
			startMs: minute * minuteMs,
			baseline: published(random, draw, all - candidates, levels.baseline()),
			candidate: published(random, draw, candidates, ratio * levels.candidate())
		};
	});
}

type End = 'rolled-back' | 'promoted' | 'inconclusive';

function play(world: World, ratio: number, run: number): { readonly end: End; readonly minutes: number } {
	const random = randomFrom(seed + 104_729 * run);
	const plan = { ...planOf({ ...gate, kind: 'share', metric: 'share', floor: 0 }, schedule), gates: [gate] };
	const past = minutesOf(world, random, historyMinutes, 0, 1).map(minute => ({
		...minute,
		candidate: minute.baseline
	}));
	const counts = kindOf(gate).counted(gate, [{ kind: 'means', minutes: past }])[0] ?? [];
	const noise = {
		[gate.name]: expectedNoise(
			gate,
			counts.map(({ baseline }) => baseline)
		)
	};
	const seen: MeanMinute[][] = [];
	let lived = 0;
	for (const { traffic, maxBake } of schedule) {
		const step: MeanMinute[] = [];
		seen.push(step);
		let passed = false;
		for (const minute of minutesOf(world, random, maxBake, traffic, ratio)) {
			step.push(minute);
			lived++;
			const steps = seen.map(minutes => ({ kind: 'means', minutes }) as const);
			const results = judge([gate], [{ gate: gate.name, steps }], { alpha: 0.05, steps: schedule.length, noise });
			const outcome = readStep(plan, seen.length - 1, 0, step.length * minuteMs, results);
			if (outcome.kind === 'roll-back') {
				return { end: outcome.reason.code === 'gate-failed' ? 'rolled-back' : 'inconclusive', minutes: lived };
			}
			passed = outcome.kind === 'go-on';
			if (passed) break;
		}
		if (!passed) return { end: 'inconclusive', minutes: lived };
	}
	return { end: 'promoted', minutes: lived };
}

const worlds: readonly World[] = [
	...Object.keys(shapes).flatMap(shape =>
		[60, 600, 3000].map(valuesPerMinute => ({ shape, valuesPerMinute, deviation: 0, memoryMinutes: 1 }))
	),
	...[0.05, 0.1].flatMap(deviation =>
		[5, 15, 40].map(memoryMinutes => ({ shape: 'exponential', valuesPerMinute: 3000, deviation, memoryMinutes }))
	)
];
/** The promise: so many equal candidates are rolled back by chance, at most. */
const mostRolledBack = 0.05;
let missed = 0;

console.log(`seed ${seed}, ${rollouts} rollouts each; min-ratio 0.9; rolled back / promoted, minutes to the end`);
for (const world of worlds) {
	const wander = world.deviation === 0 ? '' : `, wanders ${world.deviation} / ${world.memoryMinutes} min`;
	const cells = [1, 0.9, 0.8, 0.6].map(ratio => {
		const ends = Array.from({ length: rollouts }, (_, run) => play(world, ratio, run));
		const share = (end: End) => percent(ends.filter(one => one.end === end).length / rollouts);
		if (ratio === 1 && ends.filter(one => one.end === 'rolled-back').length > mostRolledBack * rollouts) missed++;
		const minutes = ends.reduce((sum, one) => sum + one.minutes, 0) / rollouts;
		return `${ratio} x: ${share('rolled-back')} / ${share('promoted')}, ${minutes.toFixed(1)} min`;
	});
	console.log(`${world.shape}, ${world.valuesPerMinute} a minute${wander}; ${cells.join('; ')}`);
}
console.log(missed === 0 ? 'equal candidates rolled back: at most 5 % in every world' : `MISSED in ${missed} worlds`);
process.exitCode = missed === 0 ? 0 : 1;
