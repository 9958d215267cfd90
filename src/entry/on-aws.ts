/** What a run on AWS needs: loaded once it is known that there is something to be done there. */
export { requestOf } from '../commands/active-rollout.ts';
export { rollBackNow } from '../loop/emergency-rollback.ts';
export { createContext, findRegion } from './create-context.ts';
export { dispatch } from './dispatch.ts';
