import { minuteMs } from '../common/time.ts';
import { findFaultRemedies } from '../forecast/fault-remedies.ts';
import { findRemedies, type Remedies } from '../forecast/remedies.ts';
import { expectedOf } from '../forecast/setting.ts';
import type { ExpectedGate, ExpectedTraffic } from '../forecast/world.ts';
import { expectedNoise } from '../gates/expected-noise.ts';
import type { ShareGate } from '../gates/gate.ts';
import type { Plan } from '../rollout/plan.ts';
import { randomFrom } from '../stats/draws.ts';
import { normalCdf } from '../stats/special.ts';
import type { Story } from './stories.ts';
import { countsErrors } from './story-expected.ts';
import { type GivenWorld, quarterMinutes } from './world-given.ts';

const pastMinutes = 180;
/** Rollouts that are played of every change that might help. */
const rollouts = 40;

/** The world of a rehearsal as the forecast takes it. */
export function expectedTraffic(plan: Plan, world: GivenWorld): ExpectedTraffic {
	const requestsPerMinute = world.requestsPerMinute.flatMap(requests =>
		world.requestsPerMinute.length === 1 ? [requests] : Array.from({ length: quarterMinutes }, () => requests)
	);
	const gates = plan.gates.flatMap((gate): readonly ExpectedGate[] => {
		if (gate.kind !== 'share') return [];
		const share = shareOf(gate, world);
		return share === undefined ? [] : [{ gate, share, noise: noiseOf(gate, world, share) }];
	});
	return { requestsPerMinute, gates };
}

function shareOf(gate: ExpectedGate['gate'], world: GivenWorld): number | undefined {
	switch (gate.metric) {
		case 'error-rate':
			return world.errorRate;
		case 'model-error-rate':
			return Math.min(1, world.errorRate + world.clientErrorRate);
		case 'client-error-rate':
			return world.clientErrorRate;
		case 'slow-rate':
			return gate.slowerThanMs === undefined
				? undefined
				: 1 - normalCdf(Math.log(gate.slowerThanMs / world.latencyMs) / world.latencySigma);
		case 'share':
			return undefined;
	}
}

/** What three hours of such a baseline would teach. */
function noiseOf(
	gate: ShareGate,
	{ requestsPerMinute: [requests = 0] }: GivenWorld,
	share: number
): ExpectedGate['noise'] {
	const random = randomFrom(1);
	const past = Array.from({ length: pastMinutes }, () => {
		const count = random.poisson(requests);
		return { requests: count, bad: random.binomial(count, share) };
	});
	return expectedNoise(gate, past);
}

/** What would help where a story did not end as it should: the settings of the file to change, in words. */
export function settingsToChange(story: Story, plan: Plan, world: GivenWorld): readonly string[] {
	if (story.note !== undefined) return [];
	const expected = expectedOf(plan, expectedTraffic(plan, world));
	const step = plan.schedule.length - 1;
	const { traffic = 0.5, maxBakeMs = 0 } = plan.schedule[step] ?? {};
	const place = { expected, step, traffic };
	const minutes = maxBakeMs / minuteMs;
	switch (story.id) {
		case 'healthy':
		case 'surge':
			return expected.gates.flatMap(({ gate }, index) => {
				const found = findRemedies({ ...place, gate: index }, minutes, gate.maxRatio, rollouts);
				const isProved = found.maxBakeMinutes !== undefined && found.maxBakeMinutes <= minutes;
				return isProved ? [] : wordsOf(gate.name, found);
			});
		case 'errors-2x':
		case 'errors-5x': {
			const index = expected.gates.findIndex(({ gate }) => countsErrors(gate));
			const name = expected.gates[index]?.gate.name ?? '';
			const times = story.id === 'errors-2x' ? 2 : 5;
			return index < 0 ? [] : wordsOf(name, findFaultRemedies({ ...place, gate: index }, times, minutes, rollouts));
		}
		default:
			return advice[story.id] ?? [];
	}
}

/** Where there is no figure to give. */
const advice: Readonly<Partial<Record<Story['id'], readonly string[]>>> = {
	slow: ['a `slower-than` nearer to the usual latency, or `max-increase` on `metric: latency`'],
	'slow-under-load': ['a larger share in the last step, or a longer bake of it'],
	degrading: ['a longer bake of the last step'],
	flapping: ['a longer bake of the last step'],
	'no-traffic': ['`on-inconclusive: rollback` and `proof: last-step`'],
	'worse-quality': ['more rows (`evaluation.sample`), or a tighter limit'],
	'final-bake': ['a longer `final-bake`'],
	'own-metrics': ['a longer bake of the last step']
};

function wordsOf(name: string, { maxBakeMinutes, traffic, maxRatio }: Remedies): readonly string[] {
	if (maxBakeMinutes === undefined && traffic === undefined && maxRatio === undefined) {
		return [
			`for ${name}: no bake of up to a day, share of up to 50 % or wider margin is enough by itself. Change several of them, give the gate a \`floor\`, or send traffic with \`load\``
		];
	}
	return [
		...(maxBakeMinutes === undefined ? [] : [`for ${name}: \`max-bake: ${maxBakeMinutes}m\` in the last step`]),
		...(traffic === undefined ? [] : [`for ${name}: \`traffic: ${Math.round(traffic * 100)}%\` in the last step`]),
		...(maxRatio === undefined ? [] : [`for ${name}: \`max-ratio: ${maxRatio}\``])
	];
}
