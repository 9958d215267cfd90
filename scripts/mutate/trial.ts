import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applied, type Mutant } from './operators.ts';
import type { Room } from './rooms.ts';

/** A copy of the repository in which one mutant after the other is tried. */
export interface Trial {
	/** Whether a test fails, or hangs, with this mutant; without one, with the code as it is. */
	isNoticed(room: Room, mutant?: Mutant): Promise<boolean>;
	remove(): void;
}

/** A mutant that goes round for ever is noticed by the time of the processor that it takes, however busy the machine is. */
const longestCpuSeconds = 120;
/** One that waits for ever takes none; the tests of a room take a minute or two. */
const longestMs = 1_800_000;

/** What no test of a room reads, or is linked. */
const left: ReadonlySet<string> = new Set(['.git', 'dist', 'lib', 'coverage', 'node_modules']);

export function createTrial(root: string): Trial {
	const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
	for (const name of readdirSync(root)) {
		if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

	async function fails(tests: readonly string[], isShown: boolean): Promise<boolean> {
		const jest = join(root, 'node_modules/jest/bin/jest.js');
		const options = ['--runInBand', '--bail', '--silent'];
		const command = [process.execPath, '--no-warnings', jest, ...options, ...tests];
		const run = spawn('sh', ['-c', `ulimit -t ${longestCpuSeconds} && exec "$@"`, 'sh', ...command], {
			cwd: copy,
			stdio: isShown ? ['ignore', 'ignore', 'inherit'] : 'ignore',
			timeout: longestMs,
			killSignal: 'SIGKILL'
		});
		const code = await new Promise<number | null>((resolve, reject) => run.on('error', reject).on('exit', resolve));
		return code !== 0;
	}

	/** The tests of the mutant's own file, if there are any: most mutants end there, in a second or two. */
	function ownTests(mutant: Mutant | undefined): readonly (readonly string[])[] {
		const tests = mutant?.file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
		return tests !== undefined && existsSync(join(copy, tests)) ? [[tests]] : [];
	}

	return {
		async isNoticed(room, mutant) {
			const path = mutant && join(copy, mutant.file);
			const text = path === undefined ? '' : readFileSync(path, 'utf8');
			if (path !== undefined && mutant !== undefined) writeFileSync(path, applied(mutant, text));
			try {
				for (const tests of [...ownTests(mutant), room.mirror, room.more]) {
					if (await fails(tests, mutant === undefined)) return true;
				}
				return false;
			} finally {
				if (path !== undefined) writeFileSync(path, text);
			}
		},
		remove: () => rmSync(copy, { recursive: true, force: true })
	};
}
