import type { Context } from '../controller/context.ts';
import { describeReport } from '../controller/describe.ts';
import { identify } from '../controller/identity.ts';
import type { Report } from '../report/model.ts';
import { forecast } from '../rollout/forecast.ts';
import type { Plan } from '../rollout/plan.ts';
import { findInFlight } from './in-flight.ts';
import { prepare } from './start.ts';

/** Shows what would be done, how long it takes and whether it can prove what its gates ask. Changes nothing. */
export async function plan(ctx: Context, wanted: Plan): Promise<Report> {
	const prepared = await prepare(ctx, wanted);
	const { examined, history, rollout } = prepared;
	const { endpoint, start } = examined;
	const expected = forecast(rollout.plan, history);
	const entry = await findInFlight(ctx);
	const warnings = [
		...expected.warnings,
		...prepared.warnings,
		...(endpoint.status === 'InService' ? [] : [`The endpoint is ${endpoint.status}; a rollout would wait for it.`]),
		...(entry === undefined
			? []
			: [`Rollout ${entry.record.rollout.id} is in flight; this one would be refused until it ends.`]),
		...(history.outage === undefined ? [] : [`CloudWatch did not answer everything: ${history.outage}.`]),
		...(examined.alreadyInService ? ['This model serves the endpoint already; a run would change nothing.'] : [])
	];
	return describeReport(ctx.setting, {
		decision: 'planned',
		reason: {
			code: 'planned',
			sentence: `${rollout.candidate.modelName} would be compared with ${start.baseline.name} (${start.baseline.modelName}). Nothing was changed.`
		},
		nowMs: ctx.clock.now(),
		rollout,
		endpoint,
		identities: await identify(ctx.aws, rollout, endpoint),
		forecast: expected,
		warnings
	});
}
