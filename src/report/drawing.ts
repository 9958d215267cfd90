const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Values as a line of small bars, the lowest to the highest; values nobody has are dots. */
export function sparkline(values: readonly (number | undefined)[], most: number): string {
	const shown = bucketed(values, most);
	const known = shown.filter(value => value !== undefined);
	if (known.length === 0) return '';
	const high = Math.max(...known);
	const low = groundOf(Math.min(...known), high);
	const bar = (value: number) => (high === low ? bars[0] : bars[Math.round(((value - low) / (high - low)) * 7)]);
	return shown.map(value => (value === undefined ? '·' : bar(value))).join('');
}

/** Zero, or nearer where the values differ by little beside what they are: bars that are all alike say nothing. */
function groundOf(lowest: number, highest: number): number {
	const below = lowest - 2 * (highest - lowest);
	return highest === lowest ? Math.min(lowest, 0) : Math.max(below, Math.min(lowest, 0));
}

/** Values as at most `most` means of neighbours. */
export function bucketed(values: readonly (number | undefined)[], most: number): readonly (number | undefined)[] {
	if (values.length <= most) return values;
	return Array.from({ length: most }, (_, index) => {
		const from = Math.floor((index * values.length) / most);
		const to = Math.floor(((index + 1) * values.length) / most);
		const known = values.slice(from, to).filter(value => value !== undefined);
		return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
	});
}

/** A share of 0 to 1 as ten blocks; something is never shown as nothing, and not all never as all. */
export function bar(share: number): string {
	const blocks = Math.round(share * 10);
	const full = share <= 0 ? 0 : share >= 1 ? 10 : Math.min(9, Math.max(1, blocks));
	return '▰'.repeat(full) + '▱'.repeat(10 - full);
}

/** `25 %`. */
export function percent(share: number): string {
	return `${Number((share * 100).toFixed(2))} %`;
}
