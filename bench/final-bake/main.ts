import { proveWorseThanPast } from '../../src/gates/share-past.ts';
import { type Random, randomFrom } from '../../src/stats/draws.ts';
import { type CountedMinute, calibrateNoise } from '../../src/stats/noise.ts';
import { shareGate } from '../../test/gates/builders.ts';

/**
 * The final bake at 100 %, where the past of the baseline is all there is to compare with: how often a healthy candidate
 * is rolled back by it, and how soon one with five times the bad requests is. The rate of both wanders, and is common to
 * them: its logarithm has a standard deviation, and a memory in minutes.
 *
 *     npm run bench:bake [-- endpoints a world, default 200]
 */
const endpoints = Number(process.argv[2] ?? 200);
const seed = 20_261_128;
const beforeMinutes = 180;
const stepMinutes = 40;
const bakeMinutes = 30;
const updateMinutes = 10;
/** Of three gates at 95 %, a tenth of what each may err by. */
const alpha = 0.05 / 3 / 10;

/** With bursts the rate is eight times as high in 3 % of the minutes. */
const natures: readonly Nature[] = [
	{ deviation: 0, memory: 0 },
	{ deviation: 0, memory: 0, bursts: true },
	{ deviation: 0.3, memory: 0 },
	{ deviation: 0.32, memory: 5 },
	{ deviation: 0.32, memory: 15 },
	{ deviation: 0.3, memory: 60 },
	{ deviation: 0.3, memory: 240 },
	{ deviation: 0.5, memory: 60 },
	{ deviation: 0.5, memory: 240 },
	{ deviation: 0.7, memory: 120 }
];
const traffics = [
	{ requests: 200, share: 0.01 },
	{ requests: 2000, share: 0.01 },
	{ requests: 20_000, share: 0.002 }
] as const;

interface Nature {
	readonly deviation: number;
	/** 0: new in every minute. */
	readonly memory: number;
	readonly bursts?: true;
}
type Traffic = (typeof traffics)[number];

function minutesOf(count: number, { deviation, memory, bursts }: Nature, { requests, share }: Traffic, random: Random) {
	const kept = memory === 0 ? 0 : Math.exp(-1 / memory);
	let level = deviation * random.normal();
	return Array.from({ length: count }, (): CountedMinute => {
		level = kept * level + deviation * Math.sqrt(1 - kept ** 2) * random.normal();
		const burst = bursts && random.uniform() < 0.03 ? 8 : 1;
		const rate = burst * share * Math.exp(level - deviation ** 2 / 2);
		return { requests, bad: random.binomial(requests, Math.min(0.9, rate)) };
	});
}

/** Minutes of the final bake after which the candidate is rolled back; undefined if it is not. */
function rolledBackAfter(
	before: readonly CountedMinute[],
	steps: readonly CountedMinute[],
	alone: readonly CountedMinute[]
) {
	const { pairs: _, ...noise } = calibrateNoise(before);
	const nobody = { requests: 0, bad: 0 };
	const counts = (minutes: readonly CountedMinute[]) =>
		minutes.map((baseline, startMs) => ({ startMs, baseline, candidate: nobody }));
	const past = {
		recent: { kind: 'counts', minutes: counts(before) },
		dayBefore: { kind: 'counts', minutes: [] }
	} as const;
	const looks = alone.map((_, index) => index + 1);
	return looks.find(count => {
		const final = alone.slice(0, count).map((candidate, startMs) => ({ startMs, baseline: nobody, candidate }));
		const context = { steps: 1, alpha, noise, before: past };
		return proveWorseThanPast(shareGate({ floor: 0.001 }), [counts(steps), final], context) !== undefined;
	});
}

/** The promises: so many healthy ones are rolled back at most, and so many faults found at least where nothing wanders. */
const mostHealthy = 0.02;
const leastFound = 0.95;
let missed = 0;

console.log(`${endpoints} endpoints a world, ${bakeMinutes} minutes of final bake, seed ${seed}`);
console.log('| rate wanders by | memory, min | requests/min | share | healthy rolled back | 5 x found | after, min |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const nature of natures) {
	for (const traffic of traffics) {
		const random = randomFrom(seed);
		let healthy = 0;
		const found: number[] = [];
		for (let endpoint = 0; endpoint < endpoints; endpoint++) {
			const all = minutesOf(beforeMinutes + updateMinutes + stepMinutes + bakeMinutes, nature, traffic, random);
			const before = all.slice(0, beforeMinutes);
			const steps = all.slice(beforeMinutes + updateMinutes, -bakeMinutes);
			const alone = all.slice(-bakeMinutes);
			if (rolledBackAfter(before, steps, alone) !== undefined) healthy++;
			const faulty = alone.map(({ requests, bad }) => ({ requests, bad: Math.min(requests, 5 * bad) }));
			const after = rolledBackAfter(before, steps, faulty);
			if (after !== undefined) found.push(after);
		}
		if (healthy > mostHealthy * endpoints) missed++;
		if (nature.deviation === 0 && !nature.bursts && found.length < leastFound * endpoints) missed++;
		const percent = (count: number) => `${Number(((100 * count) / endpoints).toFixed(1))} %`;
		const mean = found.reduce((sum, minutes) => sum + minutes, 0) / found.length;
		console.log(
			`| ${nature.deviation}${nature.bursts ? ', bursts' : ''} | ${nature.memory} | ${traffic.requests} | ${100 * traffic.share} % | ${percent(healthy)} | ${percent(found.length)} | ${mean.toFixed(1)} |`
		);
	}
}
console.log(
	missed === 0 ? 'healthy rolled back: at most 2 % in every world; clean: 95 % found' : `MISSED ${missed} times`
);
process.exitCode = missed === 0 ? 0 : 1;
