import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/report/diff.ts';

test('what goes, what comes, and what stays near it', () => {
	const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
	const after = ['a', 'B', 'c', 'd', 'e', 'f', 'g', 'i', 'j'];
	expect(unifiedDiff(before, after, 1)).toEqual([' a', '-b', '+B', ' c', '@@', ' g', '-h', ' i', '+j']);
	expect(unifiedDiff(before, before)).toEqual([]);
	expect(unifiedDiff([], ['x'])).toEqual(['+x']);
});

test('with all of the context it has every line of both, in their order', () => {
	const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			const diff = unifiedDiff(before, after, 100);
			const without = (mark: string) => diff.filter(line => !line.startsWith(mark)).map(line => line.slice(1));
			if (diff.length === 0) expect(before).toEqual(after);
			else expect([without('+'), without('-')]).toEqual([before, after]);
		})
	);
});
