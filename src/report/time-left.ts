import type { Report } from './model.ts';

/** Time until the present step may be left, and until it must be; undefined where no step bakes. */
export function timeLeft({
	rollout,
	progress,
	updatedAtMs
}: Report): { readonly leastMs: number; readonly mostMs: number } | undefined {
	const state = progress?.state;
	if (rollout === undefined || state === undefined) return undefined;
	const { plan } = rollout;
	const elapsedMs = updatedAtMs - state.sinceMs;
	const until = (bakeMs: number, maxBakeMs: number) => ({
		leastMs: Math.max(0, bakeMs - elapsedMs),
		mostMs: Math.max(0, maxBakeMs - elapsedMs)
	});
	if (state.phase === 'final-bake') return until(plan.finalBakeMs, plan.finalBakeMs);
	const step = state.phase === 'baking' ? plan.schedule[state.step] : undefined;
	return step && until(step.bakeMs, step.maxBakeMs);
}
