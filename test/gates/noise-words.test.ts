import { expect, test } from '@jest/globals';
import { wanderWords } from '../../src/gates/noise-words.ts';

test.each([
	[[{ model: 0, chance: 1 }], 'hardly at all'],
	[[{ model: 11, chance: 1 }], 'by 32 % for some 15 minutes'],
	[[{ model: 34, chance: 1 }], 'by 32 % from minute to minute'],
	[[{ model: 17, chance: 1 }], 'by 14 % from minute to minute'],
	[[{ model: 37, chance: 1 }], 'by 10 % for some 15 minutes and by 32 % from minute to minute'],
	[[{ model: 34, chance: 0.04 }], 'by 6 % from minute to minute'],
	[[{ model: 34, chance: 0.005 }], 'hardly at all'],
	[[{ model: 999, chance: 1 }], 'hardly at all'],
	[
		[
			{ model: 11, chance: 0.5 },
			{ model: 34, chance: 0.5 }
		],
		'by 22 % for some 15 minutes and by 22 % from minute to minute'
	]
])('%j is told as: %s', (likely, words) => expect(wanderWords(likely)).toBe(words));
