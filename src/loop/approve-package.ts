import type { Aws } from '../aws/ports.ts';
import type { PackageApproval } from '../rollout/approval.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { Context } from './context.ts';
import { classify } from './faults.ts';

/** What has become of an approval that was due. */
export interface SettledApproval {
	readonly packageArn: string;
	readonly status: PackageApproval['status'];
	/** `written`, also where it was so before; `left`: not to be written, as something else was found; `due`: not yet. */
	readonly outcome: 'written' | 'left' | 'due';
	readonly sentence: string;
}

const mostTries = 3;
const tryAgainAfterMs = 10_000;

/**
 * Writes an approval into the Model Registry. May be repeated. A fault never reaches the caller: how a rollout ends does
 * not depend on it.
 */
export async function settleApproval(ctx: Context, approval: PackageApproval): Promise<SettledApproval> {
	const { packageArn, status } = approval;
	for (let tried = 1; ; tried++) {
		try {
			return { packageArn, status, ...(await write(ctx, approval)) };
		} catch (error) {
			const { kind, reason } = classify(error);
			if (kind === 'passing' && tried < mostTries) {
				await ctx.clock.sleep(tryAgainAfterMs);
				continue;
			}
			const sentence = `${packageArn} is not ${status} in the Model Registry yet: ${reason.sentence}`;
			return { packageArn, status, outcome: 'due', sentence };
		}
	}
}

async function write(
	{ aws, setting }: Context,
	approval: PackageApproval
): Promise<Pick<SettledApproval, 'outcome' | 'sentence'>> {
	const { packageArn, status } = approval;
	const found = await aws.models.describePackage(packageArn);
	if (found === undefined) return left(`${packageArn} is not in the Model Registry any more, so it is not ${status}.`);
	if (found.approvalStatus === status) return written(`${packageArn} is ${status} in the Model Registry.`);
	if (status === 'Approved') {
		if (found.approvalStatus === 'Rejected') {
			return left(`Somebody has rejected ${packageArn} in the Model Registry during the rollout; that was left so.`);
		}
		if (!(await servesPackage(aws, setting.endpointName, packageArn))) {
			return left(`${packageArn} was not approved: ${setting.endpointName} serves something else by now.`);
		}
	}
	await aws.models.setApproval(approval);
	return written(`${packageArn} is ${status} in the Model Registry now.`);
}

/** The records of a rollout are tags, which others may be able to write; what serves is what was promoted. */
async function servesPackage(aws: Aws, endpointName: string, packageArn: string): Promise<boolean> {
	const endpoint = await aws.endpoints.describe(endpointName);
	const serving = endpoint && (await aws.configurations.describe(endpoint.configName));
	if (serving === undefined) throw new Refusal('endpoint-not-found', `Endpoint ${endpointName} is gone.`);
	for (const { modelName } of serving.variants) {
		const model = modelName === undefined ? undefined : await aws.models.describe(modelName);
		if (model?.containers.some(({ modelPackageArn }) => modelPackageArn === packageArn)) return true;
	}
	return false;
}

const left = (sentence: string) => ({ outcome: 'left', sentence }) as const;
const written = (sentence: string) => ({ outcome: 'written', sentence }) as const;
