import { minuteMs } from '../common/time.ts';
import type { Gate } from '../gates/gate.ts';
import { breachesOf } from '../gates/judge.ts';
import { withKept } from '../gates/learnt.ts';
import type { BaselineBreach, HalvesNoise } from '../gates/verdict.ts';
import type { Context } from '../loop/context.ts';
import { withoutValues } from '../loop/environment.ts';
import { readHalves, unlikeHalves } from '../preflight/baseline-halves.ts';
import { type BaselineProfile, readBaselineProfile } from '../preflight/baseline-profile.ts';
import { checkIdle, type Examined, examine, findEndpoint } from '../preflight/examine.ts';
import { expectTraffic } from '../preflight/expected-traffic.ts';
import { readFileNumbers } from '../preflight/file-numbers.ts';
import { chooseMetrics } from '../preflight/metrics-choice.ts';
import { checkPublished } from '../preflight/published.ts';
import { checkTags } from '../preflight/tags.ts';
import { checkTransform } from '../preflight/transform.ts';
import { wayBackMs } from '../rollout/credentials.ts';
import { longestRolloutMs } from '../rollout/deadline.ts';
import { fineSecondsOf } from '../rollout/fine-windows.ts';
import type { Plan } from '../rollout/plan.ts';
import { begin } from '../rollout/progress.ts';
import type { Rollout, RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { State } from '../rollout/state.ts';
import { hasWeights } from '../rollout/traffic.ts';
import { markOf, type NoiseRead, noiseKey } from '../store/kept-noise.ts';
import { planScheduleOf } from './plan-schedule.ts';

/** Everything that is known before the first change. */
export interface Prepared {
	readonly examined: Examined;
	readonly history: BaselineProfile;
	/**
	 * The same without the limits that the baseline itself breaks: what is as ill as it is never proved, and a forecast or a
	 * schedule is for what can be.
	 */
	readonly provable: { readonly plan: Plan; readonly history: BaselineProfile };
	readonly rollout: Rollout;
	/** Worth knowing before it starts. */
	readonly warnings: readonly string[];
	/** How many rows the quality gates need, where there may be enough. */
	readonly rowsNeeded: readonly string[];
}

/** How long an endpoint that is busy for somebody else's reason is waited for. */
const busyWithinMs = 20 * 60_000;
const lookAgainMs = 15_000;

/** Reads the endpoint, the candidate and the baseline's last hours into a rollout that could start. Changes nothing. */
export async function prepare(ctx: Context, given: Plan): Promise<Prepared> {
	const { rehearse: _, ...wanted } = given;
	const examined = await examine(ctx.aws, wanted, ctx.allowUnapproved);
	const { start, candidate, id, names } = examined;
	const metrics = chooseMetrics(wanted, examined.configuration);
	const nowMs = ctx.clock.now();
	const { baseline } = start;
	const profile = await readBaselineProfile(
		ctx.aws,
		wanted.gates,
		wanted.endpointName,
		baseline.name,
		baseline.instanceType,
		nowMs,
		{
			ofLastDay: metrics !== undefined && fineSecondsOf({ metrics }) !== undefined,
			...(ctx.briefly && { noises: ctx.briefly.noise })
		}
	);
	const learnt = await ctx.store.readNoise(examined.endpoint.arn);
	const numbers = await readFileNumbers(ctx.workspace, wanted.gates);
	const known = withLearnt(profile.noise, learnt, nowMs);
	const halves = await halvesOf(ctx, wanted, profile, examined);
	const history = { ...profile, noise: withHalves(known, halves) };
	const brokenBefore = breachesBefore(wanted, history, numbers);
	const scored = await checkScoring(ctx, wanted, examined);
	const quiet = await checkPublished(ctx.aws, history.unpublished, wanted.gates, nowMs);
	const whose = { endpointName: wanted.endpointName, variant: baseline.name, instanceType: baseline.instanceType };
	const mild = { ...history, gates: history.gates.map(gate => withoutBroken(gate, brokenBefore)) };
	const provable = await planScheduleOf({ ...wanted, gates: mild.gates }, mild, () =>
		expectTraffic(ctx.aws, mild, whose, nowMs)
	);
	const plan = { ...provable, gates: history.gates };
	const must = ctx.setting.command !== 'plan';
	const models = { baseline: baseline.modelName, candidate: candidate.modelName };
	const asked = await ctx.probe.check(plan, { variant: baseline.name, models, rolloutId: id, must }, ctx.cancelled);
	const { pullRequest, commit } = ctx.setting;
	const rollout: Rollout = {
		kind: 'rollout',
		id,
		startedAtMs: nowMs,
		deadlineMs: nowMs + longestRolloutMs(plan),
		startedBy: ctx.actor,
		plan: { ...plan, candidate: withoutValues(plan.candidate) },
		start,
		candidate,
		names,
		noise: history.noise,
		numbers,
		...(Object.keys(brokenBefore).length > 0 && { brokenBefore }),
		...(metrics && { metrics }),
		...(ctx.tags && { tags: ctx.tags }),
		...(ctx.approveModelPackage &&
			plan.candidate.kind === 'package' && { approvesPackage: plan.candidate.modelPackageArn }),
		...(pullRequest && { pullRequest: pullRequest.number }),
		...(commit !== undefined && { commit })
	};
	return {
		examined,
		history,
		provable: { plan: provable, history: mild },
		rollout,
		warnings: [
			...examined.warnings,
			...quiet,
			...(learnt.kind === 'damaged' ? [notLearnt] : []),
			...unlikeHalves(history.noise),
			...asked.warnings,
			...(await warnOfAlarms(ctx, rollout)),
			...(ctx.briefly ? [] : await checkTags(ctx.aws, examined, recordOf(ctx, rollout)))
		],
		rowsNeeded: [...scored, ...asked.rowsNeeded]
	};
}

/** Of an endpoint whose metrics tell its instances apart. */
async function halvesOf(
	{ aws, clock }: Context,
	{ endpointName }: Plan,
	{ gates, noise }: BaselineProfile,
	{ configuration, start: { baseline } }: Examined
): Promise<ReadonlyMap<string, HalvesNoise>> {
	if (configuration.metrics?.enhanced !== true || baseline.instanceCount < 2) return new Map();
	return readHalves(aws, gates, noise, { endpointName, variant: baseline.name }, clock.now());
}

function withHalves(
	noise: BaselineProfile['noise'],
	halves: ReadonlyMap<string, HalvesNoise>
): BaselineProfile['noise'] {
	return Object.fromEntries(
		Object.entries(noise).map(([gate, expected]) => {
			const seen = halves.get(gate);
			return [gate, seen === undefined ? expected : { ...expected, halves: seen }];
		})
	);
}

function withLearnt(noise: BaselineProfile['noise'], learnt: NoiseRead, nowMs: number): BaselineProfile['noise'] {
	if (learnt.kind === 'damaged') return noise;
	const known = Object.keys(noise).flatMap(gate => {
		const kept = learnt.byMark.get(markOf(gate));
		return kept === undefined ? [] : [[gate, kept] as const];
	});
	return withKept(noise, new Map(known), nowMs);
}

/** Absolute limits that production breaks without a candidate. */
function breachesBefore(plan: Plan, history: BaselineProfile, numbers: Rollout['numbers']) {
	const inFiles = Object.entries(numbers).map(([gate, found]) => [gate, { kind: 'numbers', ...found }] as const);
	const measured = { ...history.measured, ...Object.fromEntries(inFiles) };
	return breachesOf(history.gates, measured, { alpha: 1 - plan.confidence, noise: history.noise });
}

function withoutBroken(gate: Gate, broken: Readonly<Record<string, BaselineBreach>>): Gate {
	if (gate.kind !== 'share' || broken[gate.name] === undefined) return gate;
	const { max: _, ...others } = gate;
	return others;
}

const notLearnt = `The endpoint's tag ${noiseKey} is not as this version writes it, so nothing is taken from it: noise is judged by the last three hours alone. The next rollout that is not rolled back for a gate writes it anew.`;

/** Takes the lock with the whole record in it, and answers it; `held` if another run was quicker. */
export async function openRollout(ctx: Context, { examined, rollout }: Prepared): Promise<RolloutRecord | 'held'> {
	ctx.onActiveRollout({ rollout, phase: recordOf(ctx, rollout).progress.state.phase });
	const record = recordOf(ctx, rollout);
	if ((await ctx.store.open(record, examined.configuration)) === 'held') return 'held';
	const endpoint = await findEndpoint(ctx.aws, rollout.plan.endpointName);
	const all = [rollout.start.baseline, ...rollout.start.others];
	const same =
		endpoint.configName === rollout.start.configName &&
		all.every(one => hasWeights(endpoint, { [one.name]: one.weight }));
	if (same) return record;
	await ctx.store.close(rollout);
	throw new Refusal(
		'endpoint-busy',
		`${endpoint.name} was changed by somebody else while this rollout was about to start. Nothing was done; start again.`
	);
}

async function checkScoring({ aws }: Context, plan: Plan, examined: Examined): Promise<readonly string[]> {
	if (plan.evaluation?.transform === undefined) return [];
	const { candidate } = plan;
	const model = candidate.kind === 'model' ? await aws.models.describe(candidate.modelName) : undefined;
	return checkTransform(plan, [examined.baselineModel, model], examined.start.baseline.instanceType);
}

/** Transform jobs score before anything is deployed. */
function firstState({ plan }: Rollout, sinceMs: number): State {
	if (plan.evaluation?.transform === undefined) return { phase: 'deploying', sinceMs, update: { attempts: 0 } };
	return { phase: 'scoring', sinceMs, stage: 'shards', attempt: 1 };
}

/** The record as it begins. */
function recordOf({ clock, holder }: Context, rollout: Rollout): RolloutRecord {
	const nowMs = clock.now();
	const { baseline, configName } = rollout.start;
	const progress = begin(
		nowMs,
		firstState(rollout, nowMs),
		`Started: ${rollout.candidate.modelName} against ${baseline.name}. A rollback goes back to ${configName} (${baseline.modelName})`
	);
	return { rollout, progress, holder };
}

/** An endpoint that is busy for a moment (autoscaling, maintenance) is waited for. */
export async function waitUntilIdle(ctx: Context, endpointName: string): Promise<void> {
	const giveUpMs = Math.min(ctx.watchUntilMs, ctx.clock.now() + busyWithinMs);
	for (;;) {
		const endpoint = await findEndpoint(ctx.aws, endpointName);
		try {
			return checkIdle(endpoint);
		} catch (error) {
			if (ctx.clock.now() >= giveUpMs || ctx.cancelled.aborted) throw error;
		}
		ctx.warn(`${endpointName} is ${endpoint.status}; waiting for it.`);
		await ctx.clock.sleep(lookAgainMs, ctx.cancelled);
	}
}

/** Alarms of a variant that goes would never fire again, and nobody would notice. */
async function warnOfAlarms(ctx: Context, { plan, start, candidate }: Rollout): Promise<readonly string[]> {
	if (plan.variantName === 'keep') return [];
	const alarms = await ctx.aws.scaling.alarmsNaming(plan.endpointName, start.baseline.name).catch(() => []);
	if (alarms.length === 0) return [];
	return [
		`With \`variant-name: candidate\` these alarms watch ${start.baseline.name}, which goes: ${alarms.join(', ')}. After the promotion they never fire again; point them at ${candidate.name}.`
	];
}

/**
 * A run that loses its credentials cannot roll back any more.
 * @throws Refusal `credentials-too-short`
 */
export async function checkCredentials(ctx: Context, shortestMs: number): Promise<void> {
	const { endMs } = await ctx.credentials();
	const nowMs = ctx.clock.now();
	const neededMs = Math.min(shortestMs, Math.max(0, ctx.watchUntilMs - nowMs)) + wayBackMs;
	if (endMs === undefined || endMs >= nowMs + neededMs) return;
	const minutes = (ms: number) => Math.max(0, Math.floor(ms / minuteMs));
	throw new Refusal(
		'credentials-too-short',
		`The AWS credentials end in ${minutes(endMs - nowMs)} minutes, and this schedule takes at least ${minutes(neededMs)} with the way back: ` +
			'without them nothing could be rolled back. Use the input `role-to-assume`, which renews them, or ask for a longer session (`role-duration-seconds`).'
	);
}

/** A warning where nobody tells when the credentials end, and the rollout may outlast what is usual. */
export async function warnOfUnknownEnd(
	ctx: Context,
	{ longestMs }: { readonly longestMs: number }
): Promise<readonly string[]> {
	const { endUnknown } = await ctx.credentials();
	return endUnknown && longestMs > usualSessionMs ? [sessionOfUnknownEnd] : [];
}

/** What STS gives where nobody asks for more. */
const usualSessionMs = 55 * minuteMs;

const sessionOfUnknownEnd =
	'These AWS credentials are a session, and nobody tells when it ends: usually after an hour, and this rollout may take longer. ' +
	'When they end, the candidate keeps the traffic it has and nobody watches it. Give this step `role-to-assume`, which renews ' +
	'them for as long as it runs; or ask for a longer session (`role-duration-seconds`) and set AWS_CREDENTIAL_EXPIRATION to its ' +
	'end (the output `aws-expiration` of aws-actions/configure-aws-credentials), so that the rollout goes back in time.';
