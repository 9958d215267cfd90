import type { Quota } from '../aws/account-port.ts';
import type { Aws } from '../aws/ports.ts';
import { finalOf, pairOf } from '../loop/configured-variants.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import type { InstanceRoom, Room } from '../rollout/surroundings.ts';

const minuteMs = 60_000;
/** Usage is published every few minutes. */
const usageMinutes = 60;

/**
 * The instances that a rollout takes, type by type, beside the account's quota and what is in use of it.
 * @param endpoint with the candidate on it
 */
export async function readRoom(
	aws: Pick<Aws, 'account' | 'metrics'>,
	rollout: Rollout,
	endpoint: LiveEndpoint,
	nowMs: number
): Promise<Room> {
	const types = instancesOf(rollout, endpoint);
	if (types.length === 0) return { read: true, types: [] };
	const quotas = await aws.account.quotas(new Set(types.map(({ instanceType }) => quotaName(instanceType))));
	const found = await Promise.all(
		types.map(async one => {
			const quota = quotas.find(({ name }) => name === quotaName(one.instanceType));
			const inUse = quota && (await usageOf(aws, quota, nowMs));
			return {
				...one,
				...(quota?.value !== undefined && { quota: quota.value }),
				...(inUse !== undefined && { inUse: Math.max(inUse, one.now) })
			};
		})
	);
	return { read: true, types: found };
}

/**
 * Instances of each type now, with the candidate, and while an update brings up the next fleet beside the present one:
 * SageMaker exchanges every variant, those that do not change too.
 */
export function instancesOf(rollout: Rollout, endpoint: LiveEndpoint): readonly InstanceRoom[] {
	const { start, candidate } = rollout;
	const types = new Map([start.baseline, ...start.others].map(one => [one.name, one.instanceType]));
	const ofName = (name: string) => types.get(name) ?? candidate.instanceType;
	const fleet = (specs: readonly { readonly name: string; readonly instanceCount: number }[], type: string) =>
		specs.filter(({ name }) => ofName(name) === type).reduce((sum, { instanceCount }) => sum + instanceCount, 0);
	const now = [start.baseline, ...start.others];
	const pair = pairOf(rollout);
	const final = finalOf(rollout, endpoint).map(one => ({ ...one, name: one.like }));
	return [...new Set([...types.values(), candidate.instanceType])].flatMap(instanceType => {
		if (instanceType === undefined) return [];
		const [before, beside, after] = [fleet(now, instanceType), fleet(pair, instanceType), fleet(final, instanceType)];
		return [{ instanceType, now: before, beside, peak: Math.max(before + beside, beside + after) }];
	});
}

const quotaName = (instanceType: string) => `${instanceType} for endpoint usage`;

/** The highest of the last hour; undefined where nothing is published. */
async function usageOf(
	{ metrics }: Pick<Aws, 'metrics'>,
	{ usage }: Quota,
	nowMs: number
): Promise<number | undefined> {
	if (usage === undefined) return undefined;
	const endMs = Math.floor(nowMs / minuteMs) * minuteMs;
	const query = { ...usage, key: JSON.stringify(usage), periodMinutes: 5 };
	const [series] = await metrics.query([query], { startMs: endMs - usageMinutes * minuteMs, endMs });
	const values = [...(series?.points.values() ?? [])];
	return values.length === 0 ? undefined : Math.max(...values);
}
