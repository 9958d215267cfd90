import { mulberry32 } from '../../stats/random.ts';
import { ownText } from '../cell.ts';
import { canaryRows } from './shard-index.ts';

/** A few rows drawn at random (reservoir sampling, algorithm R of Vitter 1985). */
export class CanaryDraw {
	readonly kept: { readonly body: string; readonly key: string }[] = [];
	private readonly uniform: () => number;
	private seen = 0;

	constructor(seed: number) {
		this.uniform = mulberry32(seed);
	}

	/** @param key what is known of the row without a model */
	pass(body: string, key = ''): void {
		this.seen++;
		if (this.kept.length < canaryRows) {
			this.kept.push({ body: ownText(body), key: ownText(key) });
			return;
		}
		const place = Math.floor(this.uniform() * this.seen);
		if (place < canaryRows) this.kept[place] = { body: ownText(body), key: ownText(key) };
	}
}
