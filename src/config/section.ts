import type { YamlText } from './document.ts';
import { unfilled } from './foreign-words.ts';
import { dotted, type Mistake, type Path } from './mistake.ts';

/** One place in the promotion file or in an input: its value, and how to say that something is wrong there. */
export interface Section {
	readonly value: unknown;
	/** The value as it was written, where it is a scalar. */
	readonly written: string | undefined;
	/** Its line, in the promotion file only. */
	readonly line: number | undefined;
	/** Its dotted path. */
	readonly key: string;
	readonly at: (key: string | number) => Section;
	readonly refuse: (message: string, ...below: Path) => void;
}

/** Where a section's text comes from. */
export interface Origin {
	readonly file?: string;
	readonly input?: string;
	readonly text?: YamlText;
	/** Path of the text's root: empty for the file, the key for an input that holds the value of one key. */
	readonly root: Path;
}

export function openSection(origin: Origin, path: Path, value: unknown, mistakes: Mistake[]): Section {
	const locate = (full: Path) => origin.text?.locate(full.slice(origin.root.length));
	const line = locate(path)?.line;
	return {
		value,
		written: origin.text?.written(path.slice(origin.root.length)),
		line: origin.file === undefined ? undefined : line,
		key: dotted(path),
		at: key => openSection(origin, [...path, key], child(value, key), mistakes),
		refuse: (message, ...below) => {
			const full = [...path, ...below];
			const told = `${message}${unfilled(below.reduce(child, value), origin.input)}`;
			mistakes.push({ key: dotted(full), message: told, ...named(origin), ...locate(full) });
		}
	};
}

export function named({ file, input }: Pick<Origin, 'file' | 'input'>): Pick<Mistake, 'file' | 'input'> {
	return { ...(file === undefined ? {} : { file }), ...(input === undefined ? {} : { input }) };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child(value: unknown, key: string | number): unknown {
	if (typeof key === 'number') return Array.isArray(value) ? value[key] : undefined;
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
