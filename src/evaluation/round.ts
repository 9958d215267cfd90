/** A number as the record keeps it: 12 significant digits, which are shorter and all that anybody needs. */
export function plain(value: number): number {
	return Number(value.toPrecision(12));
}

/** A coordinate of a curve. */
export function coordinate(value: number): number {
	return Number(value.toFixed(4));
}
