/**
 * The invocations of one variant: at most `limit` at a time. Throttling halves the limit, every answer lets it grow
 * again by one over itself, so that it settles at what the endpoint bears (additive increase, multiplicative decrease).
 */
export class AdaptiveLimiter {
	private readonly most: number;
	private limit: number;
	private active = 0;
	private readonly waiting: (() => void)[] = [];

	constructor(most: number) {
		this.most = most;
		this.limit = most;
	}

	/** Invocations that may be in flight now. */
	get width(): number {
		return Math.max(1, Math.floor(this.limit));
	}

	async run<T>(task: () => Promise<T>): Promise<T> {
		if (this.active >= this.width) await new Promise<void>(resolve => this.waiting.push(resolve));
		else this.active++;
		try {
			return await task();
		} finally {
			this.active--;
			this.admit();
		}
	}

	throttled(): void {
		this.limit = Math.max(1, this.limit / 2);
	}

	answered(): void {
		this.limit = Math.min(this.most, this.limit + 1 / this.limit);
		this.admit();
	}

	private admit(): void {
		while (this.active < this.width) {
			const next = this.waiting.shift();
			if (next === undefined) return;
			this.active++;
			next();
		}
	}
}
