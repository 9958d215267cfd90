import type { SchemaElement } from 'hyparquet';
import { type Cell, JsonCell } from '../cell.ts';

/** Turns the values of one column into cells, written as the file holds them. */
export type ToCell = (value: unknown) => Cell;

/** A value that JSON has no way to write. */
export class UnwritableValue extends Error {}

export function cellsOf(element: SchemaElement, scale: number | undefined): ToCell {
	const json = writerOf(element, scale);
	const isSingle = element.type === 'FLOAT';
	return value => {
		if (typeof value === 'number' && scale === undefined && Number.isFinite(value)) {
			return isSingle ? Number(single(value)) : value;
		}
		return value === undefined || value === null || Number.isNaN(value) ? null : new JsonCell(json(value));
	};
}

function writerOf({ type }: SchemaElement, scale: number | undefined): (value: unknown) => string {
	if (scale !== undefined) return value => decimal(unscaled(value), scale);
	if (type === 'FLOAT') return value => (typeof value === 'number' ? single(value) : jsonOf(value));
	return jsonOf;
}

function jsonOf(value: unknown): string {
	switch (typeof value) {
		case 'number':
			if (Number.isNaN(value)) return 'null';
			if (!Number.isFinite(value)) throw new UnwritableValue(`${value} is no number that a request can hold`);
			return String(value);
		case 'bigint':
			return String(value);
		case 'string':
		case 'boolean':
			return JSON.stringify(value);
		case 'object':
			return nested(value);
		default:
			return 'null';
	}
}

function nested(value: object | null): string {
	if (value === null) return 'null';
	if (value instanceof Date) return JSON.stringify(value.toISOString());
	if (value instanceof Uint8Array) throw new UnwritableValue('bytes that are no text cannot be sent');
	if (Array.isArray(value)) return `[${value.map(jsonOf).join(',')}]`;
	if (ArrayBuffer.isView(value) && Symbol.iterator in value)
		return `[${Array.from(value as unknown as Iterable<unknown>, jsonOf).join(',')}]`;
	return `{${Object.entries(value)
		.map(([key, member]) => `${JSON.stringify(key)}:${jsonOf(member)}`)
		.join(',')}}`;
}

/** The shortest digits that are this number of 32 bits: 0.1, not 0.10000000149011612. */
function single(value: number): string {
	if (!Number.isFinite(value)) return jsonOf(value);
	for (let digits = 6; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return String(short);
	}
	return String(Number(value.toPrecision(9)));
}

/** A decimal's whole number, from how it is stored. */
function unscaled(value: unknown): bigint {
	if (typeof value === 'bigint') return value;
	if (typeof value === 'number') return BigInt(value);
	if (!(value instanceof Uint8Array)) throw new UnwritableValue('a decimal that cannot be read');
	let whole = 0n;
	for (const byte of value) whole = (whole << 8n) | BigInt(byte);
	return BigInt.asIntN(8 * value.length, whole);
}

function decimal(whole: bigint, scale: number): string {
	if (scale <= 0) return String(whole * 10n ** BigInt(-scale));
	const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
	return `${whole < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
