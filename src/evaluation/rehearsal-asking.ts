import { type Asking, ask } from './ask.ts';
import { textOfCell } from './cell.ts';
import { Failures } from './failures.ts';
import type { Outcome } from './invoke.ts';
import { canonical } from './labels.ts';
import type { Column } from './layout.ts';
import type { Row } from './row.ts';
import type { LabelledAnswer } from './sanity/reading.ts';

/** What was answered, in the order of the rows. */
export class Heard {
	readonly failures = new Failures();
	readonly answers: LabelledAnswer[] = [];
	/** It may not be asked at all. */
	refused: string | undefined;
	private readonly label: Column | undefined;

	constructor(label: Column | undefined) {
		this.label = label;
	}

	take(row: Row, outcome: Outcome): void {
		this.failures.count(outcome);
		if (!outcome.ok) {
			if (outcome.kind === 'refused') this.refused ??= outcome.sentence;
			return;
		}
		const { label } = this;
		if (label === undefined || outcome.whole === undefined) return;
		this.answers.push({ answer: outcome.whole, label: canonical(textOfCell(row.cells[label.index])) });
	}
}

/** Asks about rows, a few requests at a time, as long as `goOn` says so and nothing is refused. */
export async function askSome(
	asking: Asking,
	rows: readonly Row[],
	batch: number,
	heard: Heard,
	goOn: () => boolean
): Promise<void> {
	const width = batch * asking.lane.width;
	for (let at = 0; at < rows.length && heard.refused === undefined && goOn(); at += width) {
		const some = rows.slice(at, at + width);
		const batches = Array.from({ length: Math.ceil(some.length / batch) }, (_, i) =>
			some.slice(i * batch, (i + 1) * batch)
		);
		const requests = batches.flatMap(rowsOfBatch => asking.encode(rowsOfBatch));
		const answered = await Promise.all(requests.map(request => ask(asking, request)));
		asking.patience.signal.throwIfAborted();
		for (const [i, { rows: askedAbout }] of requests.entries()) {
			for (const [j, row] of askedAbout.entries()) {
				const outcome = answered[i]?.[j];
				if (outcome !== undefined) heard.take(row, outcome);
			}
		}
	}
}
