/** Refuses error rates that are not chances. */
export function checkLevels(levels: { readonly alpha: number; readonly beta: number }): void {
	checkBetween('alpha', levels.alpha, 0, 1);
	checkBetween('beta', levels.beta, 0, 1);
}

/** Refuses margins that leave no room between what is fine and what is unacceptable. */
export function checkMargins(okName: string, ok: number, badName: string, bad: number, limit: number): void {
	checkBetween(okName, ok, 0, limit);
	checkBetween(badName, bad, 0, limit);
	if (ok >= bad) throw new RangeError(`${okName} must be below ${badName}, got ${ok} and ${bad}`);
}

/** Refuses a number outside the open interval. */
export function checkBetween(name: string, value: number, low: number, high: number): void {
	if (value > low && value < high) return;
	throw new RangeError(`${name} must be above ${low} and below ${high}, got ${value}`);
}
