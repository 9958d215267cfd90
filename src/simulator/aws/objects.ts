import type { World } from './world.ts';

const modified = new WeakMap<Buffer, number>();

/** Writes an object whole, over what was there. */
export function putObject(world: World, place: string, bytes: Uint8Array, atMs = world.now()): void {
	const whole = Buffer.from(bytes);
	modified.set(whole, atMs);
	world.objects.set(place, whole);
}

/** When an object was written; those of the scenario were there from the start. */
export function modifiedMs(world: World, whole: Buffer): number {
	return modified.get(whole) ?? world.startMs;
}
