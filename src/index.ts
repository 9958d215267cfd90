import { isUnfinished, readSaved } from './action/saved-state.ts';

/** One bundle serves both runs of the action: the step itself, and what comes after the job. Each loads what it needs. */
const saved = readSaved();
if (!saved.isPost) await (await import('./entry/main.ts')).main();
else if (isUnfinished(saved)) await (await import('./entry/post.ts')).post(saved);
// A connection that somebody keeps open must not keep the job; what was printed has gone out first.
process.stdout.write('', () => process.exit());
