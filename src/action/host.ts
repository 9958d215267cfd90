import type { Host } from './host-ports.ts';
import { runnerHost } from './runner-host.ts';

let present: Host = runnerHost;

/** The one of this process. */
export const host = (): Host => present;

/** To be called before anything is said, and once. */
export function speakTo(other: Host): void {
	present = other;
}
