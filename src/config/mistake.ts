import { withoutSecrets } from '../runner/secrets.ts';

const longestShown = 60;

/** One thing that is wrong in the promotion file or in an input, told so that it can be mended without reading code. */
export interface Mistake {
	/** Dotted path, such as `gates[1].max-ratio`; empty for the file as a whole. */
	readonly key: string;
	/** What is wrong, the value given, what is allowed and how to mend it. */
	readonly message: string;
	/** The promotion file the mistake is in, and where. */
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
	/** The input the mistake is in; `line` and `column` then count within the input's text. */
	readonly input?: string;
}

export type Path = readonly (string | number)[];

export function dotted(path: Path): string {
	return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/** `gates[1].max-ratio` as the path it is. */
export function pathOf(key: string): Path {
	return Array.from(key.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, name]) => name ?? Number(index));
}

/** The mistake as one line of a log. */
export function describeMistake({ key, message, file, line, input }: Mistake): string {
	const at = line === undefined ? '' : `, line ${line}`;
	const where =
		file !== undefined ? ` (${file}${at})` : input === undefined || input === key ? '' : ` (input ${input}${at})`;
	return `${key === '' ? '' : `${key}: `}${message}${where}`;
}

/** What a user wrote, on one line and not too long. */
export function show(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a map';
	if (typeof value !== 'string') return String(value);
	const text = JSON.stringify(withoutSecrets(value.slice(0, 4 * longestShown)));
	return text.length > longestShown ? `${text.slice(0, longestShown - 4)}..."` : text;
}

/** `a, b and c`. */
export function listing(words: readonly string[], last = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
