import { describe, expect, test } from '@jest/globals';
import { allowedShare, momentOf, shareSentence, type Told, worseThan } from '../../src/gates/share-words.ts';
import { countMinutes, shareGate } from './builders.ts';

const ratio = (low: number, high: number) => ({ as: 'ratio', estimate: (low + high) / 2, low, high }) as const;
const shown = { minutes: countMinutes(10), whole: true };
const breach = (candidate: 'better' | 'worse' | 'open') =>
	({ limit: 0.05, side: 'above', baseline: { value: 0.06, samples: 9000 }, candidate }) as const;
/** 5 % on the candidate and 6 % on the baseline; at most 5 %. */
const said = (outcome: Told['outcome'], change: Partial<Told> = {}) => {
	const sides = { candidate: { value: 0.05, samples: 1000 }, baseline: { value: 0.06, samples: 9000 } };
	const told = { outcome, ...sides, comparison: ratio(1.5, 2.5), shown, coldMinutes: 0, ...change };
	return shareSentence(shareGate({ max: 0.05, minSamples: 500 }), told);
};
const start = 'error-rate is 5 % on the candidate and 6 % on the baseline: ';

describe('what was found, and what it means', () => {
	const past = { share: 0.01, upper: 0.02, lower: 0.005 };

	test.each<[Told['outcome'], Partial<Told>, string]>([
		['worse', {}, 'proved worse than the baseline (at least 1.5 x), and 2 x is not ruled out'],
		[
			'suddenly-worse',
			{ comparison: ratio(3, 9), calm: { most: 1.4, minutes: 1440 }, shown: { ...shown, seconds: 10 } },
			"proved beyond 3 x the baseline within 100 seconds, and the highest minute of the baseline's last day was 1.4 x what was usual then"
		],
		['above-max', {}, 'proved above the limit of 5 %; the baseline is above it too'],
		['above-max', { baseline: { value: 0.05, samples: 9 } }, 'proved above the limit of 5 %'],
		[
			'above-max',
			{ baseline: { value: 0.04, samples: 9 }, breach: breach('worse') },
			'proved above the limit of 5 %; the baseline is above it too, and the candidate is proved worse'
		],
		['above-max', { breach: breach('open') }, 'proved above the limit of 5 %; the baseline is above it too'],
		['over-max', {}, 'proved below 2 x the baseline, but seen above the limit of 5 %'],
		[
			'as-baseline',
			{ breach: breach('open') },
			'proved above the limit of 5 %, which the baseline breaks too with 6 %; so far it is proved neither better nor worse than the baseline, and over this limit it passes only if proved better'
		],
		[
			'better',
			{ comparison: ratio(0.7, 0.9), breach: breach('better') },
			'above the limit of 5 %, which the baseline breaks too with 6 %, and proved better than the baseline (at most 0.9 x), so this limit does not condemn it'
		],
		['below-ratio', {}, 'proved below 2 x the baseline'],
		['below-floor', {}, 'proved below 0.1 %, under which it does not matter'],
		['open', {}, 'so far neither proved worse nor proved below 2 x the baseline'],
		['open', { wouldTell: 'more would' }, 'so far neither proved worse nor proved below 2 x the baseline; more would'],
		['unseen', {}, 'the present step has no complete minute yet with requests of both variants'],
		['too-few', {}, 'no verdict before the candidate has had 500 requests (1000 so far in this step)']
	])('%s %j', (outcome, change, words) => {
		const baseline = change.baseline === undefined ? start : start.replace('6 %', `${100 * change.baseline.value} %`);
		expect(said(outcome, change).replace(/ between [\d:]+ and [\d:]+ UTC/, '')).toBe(`${baseline}${words}.`);
	});

	test('worse than the past names what was usual, and what nobody can tell', () => {
		expect(said('worse-than-past', { past, baseline: undefined })).toMatch(
			/^error-rate is 5 % on the candidate: proved worse than the baseline was in its steps and the hours before, 1 % and at most 2 % with its spread\. At 100 % nothing serves beside/
		);
	});

	test.each([
		[0, ''],
		[1, '; the first minute of the step was worse than those after, which a start explains, and not held against it'],
		[
			2,
			'; the first 2 minutes of the step were worse than those after, which a start explains, and not held against it'
		]
	])('%d minutes of a start are told, but not of a candidate that was proved worse', (coldMinutes, words) => {
		expect(said('below-ratio', { coldMinutes })).toBe(`${start}proved below 2 x the baseline${words}.`);
		for (const outcome of ['worse', 'suddenly-worse'] as const)
			expect(said(outcome, { coldMinutes })).not.toContain('first');
	});
});

test('minutes that are not the whole present step are told with their time, shorter windows to the second', () => {
	expect(momentOf(shown)).toEqual({ verb: 'is', when: '' });
	expect(momentOf({ ...shown, whole: false })).toEqual({ verb: 'was', when: ' between 12:00 and 12:10 UTC' });
	const windows = countMinutes(2).map((minute, index) => ({ ...minute, startMs: minute.startMs - 50_000 * index }));
	expect(momentOf({ minutes: windows, whole: false, seconds: 30 }).when).toBe(' between 12:00:00 and 12:00:40 UTC');
});

test('how far beyond what is fine it is told where that is more than nothing to speak of', () => {
	expect(worseThan(1, 'at least', 1.001)).toBe('the baseline');
	expect(worseThan(1, 'at least', 1.2)).toBe('the baseline (at least 1.2 x)');
	expect(worseThan(1.5, 'at most', 1.7)).toBe('1.5 x the baseline (at most 1.7 x)');
	expect(worseThan(1.5, 'at least')).toBe('1.5 x the baseline');
});

test('what is allowed has both margins, the floor and the limit', () => {
	expect(allowedShare(shareGate({ floor: 0 }))).toBe('proved < 2 x (else fails if proved > 1 x)');
	expect(allowedShare(shareGate({ floor: 0.002, max: 0.05 }))).toBe(
		'proved < 2 x (or < 0.2 %; else fails if proved > 1 x and > 0.1 %), <= 5 %'
	);
});
