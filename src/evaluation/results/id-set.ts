import { NumberRuns } from './number-runs.ts';

/** Two numbers of 32 bits from a text: what is told apart by is both of them. */
function hashOf(text: string): readonly [number, number] {
	let one = 0x811c9dc5;
	let other = 0x9e3779b9;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		one = Math.imul(one ^ code, 0x01000193);
		other = Math.imul(other ^ code, 0x85ebca6b);
		other = (other << 13) | (other >>> 19);
	}
	one = Math.imul(one ^ (one >>> 16), 0xc2b2ae35);
	other = Math.imul(other ^ (other >>> 15), 0x27d4eb2f) ^ text.length;
	return [(one ^ (one >>> 13)) >>> 0, (other ^ (other >>> 16)) >>> 0];
}

const wholeNumber = /^(0|[1-9]\d{0,14})$/;

/** Ids that are told apart one by one: 128 MiB. */
export const mostIds = 10_000_000;

/**
 * Whether an id was seen before. Numbers that count up, in up to some thousand runs, take no memory; any other id takes some
 * 13 bytes. By hashes of 64 bits: of ten million different ids any two are taken for the same with a chance of 3 in a
 * million.
 */
export class IdSet {
	private readonly runs = new NumberRuns();
	private size = 0;
	private slots = new Uint32Array(2048);
	private readonly most: number;

	constructor(most = mostIds) {
		this.most = most;
	}

	/** More ids than are told apart. */
	get isFull(): boolean {
		return this.size > this.most;
	}

	/** @returns whether it is new */
	add(id: string): boolean {
		const number = wholeNumber.test(id) ? Number(id) : undefined;
		if (number === undefined) return this.insert(id);
		if (this.size > 0 && this.has(id)) return false;
		const added = this.runs.add(number);
		return added === 'full' ? this.insert(id) : added === 'new';
	}

	private has(id: string): boolean {
		const [one, other] = keyOf(id);
		return this.find(one, other).known;
	}

	private insert(id: string): boolean {
		if (10 * this.size >= 3 * this.slots.length) this.grow();
		return this.put(...keyOf(id));
	}

	private put(one: number, other: number): boolean {
		const { place, known } = this.find(one, other);
		if (known) return false;
		this.slots[2 * place] = one;
		this.slots[2 * place + 1] = other;
		this.size++;
		return true;
	}

	/** Where it is, or would be. */
	private find(one: number, other: number): { readonly place: number; readonly known: boolean } {
		const places = this.slots.length / 2;
		let place = (one ^ other) & (places - 1);
		for (;;) {
			const [a, b] = [this.slots[2 * place], this.slots[2 * place + 1]];
			if (a === 0 && b === 0) return { place, known: false };
			if (a === one && b === other) return { place, known: true };
			place = (place + 1) & (places - 1);
		}
	}

	private grow(): void {
		const old = this.slots;
		this.slots = new Uint32Array(2 * old.length);
		this.size = 0;
		for (let at = 0; at < old.length; at += 2) {
			const [one = 0, other = 0] = [old[at], old[at + 1]];
			if (one !== 0 || other !== 0) this.put(one, other);
		}
	}
}

/** The hash of an id; two zeros are an empty place. */
function keyOf(id: string): readonly [number, number] {
	const [one, other] = hashOf(id);
	return [one === 0 && other === 0 ? 1 : one, other];
}
