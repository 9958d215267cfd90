/** A text that was understood, or why it was not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const units = [
	{ unit: 'd', ms: DAY },
	{ unit: 'h', ms: HOUR },
	{ unit: 'm', ms: MINUTE },
	{ unit: 's', ms: SECOND },
	{ unit: 'ms', ms: 1 }
] as const;

const unitNames = 'ms, s, m, h, d';

const understood = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refused = (problem: string): Parsed<never> => ({ ok: false, problem });

/** `300ms`, `0.5s`, `1h30m`, `10 m` to milliseconds. Positions in problems count from 1. */
export function parseDuration(written: string): Parsed<number> {
	const text = /^(\d+(\.\d+)? *(ms|s|m|h|d) *)+$/.test(written) ? written.replaceAll(' ', '') : written;
	if (text === '') return refused('it is empty');
	let ms = 0;
	let position = 0;
	let largest: number = Number.POSITIVE_INFINITY;
	while (position < text.length) {
		const number = /^\d+(?:\.\d+)?/.exec(text.slice(position))?.[0];
		if (number === undefined) return refused(`a number is expected at position ${position + 1}`);
		const name = /^[^\d.]*/.exec(text.slice(position + number.length))?.[0] ?? '';
		if (name === '')
			return refused(position === 0 ? 'it has no unit' : `the number at position ${position + 1} has no unit`);
		const unit = units.find(known => known.unit === name);
		const unitPosition = position + number.length + 1;
		if (unit === undefined)
			return refused(`${JSON.stringify(name)} at position ${unitPosition} is not one of the units ${unitNames}`);
		if (unit.ms >= largest)
			return refused(`the unit at position ${unitPosition} must be smaller than the one before it`);
		ms += Number(number) * unit.ms;
		largest = unit.ms;
		position += number.length + name.length;
	}
	return understood(Math.round(ms * 1000) / 1000);
}

/** Milliseconds as a person writes them: `1h30m`, `500ms`. */
export function formatDuration(ms: number): string {
	let rest = ms;
	let text = '';
	for (const { unit, ms: size } of units) {
		const count = size === 1 ? Math.round(rest * 1000) / 1000 : Math.floor(rest / size);
		if (count === 0) continue;
		text += `${count}${unit}`;
		rest -= count * size;
	}
	return text === '' ? '0s' : text;
}

/** `5%` to 0.05, exactly. */
export function parseShare(text: string): Parsed<number> {
	const digits = percentDigits(text);
	return digits.ok ? understood(Number(`${digits.value}e-2`)) : digits;
}

/** `80%` to 80. */
export function parsePercent(text: string): Parsed<number> {
	const digits = percentDigits(text);
	return digits.ok ? understood(Number(digits.value)) : digits;
}

/** A share as a percentage: 0.05 is `5%`. */
export function formatShare(share: number): string {
	return formatPercent(Number((share * 100).toPrecision(12)));
}

export function formatPercent(percent: number): string {
	return `${percent}%`;
}

function percentDigits(text: string): Parsed<string> {
	const digits = /^\d+(?:\.\d+)?/.exec(text)?.[0];
	if (digits === undefined) return refused('a number is expected at position 1');
	const rest = text.slice(digits.length).trimStart();
	if (rest === '') return refused('it has no unit');
	if (rest !== '%') return refused(`"%" is expected at position ${digits.length + 1}`);
	return understood(digits);
}

/** `2x` to 2. */
export function parseTimes(text: string): Parsed<number> {
	const number = /^\d+(?:\.\d+)?/.exec(text)?.[0];
	if (number === undefined) return refused('a number is expected at position 1');
	const rest = text.slice(number.length).trimStart();
	if (rest === '') return refused('it has no unit');
	return rest === 'x' ? understood(Number(number)) : refused(`"x" is expected at position ${number.length + 1}`);
}

const perSecond: Readonly<Record<string, number>> = { '/s': 1, '/m': 1 / 60, '/min': 1 / 60, '/h': 1 / 3600 };

/** `5/s`, `300/m` or `300/min` to requests a second. */
export function parseRate(text: string): Parsed<number> {
	const number = /^\d+(?:\.\d+)?/.exec(text)?.[0];
	if (number === undefined) return refused('a number is expected at position 1');
	const rest = text.slice(number.length);
	if (rest === '') return refused('it has no unit');
	const each = Object.hasOwn(perSecond, rest) ? perSecond[rest] : undefined;
	if (each !== undefined) return understood(Number(number) * each);
	return refused(`"/s", "/min", "/m" or "/h" is expected at position ${number.length + 1}`);
}

/** `3 of 5`. */
export function parseBreaches(text: string): Parsed<{ readonly count: number; readonly of: number }> {
	const [, count, of] = /^(\d+)\s+of\s+(\d+)$/.exec(text) ?? [];
	if (count === undefined || of === undefined) return refused('it is not of the form "N of M"');
	const breaches = { count: Number(count), of: Number(of) };
	if (breaches.count < 1) return refused('it needs at least 1 minute');
	if (breaches.count > breaches.of) return refused(`${count} minutes out of ${of} cannot happen`);
	if (breaches.of > 60) return refused(`${of} minutes are more than 60`);
	return understood(breaches);
}
