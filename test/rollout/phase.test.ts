import { describe, expect, test } from '@jest/globals';
import { isGoingBack, isPhase, type PhaseTraits, phases } from '../../src/rollout/phase.ts';
import type { State } from '../../src/rollout/state.ts';
import { baking, cleaning, halted, replacing, rollingBack } from './states.ts';

const phasesWith = (trait: keyof PhaseTraits) =>
	Object.entries(phases)
		.filter(([, traits]) => traits[trait])
		.map(([phase]) => phase);

describe('in these phases, and in no others', () => {
	test.each<[string, keyof PhaseTraits, string]>([
		[
			'the candidate may have traffic, which is taken from it first when a run is cancelled',
			'candidateMayServe',
			'shifting baking holding promoting final-bake rolling-back'
		],
		['a failed gate ends the rollout also while the endpoint is busy', 'gatesWatch', 'baking holding final-bake'],
		['sample traffic flows', 'needsTraffic', 'shifting baking holding promoting final-bake'],
		[
			'the candidate has to be the one that was deployed',
			'concludes',
			'verifying shifting baking holding promoting final-bake replacing'
		],
		['a person may promote', 'promotable', 'scoring deploying verifying shifting baking holding halted'],
		['the weights are on their way', 'changesShare', 'shifting promoting'],
		['a person is waited for', 'waitsForPerson', 'holding halted'],
		['the deadline turns nothing around', 'comesToItsEnd', 'rolling-back cleaning'],
		['an endpoint may be busy for hours', 'outlastsBusyEndpoint', 'scoring baking holding']
	])('%s', (_, trait, named) => {
		expect(phasesWith(trait)).toEqual(named.split(' '));
	});
});

test('a phase of another version is none', () => {
	expect(['baking', 'final-bake', 'resting', 'toString'].map(isPhase)).toEqual([true, true, false, false]);
});

test.each<[State, boolean]>([
	[rollingBack(), true],
	[cleaning('rolled-back'), true],
	[cleaning('promoted'), false],
	[replacing(), false],
	[halted(baking(0)), false]
])('what goes back already: %j %p', (state, goesBack) => {
	expect(isGoingBack(state)).toBe(goesBack);
});
