/**
 * How long one look takes a processor: the verdicts of many gates over many minutes, from the counts on. Fails if it is a
 * second or more.
 *
 *     node bench/judging/main.ts                 50 gates, 24 hours of minutes in three steps
 *     node bench/judging/main.ts --gates 10      of another number
 */
import type { ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute, GateMeasurements } from '../../src/gates/measurement.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { type Nature, startWorld } from '../decisions/world.ts';

const seed = 20_250_101;
const looks = 3;
const limitMs = 1000;
const minuteMs = 60_000;
const steps = [
	{ traffic: 0.05, minutes: 40 },
	{ traffic: 0.25, minutes: 40 },
	{ traffic: 0.5, minutes: 1360 }
];
const natures: readonly Nature[] = [
	{ kind: 'clean' },
	{ kind: 'noisy' },
	{ kind: 'slow', deviation: 0.2, memoryMinutes: 15 },
	{ kind: 'bursts', chance: 0.03, times: 8 }
];

const asked = process.argv.indexOf('--gates');
const count = asked < 0 ? 50 : Number(process.argv[asked + 1]);

interface Judging {
	readonly gate: ShareGate;
	readonly measured: GateMeasurements;
	readonly noise: ReturnType<typeof calibrateNoise>;
}

const judgings = Array.from({ length: count }, (_, index) => judging(index));
const noise = Object.fromEntries(judgings.map(({ gate, noise }) => [gate.name, noise]));
const times = Array.from({ length: looks }, () => {
	const started = process.cpuUsage();
	judge(
		judgings.map(({ gate }) => gate),
		judgings.map(({ measured }) => measured),
		{ alpha: 0.05, steps: steps.length, noise }
	);
	const { user, system } = process.cpuUsage(started);
	return (user + system) / 1000;
});
const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
console.log(`seed ${seed}; ${count} gates over ${minutes} minutes in ${steps.length} steps, ${looks} looks`);
console.log(
	`processor time of a look: ${times.map(ms => `${Math.round(ms)} ms`).join(', ')}; at most ${limitMs} ms are asked for`
);
if (Math.min(...times) >= limitMs) process.exitCode = 1;

/** One gate in five has a `max` too, as every kind of noise has its turn. */
function judging(index: number): Judging {
	const [nature = { kind: 'clean' as const }] = natures.slice(index % natures.length);
	const next = startWorld({ nature, requestsPerMinute: 6000, baselineShare: 0.01 }, randomFrom(seed + index));
	const history = Array.from({ length: 180 }, () => next(0, 1, 1));
	const gate: ShareGate = {
		kind: 'share',
		metric: 'error-rate',
		name: `gate ${index}`,
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		okRatio: 1,
		maxRatio: 2,
		floor: 0.001,
		...(index % 5 === 0 && { max: 0.05 })
	};
	let startMs = 0;
	const measured = steps.map(step => ({
		kind: 'counts' as const,
		minutes: Array.from({ length: step.minutes }, (): CountMinute => {
			const minute = next(step.traffic, 1, 1);
			startMs += minuteMs;
			return {
				startMs,
				baseline: { requests: minute.baselineRequests, bad: minute.baselineBad },
				candidate: { requests: minute.candidateRequests, bad: minute.candidateBad }
			};
		})
	}));
	return {
		gate,
		measured: { gate: gate.name, steps: measured },
		noise: calibrateNoise(history.map(minute => ({ requests: minute.baselineRequests, bad: minute.baselineBad })))
	};
}
