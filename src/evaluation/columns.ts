type Values = Float64Array | Uint32Array | Uint8Array;

/** An array of numbers of one width. */
interface Kind<V extends Values> {
	readonly make: (length: number) => V;
	readonly cut: (values: V, length: number) => V;
}

export const doubles: Kind<Float64Array> = {
	make: length => new Float64Array(length),
	cut: (values, length) => values.subarray(0, length)
};
export const codes: Kind<Uint32Array> = {
	make: length => new Uint32Array(length),
	cut: (values, length) => values.subarray(0, length)
};
export const flags: Kind<Uint8Array> = {
	make: length => new Uint8Array(length),
	cut: (values, length) => values.subarray(0, length)
};

/** Numbers by row, in as many bytes as they need and not one object more. */
export class NumberColumn<V extends Values> {
	private readonly kind: Kind<V>;
	private values: V;

	constructor(kind: Kind<V>, length = 1024) {
		this.kind = kind;
		this.values = kind.make(length);
	}

	set(row: number, value: number): void {
		if (row >= this.values.length) this.grow(row + 1);
		this.values[row] = value;
	}

	/** 0 where nothing was set. */
	get(row: number): number {
		return this.values[row] ?? 0;
	}

	/** The values of these rows, in rising order, moved to the front; the column is used up by it. */
	keep(rows: ArrayLike<number>): V {
		for (let to = 0; to < rows.length; to++) this.values[to] = this.values[rows[to] ?? 0] ?? 0;
		return this.kind.cut(this.values, rows.length);
	}

	private grow(least: number): void {
		const larger = this.kind.make(Math.max(least, Math.ceil(this.values.length * 1.5)));
		larger.set(this.values);
		this.values = larger;
	}
}
