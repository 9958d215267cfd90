/** A kind of file that is not read, and what to do about it. */
interface Kind {
	readonly what: string;
	readonly mend: string;
	readonly is: (head: Uint8Array) => boolean;
}

const starts =
	(...magic: readonly number[]) =>
	(head: Uint8Array) =>
		magic.every((byte, i) => head[i] === byte);
const startsWith = (text: string) => starts(...Buffer.from(text, 'latin1'));

const utf8 = 'Save it as UTF-8';
const convert = 'Convert it to CSV, JSON Lines or Parquet';
const unpack = 'Unpack it, or pack it with gzip';

const kinds: readonly Kind[] = [
	{
		what: 'a pointer of Git LFS, not the data itself',
		mend: 'Check it out with `lfs: true` (actions/checkout), or run `git lfs pull` in an earlier step',
		is: startsWith('version https://git-lfs')
	},
	{
		what: 'a zip archive, as Excel workbooks are too',
		mend: 'Unpack it, or save it as CSV',
		is: startsWith('PK\u0003\u0004')
	},
	{ what: 'an old Excel workbook', mend: 'Save it as CSV', is: starts(0xd0, 0xcf, 0x11, 0xe0) },
	{ what: 'UTF-16', mend: utf8, is: head => starts(0xff, 0xfe)(head) || starts(0xfe, 0xff)(head) },
	{
		what: 'UTF-16',
		mend: utf8,
		is: head => head.length >= 4 && (everySecondIs0(head, 1) || everySecondIs0(head, 0))
	},
	{ what: 'packed with zstd', mend: unpack, is: starts(0x28, 0xb5, 0x2f, 0xfd) },
	{ what: 'packed with bzip2', mend: unpack, is: startsWith('BZh') },
	{ what: 'packed with xz', mend: unpack, is: starts(0xfd, 0x37, 0x7a, 0x58, 0x5a) },
	{ what: 'packed with 7-Zip', mend: unpack, is: starts(0x37, 0x7a, 0xbc, 0xaf) },
	{
		what: 'a tar archive',
		mend: 'Take the data file out of it',
		is: head => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar'
	},
	{ what: 'ORC', mend: convert, is: startsWith('ORC') },
	{ what: 'Avro', mend: convert, is: startsWith('Obj\u0001') },
	{ what: 'Arrow (Feather)', mend: convert, is: startsWith('ARROW1') },
	{ what: 'HDF5', mend: convert, is: starts(0x89, 0x48, 0x44, 0x46) },
	{ what: 'an array of NumPy', mend: convert, is: starts(0x93, 0x4e, 0x55, 0x4d) },
	{
		what: 'a pickle of Python',
		mend: convert,
		is: head => head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 9) <= 5
	},
	{ what: 'a SQLite database', mend: convert, is: startsWith('SQLite format 3') },
	{
		what: 'a page of HTML or XML, not data',
		mend: 'Look at what was downloaded',
		is: head => /^\s*<(!doctype|html|\?xml|error)/i.test(Buffer.from(head).toString('latin1'))
	},
	{ what: 'Parquet within gzip', mend: 'Unpack it: Parquet is read as it is', is: startsWith('PAR1') }
];

function everySecondIs0(head: Uint8Array, first: 0 | 1): boolean {
	for (let at = first; at < Math.min(head.length, 64); at += 2) if (head[at] !== 0) return false;
	return head[1 - first] !== 0;
}

/** `a zip archive ... Unpack it`, for a file that is known by its first bytes and not read; undefined for others. */
export function unreadableKind(head: Uint8Array): string | undefined {
	const kind = kinds.find(({ is }) => is(head));
	return kind && `is ${kind.what}. ${kind.mend}.`;
}
