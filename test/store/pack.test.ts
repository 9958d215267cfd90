import { describe, expect, test } from '@jest/globals';
import { mulberry32 } from '../../src/stats/random.ts';
import { pack, unpack } from '../../src/store/pack.ts';

/** Text that cannot be made shorter, the same every time. */
function noise(length: number): string {
	const random = mulberry32(length);
	return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
}

describe('data in tags', () => {
	test('comes back whatever its length, at the very edges of a tag too', () => {
		for (let length = 100; length < 1200; length++) {
			const value = noise(length);
			const tags = pack('state', value, 16);
			expect([length, tags && unpack('state', tags)]).toEqual([length, { kind: 'value', value }]);
		}
	});

	test('takes no room for what is not there', () => {
		const value = { gate: 'latency', verdict: { outcome: 'pass' } };
		expect(pack('state', { ...value, baseline: undefined }, 16)).toEqual(pack('state', value, 16));
		const list = [undefined, Number.NaN, -0, 1];
		expect(unpack('state', pack('state', list, 16) ?? {})).toEqual({ kind: 'value', value: list });
	});

	test('is not packed where it takes more tags than there are', () => {
		expect(pack('state', noise(8000), 16)).toBeUndefined();
	});
});
