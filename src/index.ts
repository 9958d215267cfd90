import { readSaved } from './action/saved-state.ts';
import { main } from './main.ts';
import { post } from './post.ts';

/** One bundle serves both runs of the action: the step itself, and what comes after the job. */
await (readSaved().isPost ? post() : main());
