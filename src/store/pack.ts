import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Tags } from '../aws/ports.ts';
import { ownPrefix } from '../aws/tags.ts';

/** Structure of what is packed here. A reader of an older structure must not guess at a newer one. */
const version = 1;
const longestValue = 256;

/** Packed data read back, or why not; `absent` where there is none. */
export type Unpacked =
	| { readonly kind: 'value'; readonly value: unknown }
	| { readonly kind: 'absent' }
	| { readonly kind: 'newer' }
	| { readonly kind: 'damaged'; readonly why: string };

/**
 * Data as tags `promotion-gate:<name>.00`, `.01` and so on. The first says how many there are, so that longer ones
 * from before do no harm, and carries a checksum; undefined if it takes more than `most`.
 */
export function pack(name: string, data: unknown, most: number): Tags | undefined {
	const packed = deflateRawSync(JSON.stringify(outward(data)), { level: 9 }).toString('base64url');
	const header = (count: number) => `v${version}:${String(count).padStart(2, '0')}:${checksum(packed)}:`;
	const count = Math.ceil((header(0).length + packed.length) / longestValue);
	if (count > most) return undefined;
	const text = header(count) + packed;
	const keys = keysOf(name, count);
	return Object.fromEntries(
		keys.map((key, index) => [key, text.slice(index * longestValue, (index + 1) * longestValue)])
	);
}

/** The keys that so many tags of that name have. */
export function keysOf(name: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `${ownPrefix}${name}.${String(index).padStart(2, '0')}`);
}

/** Reads back what `pack` made. Total. */
export function unpack(name: string, tags: Tags): Unpacked {
	const [firstKey = ''] = keysOf(name, 1);
	const first = tags[firstKey];
	if (first === undefined) return { kind: 'absent' };
	const header = /^v(\d{1,4}):(\d{1,2}):([0-9a-f]{8}):/.exec(first);
	if (header === null) return { kind: 'damaged', why: `tag ${firstKey} does not begin as it should` };
	const [head, written, count, sum] = header;
	if (Number(written) > version) return { kind: 'newer' };
	const keys = keysOf(name, Number(count));
	const missing = keys.find(key => tags[key] === undefined);
	if (missing !== undefined) return { kind: 'damaged', why: `tag ${missing} is missing` };
	const packed = keys
		.map(key => tags[key])
		.join('')
		.slice(head.length);
	if (checksum(packed) !== sum) return { kind: 'damaged', why: `tags ${firstKey} and following do not fit together` };
	try {
		return { kind: 'value', value: inward(JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url')).toString())) };
	} catch {
		return { kind: 'damaged', why: `tags ${firstKey} and following cannot be unpacked` };
	}
}

function checksum(text: string): string {
	return crc32(text).toString(16).padStart(8, '0');
}

/** A key that no data has; its value names a number or a nothing that JSON cannot write. */
const marker = '\u0000';

const unwritable = new Map<string, unknown>([
	['undefined', undefined],
	['NaN', Number.NaN],
	['Infinity', Number.POSITIVE_INFINITY],
	['-Infinity', Number.NEGATIVE_INFINITY],
	['-0', -0]
]);

function outward(value: unknown): unknown {
	for (const [name, one] of unwritable) if (Object.is(one, value)) return { [marker]: name };
	if (Array.isArray(value)) return value.map(outward);
	if (typeof value !== 'object' || value === null) return value;
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	return Object.fromEntries(members.map(([key, member]) => [key, outward(member)]));
}

function inward(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inward);
	if (typeof value !== 'object' || value === null) return value;
	const members = Object.entries(value);
	const [only] = members;
	if (members.length === 1 && only?.[0] === marker) return unwritable.get(String(only[1]));
	return Object.fromEntries(members.map(([key, member]) => [key, inward(member)]));
}
