import type { Limits } from './gate.ts';
import type { BaselineBreach } from './verdict.ts';

/** A plain limit whatever the baseline does, and the side of it on which it is broken. */
export type AbsoluteLimit = Pick<BaselineBreach, 'limit' | 'side'>;

/** Those of a gate's limits that hold whatever the baseline does. */
export function absoluteLimits({ min, max }: Pick<Limits, 'min' | 'max'>): readonly AbsoluteLimit[] {
	return [
		...(min === undefined ? [] : [{ limit: min, side: 'below' } as const]),
		...(max === undefined ? [] : [{ limit: max, side: 'above' } as const])
	];
}

/** A value at the limit keeps it; what is no number does not. */
export function isKept({ limit, side }: AbsoluteLimit, value: number): boolean {
	return side === 'above' ? value <= limit : value >= limit;
}
