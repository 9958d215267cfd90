import { dangers } from './invariants.ts';
import type { MemoryRecords } from './memory-store.ts';
import type { MemoryWorld } from './memory-world.ts';

/** Calls that somebody who no longer drives may still have on the way: the one it was about to make. */
const staleCalls = 1;

/** Watches a history and writes down whatever must never happen. */
export class Watchman {
	private readonly world: MemoryWorld;
	private readonly records: MemoryRecords;
	private readonly traffic: 'healthy' | 'slow' | 'none';
	private readonly noted: string[] = [];
	private step = 0;
	/** When somebody else changed something, and what. */
	private hand: { readonly step: number; readonly what: 'weights' | 'configuration' } | undefined;
	/** When a person last said what shall become of the rollout. */
	private askedAt = Number.NEGATIVE_INFINITY;
	private overridden = false;
	private readonly lookedAt = new Map<string, number>();
	private readonly stale = new Map<string, number>();

	constructor(world: MemoryWorld, records: MemoryRecords, traffic: 'healthy' | 'slow' | 'none') {
		this.world = world;
		this.records = records;
		this.traffic = traffic;
		world.watch = what => {
			for (const danger of dangers(world)) this.note(`${danger}, after ${what}`);
		};
	}

	get seen(): readonly string[] {
		return [...this.noted, ...this.world.violations];
	}

	noteHand(what: 'weights' | 'configuration'): void {
		this.hand = { step: this.step, what };
	}

	noteCommand(command: string): void {
		// Whoever cancels wants the traffic back at once, whatever the weights are.
		if (command === 'cancel') this.askedAt = this.step;
		if (command === 'promote' || command === 'approve') this.overridden = true;
	}

	/** Called before a call is applied. */
	noteCall(holder: string, call: string, isCancelled: () => boolean): void {
		this.step++;
		if (call === 'DescribeEndpoint') this.lookedAt.set(holder, this.step);
		if (call === 'SaveRequest') this.askedAt = this.step;
		// A new rollout starts from whatever is there.
		if (call === 'CreateLock' && this.records.record === undefined) this.hand = undefined;
		if (call === 'TakeOver' || call === 'CreateLock') this.stale.delete(holder);
		if (call === 'WriteOutcome') this.checkPromotion();
		if (isChange(call)) this.checkHolder(holder, call, isCancelled());
		if (call.startsWith('SetWeights')) this.checkHand(holder, call, 'weights');
		if (call.startsWith('UpdateEndpoint')) this.checkHand(holder, call, 'configuration');
	}

	/** Whoever has seen somebody else's change does not undo it, unless a person has said so since. */
	private checkHand(holder: string, call: string, what: 'weights' | 'configuration'): void {
		const { hand, records } = this;
		if (hand === undefined || hand.what !== what || this.askedAt > hand.step) return;
		const looked = this.lookedAt.get(holder) ?? Number.NEGATIVE_INFINITY;
		const goingBack = records.record?.progress.state.phase === 'rolling-back' && what === 'weights';
		if (looked > hand.step && !goingBack) this.note(`${holder} did ${call} over somebody else's ${what}`);
		// It came in between a look and the call that followed at once: nobody could have seen it.
		if (looked < hand.step) this.hand = undefined;
	}

	private checkHolder(holder: string, call: string, cancelled: boolean): void {
		if (this.records.record?.holder === holder) return;
		const calls = (this.stale.get(holder) ?? 0) + 1;
		this.stale.set(holder, calls);
		if (calls > staleCalls + (cancelled ? 1 : 0)) this.note(`${holder} did ${call} although it no longer drives`);
	}

	private checkPromotion(): void {
		const { record } = this.records;
		const { state } = record?.progress ?? {};
		const promoted = state?.phase === 'cleaning' && state.ending === 'promoted';
		if (promoted && this.traffic !== 'healthy' && !this.overridden) {
			this.note(`promoted with ${this.traffic} traffic, and nobody asked for it`);
		}
	}

	private note(what: string): void {
		this.noted.push(what);
	}
}

/** Calls that change the endpoint or what it is made of. */
function isChange(call: string): boolean {
	return /^(UpdateEndpoint|SetWeights|SetInstances|Create(EndpointConfig|Model)|Delete(EndpointConfig|Model)|MoveScaling|SuspendScaleIn|ResumeScaling)/.test(
		call
	);
}
