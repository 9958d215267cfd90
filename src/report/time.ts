const secondMs = 1_000;
export const minuteMs = 60_000;

/** `2026-11-24 12:40 UTC`, or `2026-11-24 13:40 GMT+1` in a zone that is named as IANA names it. */
export function moment(atMs: number, zone: string | undefined): string {
	const { date, time, name } = partsOf(atMs, zone);
	return `${date} ${time} ${name}`;
}

/** `12:40`. */
export function timeOfDay(atMs: number, zone: string | undefined): string {
	return partsOf(atMs, zone).time;
}

/** `12:40 UTC`, `13:40 GMT+1`. */
export function clockTime(atMs: number, zone: string | undefined): string {
	const { time, name } = partsOf(atMs, zone);
	return `${time} ${name}`;
}

/** Whether Node knows a zone of this name. */
export function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en-GB', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known !== undefined) return known;
	const two = '2-digit';
	const format = new Intl.DateTimeFormat('en-GB', {
		...{ timeZone: zone, timeZoneName: 'shortOffset', hourCycle: 'h23' },
		...{ year: 'numeric', month: two, day: two, hour: two, minute: two }
	});
	formats.set(zone, format);
	return format;
}

function partsOf(
	atMs: number,
	zone: string | undefined
): { readonly date: string; readonly time: string; readonly name: string } {
	if (zone === undefined || zone === 'UTC') {
		const text = new Date(atMs).toISOString();
		return { date: text.slice(0, 10), time: text.slice(11, 16), name: 'UTC' };
	}
	const parts = new Map(
		formatIn(zone)
			.formatToParts(atMs)
			.map(({ type, value }) => [type, value])
	);
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
	return {
		date: `${part('year')}-${part('month')}-${part('day')}`,
		time: `${part('hour')}:${part('minute')}`,
		name: part('timeZoneName')
	};
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
