import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Summary } from './summary.ts';

/** Gives what was worked out under this name before, from so many rollouts at least, and otherwise works it out. */
export type Keep = (name: string, rollouts: number, make: () => readonly Summary[]) => readonly Summary[];

/**
 * Keeps results in a file, one line each, so that a long run that was interrupted goes on where it was, and more rollouts
 * of some worlds are not forgotten. Names hold everything that a result depends on but the code: begin a new file when
 * that has changed.
 */
export function keepIn(path: string | undefined, run: string): Keep {
	if (path === undefined) return (_, __, make) => make();
	const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
	const kept = new Map(lines.map(line => read(line)));
	return (name, rollouts, make) => {
		const key = `${run}; ${name}`;
		const found = kept.get(key);
		if (found?.every(summary => summary.rollouts >= rollouts)) return found;
		const made = make();
		appendFileSync(path, `${JSON.stringify([key, made])}\n`);
		return made;
	};
}

function read(line: string): readonly [string, readonly Summary[]] {
	return JSON.parse(line);
}
