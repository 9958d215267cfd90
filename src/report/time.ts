const secondMs = 1_000;
export const minuteMs = 60_000;

/** `2026-11-24 12:40 UTC`. */
export function utc(atMs: number): string {
	return `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `12:40`. */
export function timeOfDay(atMs: number): string {
	return new Date(atMs).toISOString().slice(11, 16);
}

/** `35 s`, `42 min`, `1 h 20 min`; never below zero. */
export function duration(ms: number): string {
	if (ms < minuteMs) return `${Math.max(0, Math.round(ms / secondMs))} s`;
	const minutes = Math.round(ms / minuteMs);
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	const hours = `${Math.floor(minutes / 60)} h`;
	return rest === 0 ? hours : `${hours} ${rest} min`;
}

/** `5 to 12 min`, or one of the two where they read the same. */
export function durations(shortestMs: number, longestMs: number): string {
	const [shortest, longest] = [duration(shortestMs), duration(longestMs)];
	return shortest === longest ? shortest : `${shortest} to ${longest}`;
}
