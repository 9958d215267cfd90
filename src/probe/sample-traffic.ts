import { phases } from '../rollout/phase.ts';
import type { Rollout } from '../rollout/record.ts';
import type { Phase } from '../rollout/state.ts';
import type { Traffic, TrafficCounts } from './probe.ts';

/** The sample traffic of a plan, flowing while the gates watch and at no other time. */
export function followTraffic(ctx: {
	readonly startTraffic: (rollout: Rollout, signal: AbortSignal) => Promise<Traffic | undefined>;
	readonly cancelled: AbortSignal;
}) {
	let flowing: Traffic | undefined;
	let before: TrafficCounts = { sent: 0, failed: 0 };
	let ever = false;

	const stop = async () => {
		if (flowing === undefined) return;
		before = sum(before, await flowing.stop());
		flowing = undefined;
	};
	return {
		async follow(rollout: Rollout, phase: Phase): Promise<void> {
			const wanted = rollout.kind === 'rollout' && phases[phase].needsTraffic;
			if (!wanted) return stop();
			flowing ??= await ctx.startTraffic(rollout, ctx.cancelled);
			ever ||= flowing !== undefined;
		},
		stop,
		/** All that this run has sent; undefined where the plan asks for none. */
		counts: (): TrafficCounts | undefined => {
			if (!ever) return undefined;
			return flowing === undefined ? before : sum(before, flowing.counts());
		}
	};
}

function sum(one: TrafficCounts, other: TrafficCounts): TrafficCounts {
	const problem = other.problem ?? one.problem;
	return {
		sent: one.sent + other.sent,
		failed: one.failed + other.failed,
		...(problem !== undefined && { problem })
	};
}
