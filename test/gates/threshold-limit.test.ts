import { describe, expect, test } from '@jest/globals';
import type { ValueMinute } from '../../src/gates/measurement.ts';
import { countBeyond } from '../../src/gates/threshold.ts';
import { breachAlone, weighBeyond } from '../../src/gates/threshold-limit.ts';
import { minuteMs, noonMs, thresholdGate } from './builders.ts';

type Values = readonly [baseline: number | undefined, candidate: number | undefined];

/** At most 400 ms, unless told otherwise; three of the last five minutes beyond are too many. */
const gateOf = (change: Parameters<typeof thresholdGate>[0] = {}) => thresholdGate(change);
const times = (count: number, ...values: Values): readonly Values[] => Array.from({ length: count }, () => values);
const minutesOf = (values: readonly Values[]) =>
	values.map(
		([baseline, candidate], t): ValueMinute => ({
			startMs: noonMs + t * minuteMs,
			...(baseline !== undefined && { baseline }),
			...(candidate !== undefined && { candidate })
		})
	);
function weighed(values: readonly Values[], change: Parameters<typeof thresholdGate>[0] = {}) {
	const [gate, minutes] = [gateOf(change), minutesOf(values)];
	return weighBeyond(gate, minutes, countBeyond(gate, minutes).beyond);
}

describe('beside a baseline that breaks the limit in enough of its last minutes', () => {
	test('just as many minutes of the candidate as are too many are compared with it', () => {
		const better = [...times(20, 460, 450), [460, 390], [460, 390]] as const;
		expect(weighed(better)).toMatchObject({ weighs: 'better', breach: { candidate: 'better' } });
		expect(weighed([...better, [460, 390]])).toMatchObject({ weighs: 'beyond', breach: { candidate: 'keeps' } });
	});

	test('equal minutes of late take nothing from a proof, worse ones do', () => {
		const better = times(30, 460, 450);
		expect(weighed([...better, ...times(3, 460, 460)]).weighs).toBe('better');
		expect(weighed([...better, ...times(2, 460, 470)]).weighs).toBe('better');
		expect(weighed([...better, ...times(3, 460, 470)]).weighs).toBe('open');
	});

	test('minutes in which one of them was not seen do not make worse ones old', () => {
		const lately = (...between: readonly Values[]) =>
			weighed([...times(40, 460, 450), ...times(3, 460, 470), ...between, [460, 450]]).weighs;
		expect(lately(...times(2, undefined, 450))).toBe('open');
		expect(lately(...times(2, 460, undefined))).toBe('open');
		expect(lately(...times(2, 460, 450))).toBe('better');
	});

	test('what becomes worse is found from where it begins', () => {
		const turned = (count: number) => weighed([...times(30, 460, 450), ...times(count, 460, 470)]).breach?.candidate;
		expect([turned(5), turned(15)]).toEqual(['open', 'worse']);
		const always = (count: number) => weighed(times(count, 460, 470)).breach?.candidate;
		expect([always(4), always(8)]).toEqual(['open', 'worse']);
	});

	test('a baseline that is gone is taken to go on as it was in the middle, not as in its last minute', () => {
		const baseline = [900, 430, 460, 430, 460, 460, 430, 460, 900] as const;
		const beside = baseline.map(value => [value, 450] as const);
		const alone = (value: number) => weighed([...beside, ...times(15, undefined, value)]).weighs;
		expect(alone(455)).toBe('better');
		expect(alone(470)).toBe('beyond');
		expect(alone(460)).toBe('open');
	});

	test('its last minute is its own', () => {
		const falls = [...times(6, 460, 450), [400, 450]] as const;
		expect(weighed(falls).breach?.baseline).toEqual({ value: 460, samples: 4 });
	});

	test('a least value is broken below it, and the nearer one is the higher', () => {
		const least = { limits: { min: 400 } };
		expect(weighed(times(10, 360, 380), least)).toMatchObject({ weighs: 'better', breach: { side: 'below' } });
		expect(weighed(times(10, 360, 340), least).weighs).toBe('beyond');
	});

	test.each([
		['kept', 0.99, 'better'],
		['broken', 0.9, 'beyond']
	] as const)('a limit that compares excuses nothing where it is %s', (_, maxRatio, weighs) =>
		expect(weighed(times(10, 460, 450), { limits: { max: 400, maxRatio } }).weighs).toBe(weighs)
	);
});

describe('a baseline alone', () => {
	const alone = (...values: readonly number[]) =>
		breachAlone(
			gateOf(),
			values.map((baseline, t) => ({ startMs: noonMs + t * minuteMs, baseline }))
		);

	test('breaks a limit by the rule of breaches: three of its last five minutes', () => {
		expect(alone(450, 450, 300, 470, 300)).toEqual({
			limit: 400,
			side: 'above',
			baseline: { value: expect.closeTo(456.7, 1), samples: 3 },
			minutes: 5
		});
		expect(alone(450, 450, 400, 400, 400)).toBeUndefined();
		expect(alone(450, 450, 450, 300, 300, 300)).toBeUndefined();
		expect(alone(450, 450)).toBeUndefined();
		expect(alone()).toBeUndefined();
	});

	test('minutes in which it published nothing are none', () => {
		const minutes = minutesOf([...times(3, 450, undefined), ...times(9, undefined, 300)]);
		expect(breachAlone(gateOf(), minutes)).toMatchObject({ minutes: 3 });
	});

	test('of two limits the one that it breaks is told', () =>
		expect(breachAlone(gateOf({ limits: { min: 100, max: 400 } }), minutesOf(times(3, 450, 1)))).toMatchObject({
			limit: 400
		}));
});
