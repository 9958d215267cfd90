import { expect, test } from '@jest/globals';
import { ahead } from '../../src/evaluation/ahead.ts';

async function all<T, R>(opened: AsyncIterable<readonly [T, R]>): Promise<readonly R[]> {
	const found: R[] = [];
	for await (const [, one] of opened) found.push(one);
	return found;
}

test('small items are begun with ahead, others when it is their turn, and all of them in their order', async () => {
	const begun: number[] = [];
	const order: string[] = [];
	const items = Array.from({ length: 30 }, (_, i) => i);
	const open = async (item: number) => {
		begun.push(item);
		return item;
	};
	for await (const [item] of ahead(items, i => i !== 3, open)) order.push(`${item} of ${Math.max(...begun)}`);
	expect(order.slice(0, 5)).toEqual(['0 of 8', '1 of 9', '2 of 10', '3 of 11', '4 of 12']);
	expect(begun.indexOf(3)).toBeGreaterThan(begun.indexOf(11));
	expect(order.map(Number.parseFloat)).toEqual(items);
	expect(begun).toHaveLength(30);
});

test('one that fails is told when it is its turn, and not before', async () => {
	const open = async (item: number) => {
		if (item === 2) throw new Error('gone');
		return item;
	};
	const seen: number[] = [];
	const read = (async () => {
		for await (const [item] of ahead([0, 1, 2, 3], () => true, open)) seen.push(item);
	})();
	await expect(read).rejects.toThrow('gone');
	expect(seen).toEqual([0, 1]);
	expect(await all(ahead([], () => true, open))).toEqual([]);
});
