import type { ExpectedTraffic } from '../forecast/world.ts';
import type { BaselineProfile } from '../preflight/baseline-profile.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';

const key = 'schedule';
const written = 'Write a schedule down, for example `schedule: 5% 10m, 25% 10m, 50% 20m`';

/**
 * A schedule that plans itself, planned from what the coming hours are expected to be like; another one is left as it is.
 * @param expect reads the baseline's day
 * @throws Refusal where there is nothing to plan with, or no schedule does what is asked for
 */
export async function planScheduleOf(
	plan: Plan,
	history: BaselineProfile,
	expect: () => Promise<ExpectedTraffic>
): Promise<Plan> {
	const { auto } = plan;
	if (auto === undefined) return plan;
	if (plan.proof === 'every-step') {
		throw refusal(
			'its first step is small and has no time for a proof, and `proof: every-step` asks for one. Use `proof: last-step`, or write a schedule down.'
		);
	}
	if (history.requestsPerMinute <= 0) {
		throw refusal(
			`the baseline had no requests in the last three hours, so there is nothing to plan with. ${written}, send traffic with \`load\`, or start when there is traffic.`
		);
	}
	const traffic = await expect();
	const { planSchedule, expectedOf } = await import('../forecast/auto.ts');
	if (expectedOf(plan, traffic).gates.length === 0) {
		throw refusal(
			`no gate compares shares of requests that could be measured in the last three hours, and only these say how long a step has to be. ${written}, or add \`metric: error-rate\`.`
		);
	}
	const planned = planSchedule(plan, auto, traffic);
	if (planned.ok) return { ...plan, schedule: planned.schedule };
	const hours = (ms: number) => `${Number((ms / 3_600_000).toFixed(1))}h`;
	const longer =
		planned.neededMs === undefined
			? 'Give the gate a floor or a wider max-ratio'
			: `Give \`auto\` a max-duration of ${hours(Math.ceil(planned.neededMs / 1_800_000) * 1_800_000)}, or the gate a wider max-ratio`;
	throw refusal(
		`nothing that takes at most ${hours(auto.maxDurationMs)} finds a candidate ${auto.detect}x as bad and proves a healthy one in ${Math.round(auto.power * 100)} of 100 rollouts: ${planned.why}. ${longer}, ask for less power, or write a schedule down.`
	);
}

const refusal = (why: string) => new Refusal('configuration-invalid', `schedule: auto: ${why}`, { key });
