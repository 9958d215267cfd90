const betweenEditsMs = 60_000;

/**
 * Whether to publish now: always where something has changed or the run ends, and otherwise a minute after the last
 * time. A clock that was set back does not silence it.
 */
export function isDue(moment: 'change' | 'tick' | 'end', lastMs: number | undefined, nowMs: number): boolean {
	if (moment !== 'tick' || lastMs === undefined) return true;
	const sinceMs = nowMs - lastMs;
	return sinceMs >= betweenEditsMs || sinceMs < 0;
}
