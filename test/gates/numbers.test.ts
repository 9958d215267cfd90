import { expect, test } from '@jest/globals';
import { times, withUnit } from '../../src/gates/numbers.ts';

test.each([
	['three digits', 3.1234, 'number', '3.12'],
	['no digit after the point from a hundred on', 212.4, 'milliseconds', '212 ms'],
	['no digit after the point from a hundred on', 100.4, 'milliseconds', '100 ms'],
	['one below', 99.94, 'milliseconds', '99.9 ms'],
	['a digit after the point where it is needed', 10.44, 'number', '10.4'],
	['two', 1.044, 'number', '1.04'],
	['no zeros at the end', 2.5, 'percent', '2.5 %'],
	['a share in percent', 0.00981, 'share', '0.981 %'],
	['at most six decimals', 0.00000123456, 'number', '0.000001'],
	['nothing', 0, 'number', '0'],
	['what is below nothing', -0.01234, 'number', '-0.0123'],
	['what is not known', Number.NaN, 'milliseconds', 'unknown ms']
] as const)('%s: %d as %s is %s', (_, value, unit, text) => expect(withUnit(value, unit)).toBe(text));

test('a ratio without an end is any', () => {
	expect([times(2.149), times(Number.POSITIVE_INFINITY)]).toEqual(['2.15 x', 'any number of times']);
});
