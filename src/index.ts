import { isMainThread } from 'node:worker_threads';
import { isUnfinished, readSaved } from './action/saved-state.ts';

/**
 * One bundle serves both runs of the action, the step itself and what comes after the job, and the command line, which
 * alone has arguments; and the threads of a rehearsal. Each loads what it needs.
 */
const runs = { main: () => import('./entry/main.ts'), post: () => import('./entry/post.ts') };

async function start(): Promise<void> {
	const args = process.argv.slice(2);
	const saved = readSaved();
	if (args.length > 0) process.exitCode = await (await import('./entry/command-line.ts')).commandLine(args, runs);
	else if (!saved.isPost) await (await runs.main()).main();
	else if (isUnfinished(saved)) await (await runs.post()).post(saved);
	// A connection that somebody keeps open must not keep the job; what was printed has gone out first.
	process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

if (isMainThread) await start();
else await (await import('./entry/rehearsal-thread.ts')).playAsThread();
