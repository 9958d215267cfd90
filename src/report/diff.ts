/** A line of both, of the first only, or of the second only. */
interface DiffLine {
	readonly mark: ' ' | '-' | '+';
	readonly text: string;
}

/**
 * What has to be done to one list of lines to have the other, as `diff -u` writes it: lines that stay only where they are
 * near one that does not. Empty where nothing changes.
 * @param context lines that stay, before and after each change
 */
export function unifiedDiff(before: readonly string[], after: readonly string[], context = 2): readonly string[] {
	const lines = align(before, after);
	const isNear = (at: number) =>
		lines.slice(Math.max(0, at - context), at + context + 1).some(({ mark }) => mark !== ' ');
	const shown: string[] = [];
	let skipped = false;
	lines.forEach(({ mark, text }, at) => {
		if (!isNear(at)) {
			skipped = shown.length > 0;
			return;
		}
		if (skipped) shown.push('@@');
		skipped = false;
		shown.push(`${mark}${text}`);
	});
	return shown;
}

/** By the longest common subsequence (Wagner & Fischer 1974). */
function align(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
	const common = commonLengths(before, after);
	const at = (i: number, j: number) => common[i]?.[j] ?? 0;
	const lines: DiffLine[] = [];
	for (let i = 0, j = 0; i < before.length || j < after.length; ) {
		const [one, other] = [before[i], after[j]];
		if (one !== undefined && one === other) {
			lines.push({ mark: ' ', text: one });
			i++;
			j++;
		} else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
			lines.push({ mark: '-', text: one });
			i++;
		} else {
			lines.push({ mark: '+', text: other ?? '' });
			j++;
		}
	}
	return lines;
}

/** Of what is left of both from each place on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
	const rows: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
	for (let i = before.length - 1; i >= 0; i--) {
		for (let j = after.length - 1; j >= 0; j--) {
			const [row, below] = [rows[i], rows[i + 1]];
			if (row === undefined || below === undefined) continue;
			row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	return rows;
}
