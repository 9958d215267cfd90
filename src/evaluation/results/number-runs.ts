/** More runs are not kept. */
const mostRuns = 4096;

/** Whole numbers as runs of such as follow on one another, each from its first to its last. */
export class NumberRuns {
	private readonly firsts: number[] = [];
	private readonly lasts: number[] = [];
	/** The run that the last number came to: the next one mostly follows on it. */
	private at = 0;

	/** `full`: it is in none of the runs, and begins another one too many. */
	add(number: number): 'new' | 'known' | 'full' {
		const { firsts, lasts } = this;
		const follows = lasts[this.at] === number - 1 && (firsts[this.at + 1] ?? Number.POSITIVE_INFINITY) > number;
		const place = follows ? this.at : this.lastFrom(number);
		const last = lasts[place];
		if (last !== undefined && number <= last) return 'known';
		this.at = place;
		if (last === number - 1) {
			lasts[place] = number;
			this.join(place);
			return 'new';
		}
		if (firsts[place + 1] === number + 1) {
			firsts[place + 1] = number;
			this.at = place + 1;
			return 'new';
		}
		if (firsts.length >= mostRuns) return 'full';
		this.at = place + 1;
		firsts.splice(place + 1, 0, number);
		lasts.splice(place + 1, 0, number);
		return 'new';
	}

	/** Where this run ends and the next one begins there is nothing between them. */
	private join(place: number): void {
		const { firsts, lasts } = this;
		const last = lasts[place + 1];
		if (last === undefined || firsts[place + 1] !== (lasts[place] ?? 0) + 1) return;
		lasts[place] = last;
		firsts.splice(place + 1, 1);
		lasts.splice(place + 1, 1);
	}

	/** The last run that begins at the number or before it; -1 for none. */
	private lastFrom(number: number): number {
		let low = 0;
		let high = this.firsts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.firsts[middle] ?? 0) <= number) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
