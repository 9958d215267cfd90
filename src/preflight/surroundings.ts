import { within } from '../aws/bounded.ts';
import { AwsError } from '../aws/errors.ts';
import type { Aws } from '../aws/ports.ts';
import { finalOf, pairOf } from '../loop/configured-variants.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import type { NotRead, ScalingNow, Surroundings } from '../rollout/surroundings.ts';
import { linesOfClone, linesOfConfiguration } from './configuration-lines.ts';
import type { Examined } from './examine.ts';
import { readRoom } from './instance-room.ts';
import { checkPermissions, isUnknownPrincipal, notChecked } from './permission-check.ts';
import { permissionsNeeded } from './permission-needs.ts';

/** Runners in a network of their own may have no way to IAM or Service Quotas: nobody waits for them. */
const longestMs = 20_000;

/**
 * What a rollout would meet and change on AWS. All of it is read at the same time, and whatever cannot be read is told as
 * that: a plan never fails for it.
 */
export async function readSurroundings(
	aws: Aws,
	rollout: Rollout,
	{ endpoint, configuration, baselineModel }: Examined,
	nowMs: number
): Promise<Surroundings> {
	const { plan, start, names } = rollout;
	const later = withCandidate(endpoint, rollout);
	const { name } = start.baseline;
	const needed = permissionsNeeded({ rollout, endpointArn: endpoint.arn, configuration, baselineModel });
	const [room, scaling, alarms, permissions] = await Promise.all([
		orNotRead(readRoom(aws, rollout, later, nowMs)),
		orNotRead(readScaling(aws, plan.endpointName, name)),
		orNotRead(aws.scaling.alarmsNaming(plan.endpointName, name)),
		orNotRead(checkPermissions(aws.account, needed))
	]);
	return {
		room,
		...(scaling !== undefined && { scaling }),
		alarms: 'read' in alarms ? alarms : { read: true, names: alarms },
		configurations: {
			now: linesOfConfiguration(configuration),
			beside: linesOfClone(configuration, names.pair, pairOf(rollout)),
			promoted: linesOfClone(configuration, names.final, finalOf(rollout, later).map(likeBefore(rollout)))
		},
		permissions: permissions.read || 'needed' in permissions ? permissions : notChecked(permissions.why, needed)
	};
}

/** The endpoint as it will be at the end of the steps, if nobody scales it. */
function withCandidate(endpoint: LiveEndpoint, { candidate: { name, instanceCount } }: Rollout): LiveEndpoint {
	const weights = { currentWeight: 0, desiredWeight: 0 };
	const instances = { currentInstances: instanceCount, desiredInstances: instanceCount };
	return { ...endpoint, variants: [...endpoint.variants, { name, ...weights, ...instances, images: [] }] };
}

/** The configuration with the candidate is not there yet; what the promoted model serves with is like the baseline's. */
function likeBefore({ start, candidate }: Rollout) {
	const ofItsOwn = candidate.instanceType !== start.baseline.instanceType;
	return <Spec extends { readonly like: string }>(spec: Spec) =>
		spec.like !== candidate.name
			? spec
			: {
					...spec,
					like: start.baseline.name,
					...(ofItsOwn && candidate.instanceType !== undefined && { instanceType: candidate.instanceType })
				};
}

async function readScaling(
	{ scaling }: Pick<Aws, 'scaling'>,
	endpointName: string,
	variant: string
): Promise<ScalingNow | undefined> {
	const [target] = await scaling.targets(endpointName, [variant]);
	if (target === undefined) return undefined;
	const { min, max, suspended } = target;
	return { variant, min, max, scaleInSuspended: suspended.scaleIn };
}

async function orNotRead<T>(answer: Promise<T>): Promise<T | NotRead> {
	try {
		return await within(longestMs, answer);
	} catch (error) {
		return { read: false, why: whyNot(error) };
	}
}

function whyNot(error: unknown): string {
	if (!(error instanceof AwsError)) return error instanceof Error ? error.message : String(error);
	if (error.code === 'access-denied') return `this role may not call ${error.operation}`;
	if (isUnknownPrincipal(error)) {
		return 'IAM knows no role of that name; one below a path cannot be told from its session';
	}
	if (error.code === 'unreachable') return `${error.operation} got no answer from here`;
	return error.message;
}
