/** As they come, or all at hand. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Lines of text as they come, without their ends, some at a time; blank ones are left out. */
export async function* linesIn(bytes: Bytes): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder('utf-8');
	let rest = '';
	for await (const chunk of bytes) {
		const text = rest + decoder.decode(chunk, { stream: true });
		const end = text.lastIndexOf('\n');
		rest = text.slice(end + 1);
		if (end >= 0) yield split(text.slice(0, end));
	}
	const last = rest + decoder.decode();
	if (last.trim() !== '') yield split(last);
}

function split(text: string): readonly string[] {
	const lines = text.includes('\r') ? text.split(/\r?\n/) : text.split('\n');
	return lines.includes('') ? lines.filter(line => line !== '') : lines;
}

/** One line after the other, of several files side by side. */
export class LineReader {
	private readonly pieces: AsyncIterator<readonly string[]>;
	private lines: readonly string[] = [];
	private at = 0;

	constructor(bytes: Bytes) {
		this.pieces = linesIn(bytes)[Symbol.asyncIterator]();
	}

	/** The next line where one is at hand; undefined where more has to be read first. */
	take(): string | undefined {
		return this.lines[this.at++];
	}

	/** Reads on. @returns whether there is anything more */
	async more(): Promise<boolean> {
		for (;;) {
			const next = await this.pieces.next();
			if (next.done) return false;
			this.lines = next.value;
			this.at = 0;
			if (this.lines.length > 0) return true;
		}
	}

	async next(): Promise<string | undefined> {
		const line = this.take();
		if (line !== undefined) return line;
		return (await this.more()) ? this.take() : undefined;
	}
}
