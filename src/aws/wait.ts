/** Waits; the adapters never wait by themselves. */
export type Sleep = (ms: number) => Promise<void>;

/** Looks until there is something to see, at most for so long; undefined if there never was. */
export async function lookUntil<T>(
	look: () => Promise<T | undefined>,
	sleep: Sleep,
	withinMs: number,
	everyMs: number
): Promise<T | undefined> {
	for (let waited = 0; ; waited += everyMs) {
		const seen = await look();
		if (seen !== undefined || waited >= withinMs) return seen;
		await sleep(everyMs);
	}
}
