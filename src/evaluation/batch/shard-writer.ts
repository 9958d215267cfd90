import { createHash } from 'node:crypto';
import type { Shard } from './shard-index.ts';
import type { Folder } from './store.ts';

/** The most bytes of a shard. */
const mostBytes = 8 * 1024 * 1024;

/**
 * Writes an object, unless it is there already with this very content, as a run that was killed has left it.
 * @param there ETags of what there is, by name
 * @returns its ETag, where S3 says it
 */
export async function writeOnce(
	folder: Folder,
	there: ReadonlyMap<string, string | undefined>,
	name: string,
	content: string
): Promise<string | undefined> {
	const etag = createHash('md5').update(content).digest('hex');
	return there.get(name) === etag ? etag : folder.write(name, content);
}

/** Collects lines until there are enough for an object. */
export class ShardWriter {
	readonly written: Shard[] = [];
	private readonly folder: Folder;
	private readonly mostRows: number;
	private readonly there: ReadonlyMap<string, string | undefined>;
	private lines: string[] = [];
	private keys: string[] = [];
	private bytes = 0;

	/** @param there ETags of what an earlier run has written, by name */
	constructor(folder: Folder, mostRows: number, there: ReadonlyMap<string, string | undefined>) {
		this.folder = folder;
		this.mostRows = mostRows;
		this.there = there;
	}

	async put(body: string, key: string): Promise<void> {
		this.lines.push(body);
		this.keys.push(key);
		this.bytes += Buffer.byteLength(body) + 1;
		if (this.bytes >= mostBytes || this.lines.length >= this.mostRows) await this.flush();
	}

	async flush(): Promise<void> {
		if (this.lines.length === 0) return;
		const name = `s-${String(this.written.length).padStart(5, '0')}.csv`;
		const write = (place: string, lines: readonly string[]) =>
			writeOnce(this.folder, this.there, place, `${lines.join('\n')}\n`);
		const keys = await write(`keys/${name}`, this.keys);
		const etag = await write(`rows/${name}`, this.lines);
		const pins = { ...(etag !== undefined && { etag }), ...(keys !== undefined && { keys }) };
		this.written.push({ name, rows: this.lines.length, bytes: this.bytes, ...pins });
		this.lines = [];
		this.keys = [];
		this.bytes = 0;
	}
}
