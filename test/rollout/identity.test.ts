import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/rollout/decide.ts';
import { checkIdentity } from '../../src/rollout/identity.ts';
import type { Observation } from '../../src/rollout/observation.ts';
import type { State } from '../../src/rollout/state.ts';
import { endpointAt, endpointOn, failed, inWords, rolloutOf, seenOf, variantOf } from './builders.ts';
import {
	accepted,
	baking,
	deploying,
	finalBake,
	holding,
	promoting,
	replacing,
	rollingBack,
	shifting,
	verifying
} from './states.ts';

const swappedBack = '-> rolling-back: failed, identity-changed, attempt 0';
const concluding: readonly (readonly [State, number])[] = [
	[verifying, 0],
	[shifting(0), 0],
	[baking(0, 1), 0.1],
	[holding(0), 0.1],
	[promoting, 0.5],
	[finalBake(1), 1],
	[replacing(), 1]
];

function seenWith(share: number, images: readonly string[], change: Partial<Observation> = {}): Observation {
	return seenOf(
		endpointAt(share, { variants: [variantOf('now', 1 - share), variantOf('next', share, { images })] }),
		change
	);
}

function tell(state: State, seen: Observation, images?: readonly string[]): string {
	return inWords(decide(rolloutOf(), { state, spans: [], timeline: [], ...(images && { images }) }, seen));
}

describe.each(concluding)('what was found out holds for that candidate only: %o', (state, share) => {
	test('another image ends the rollout', () => {
		expect(tell(state, seenWith(share, ['sha256:b']), ['sha256:a'])).toBe(swappedBack);
	});

	test('so does one of several', () => {
		expect(tell(state, seenWith(share, ['sha256:a', 'sha256:c']), ['sha256:a', 'sha256:b'])).toBe(swappedBack);
	});

	test('so do other artefacts', () => {
		expect(tell(state, seenWith(share, ['sha256:a'], { swapped: 's3://… was replaced.' }), ['sha256:a'])).toBe(
			swappedBack
		);
	});

	test('the same image and artefacts do not, nor what cannot be told', () => {
		for (const [now, before] of [
			[['sha256:a'], ['sha256:a']],
			[[], ['sha256:a']],
			[['sha256:a'], []],
			[['sha256:a'], undefined]
		] as const) {
			expect(tell(state, seenWith(share, now), before)).not.toContain('identity-changed');
		}
	});
});

test('comes before what the gates say, which is about another candidate', () => {
	expect(tell(baking(0), seenWith(0.1, ['sha256:b'], { gates: [failed] }), ['sha256:a'])).toBe(swappedBack);
});

test('what goes back already is not turned around again', () => {
	const seen = seenWith(0.1, ['sha256:b'], { swapped: 's3://… was replaced.' });
	expect(tell(rollingBack(), seen, ['sha256:a'])).toBe('weights now 1, next 0');
});

test('only of the pair: what serves after the replacement is looked at by its name and models', () => {
	const seen = (configuration: 'final' | 'original') =>
		seenOf(endpointOn(configuration, { variants: [variantOf('next', 1, { images: ['sha256:b'] })] }));
	for (const configuration of ['final', 'original'] as const) {
		expect(tell(replacing(), seen(configuration), ['sha256:a'])).not.toContain('identity-changed');
	}
});

test('the images of what was deployed are noted with the end of the deployment', () => {
	const decision = decide(
		rolloutOf(),
		{ state: deploying(accepted), spans: [], timeline: [] },
		seenWith(0, ['sha256:a', 'sha256:b'])
	);
	expect(decision).toMatchObject({ kind: 'move', to: { phase: 'verifying' }, images: ['sha256:a', 'sha256:b'] });
});

test('a candidate that is not there runs no other image', () => {
	const gone = seenOf(endpointAt(0, { variants: [variantOf('now', 1)] }));
	const progress = { state: baking(0), spans: [], timeline: [], images: ['sha256:a'] };
	expect(checkIdentity(rolloutOf(), progress, gone)).toBeUndefined();
});
