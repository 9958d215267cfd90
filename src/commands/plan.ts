import type { OnPast } from '../forecast/past/model.ts';
import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { expectTraffic, type Whose } from '../preflight/expected-traffic.ts';
import { identify } from '../preflight/identity.ts';
import { readPast } from '../preflight/read-past.ts';
import { readSurroundings } from '../preflight/surroundings.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { warningsOfPast } from '../report/past-part.ts';
import { warningsOfSurroundings } from '../report/surroundings-words.ts';
import { lastingWarnings } from '../report/terms-part.ts';
import { type Forecast, forecast, warningsOf } from '../rollout/forecast.ts';
import type { Plan } from '../rollout/plan.ts';
import { findActiveRollout, type ReadableEntry } from './active-rollout.ts';
import { type Prepared, prepare, warnOfUnknownEnd } from './start.ts';

/** Shows what would be done, how long it takes and whether it can prove what its gates ask. Changes nothing. */
export async function plan(ctx: Context, wanted: Plan): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry !== undefined) return planLater(ctx, entry);
	const prepared = await prepare(ctx, wanted);
	const { examined, history, rollout } = prepared;
	const { endpoint, start } = examined;
	const [expected, surroundings] = await Promise.all([
		forecastOf(ctx, prepared),
		readSurroundings(ctx.aws, rollout, examined, ctx.clock.now())
	]);
	const past = await tryGates(ctx, prepared);
	const warnings = [
		...expected.warnings,
		...warningsOfPast(past),
		...lastingWarnings(expected.longestMs, await limitsOf(ctx)),
		...(await warnOfUnknownEnd(ctx, expected)),
		...warningsOfSurroundings(surroundings),
		...prepared.warnings,
		...(endpoint.status === 'InService' ? [] : [`The endpoint is ${endpoint.status}; a rollout would wait for it.`]),
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
		forecast: { ...expected, rowsNeeded: prepared.rowsNeeded },
		surroundings,
		past,
		warnings
	});
}

/** By calculation, and where the baseline's past says enough by rollouts that are played; that code is loaded for it. */
async function forecastOf(ctx: Context, { provable, examined }: Prepared): Promise<Forecast> {
	const { plan: wanted, history } = provable;
	const calculated = forecast(wanted, history);
	if (history.requestsPerMinute <= 0) return calculated;
	const { simulateForecast, expectedOf } = await import('../forecast/simulate.ts');
	const traffic = await expectTraffic(ctx.aws, history, whoseOf(wanted, examined), ctx.clock.now());
	const played = simulateForecast(calculated, expectedOf(wanted, traffic));
	return { ...played, warnings: warningsOf(wanted, history, played.steps) };
}

/** The gates on the baseline's own last 14 days; that code is loaded for it. */
async function tryGates(ctx: Context, { rollout, examined }: Prepared): Promise<OnPast> {
	const { plan, noise } = rollout;
	const read = await readPast(ctx.aws, plan.gates, whoseOf(plan, examined), ctx.clock.now());
	if (!read.ok) return { kind: 'none', why: read.why };
	const { tryOnPast } = await import('../forecast/past/try-on-past.ts');
	return tryOnPast(plan, noise, read.past);
}

function whoseOf({ endpointName }: Plan, { start }: Prepared['examined']): Whose {
	const { name, instanceType } = start.baseline;
	return { endpointName, variant: name, instanceType };
}

async function limitsOf(ctx: Context): Promise<Parameters<typeof lastingWarnings>[1]> {
	const nowMs = ctx.clock.now();
	const { endMs } = await ctx.credentials();
	return { watchMs: Math.max(0, ctx.watchUntilMs - nowMs), sessionMs: endMs === undefined ? undefined : endMs - nowMs };
}

/** While two variants share the traffic there is no one baseline to plan against. */
async function planLater(ctx: Context, { record }: ReadableEntry): Promise<Report> {
	const { rollout, progress } = record;
	const since = new Date(rollout.startedAtMs).toISOString();
	const sentence = `Rollout ${rollout.id} (${rollout.candidate.modelName}) is in flight since ${since}, ${progress.state.phase}. Another one is refused until it ends; plan again then. Nothing was changed.`;
	return describeReport(ctx.setting, {
		decision: 'planned',
		reason: { code: 'other-rollout-in-flight', sentence },
		nowMs: ctx.clock.now(),
		endpoint: await findEndpoint(ctx.aws, ctx.setting.endpointName)
	});
}
