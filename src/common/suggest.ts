/** The known word that somebody who wrote `word` most likely meant, if one is near enough. */
export function closest(word: string, known: readonly string[]): string | undefined {
	const wanted = spelling(word);
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known) {
		const distance = editDistance(wanted, spelling(candidate));
		if (distance >= bestDistance) continue;
		best = candidate;
		bestDistance = distance;
	}
	return best ?? known.find(candidate => isPart(wanted, spelling(candidate)));
}

const shortestPart = 4;

/** `churn` for `churned`, `Variant` for `VariantName`: one begins as the other is. */
function isPart(one: string, other: string): boolean {
	if (Math.min(one.length, other.length) < shortestPart) return false;
	return one.startsWith(other) || other.startsWith(one);
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
	const meant = closest(word, known);
	return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** `maxRatio`, `max_ratio` and `max-ratio` are the same word to a person. */
function spelling(word: string): string {
	return word
		.slice(0, 64)
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replaceAll('_', '-')
		.toLowerCase();
}

export function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [index, letter] of [...from].entries()) {
		const next = [index + 1];
		for (let column = 0; column < to.length; column++) {
			const replaced = (row[column] ?? 0) + (letter === to[column] ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
