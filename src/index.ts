import { readSaved } from './action/saved-state.ts';
import { main } from './entry/main.ts';
import { post } from './entry/post.ts';

/** One bundle serves both runs of the action: the step itself, and what comes after the job. */
await (readSaved().isPost ? post() : main());
