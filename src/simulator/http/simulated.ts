import type { World } from '../aws/world.ts';
import type { SimulatedGitHub } from '../github.ts';
import type { WorldTime } from '../time.ts';
import type { Calls } from './calls.ts';

/** Everything that is simulated, and the time it goes by. */
export interface Simulated {
	readonly world: World;
	readonly github: SimulatedGitHub;
	readonly calls: Calls;
	readonly time: WorldTime;
}
