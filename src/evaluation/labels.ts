/** A label as it is compared: `1.0` is `1`, as tools that know no integers write it. */
export function canonical(label: string): string {
	const text = label.trim();
	return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

/** Names to small numbers, in the order in which they are first seen. */
export class Dictionary {
	readonly names: string[] = [];
	private readonly codes = new Map<string, number>();

	code(name: string): number {
		const known = this.codes.get(name);
		if (known !== undefined) return known;
		this.codes.set(name, this.names.length);
		this.names.push(name);
		return this.names.length - 1;
	}

	find(name: string): number | undefined {
		return this.codes.get(name);
	}
}

/** Classes in the order that score vectors have: by number where all are numbers, otherwise by character code. */
export function classOrder(names: readonly string[]): string[] {
	const numeric = names.every(name => name !== '' && Number.isFinite(Number(name)));
	if (numeric) return names.toSorted((a, b) => Number(a) - Number(b));
	return names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
