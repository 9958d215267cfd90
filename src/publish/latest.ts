/** Sends values one after the other in the background; of several that wait, only the newest is sent. */
export interface Latest<T> {
	offer(value: T): void;
	/** Resolves when nothing is being sent and nothing waits any more. */
	settled(): Promise<void>;
}

/**
 * Keeps a slow receiver from holding up whoever has something to tell.
 * @param send must not throw
 */
export function keepLatest<T>(send: (value: T) => Promise<void>): Latest<T> {
	let waiting: { readonly value: T } | undefined;
	let working: Promise<void> | undefined;

	const work = async () => {
		while (waiting !== undefined) {
			const { value } = waiting;
			waiting = undefined;
			await send(value);
		}
		working = undefined;
	};

	return {
		offer(value) {
			waiting = { value };
			working ??= work();
		},
		async settled() {
			await working;
		}
	};
}
