import type { Aws } from '../aws/ports.ts';
import { mostTags, tagsOfNew } from '../aws/tags.ts';
import type { RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { roomForOutcome } from '../store/outcome.ts';
import { tagsOfLock } from '../store/record.ts';
import type { Examined } from './examine.ts';

/**
 * Whether the record, the user's tags and the outcome have room: SageMaker takes 50 tags on one thing.
 * @returns what is left out for want of it, in words
 * @throws Refusal where how the rollout ends could not be remembered, or its plan not be kept
 */
export async function checkTags(
	{ tags }: Pick<Aws, 'tags'>,
	{ endpoint, configuration }: Pick<Examined, 'endpoint' | 'configuration'>,
	record: RolloutRecord
): Promise<readonly string[]> {
	if (roomForOutcome(await tags.read(endpoint.arn)) <= 0) {
		throw new Refusal(
			'endpoint-unsupported',
			`Endpoint ${endpoint.name} has ${mostTags} tags of its own, the most that SageMaker takes, and the way back from a promotion is kept in one more. Take one away.`
		);
	}
	const lock = tagsOfLock(record);
	if (!lock.ok) throw new Refusal('configuration-invalid', lock.sentence);
	const inherited = await tags.read(configuration.arn);
	const { given } = lock.tags;
	const { left: onAll } = tagsOfNew({ own: { one: '' }, given }, inherited);
	const { left: onLock } = tagsOfNew(lock.tags, inherited);
	const others = onLock.filter(key => !onAll.includes(key));
	const most = `SageMaker takes ${mostTags} tags on one thing`;
	return [
		...(onAll.length === 0 ? [] : [`${most}; of yours ${onAll.join(', ')} are left out on what is created.`]),
		...(others.length === 0
			? []
			: [
					`${most}, and the record of the rollout needs some of them; on ${record.rollout.names.lock}, which keeps it, of yours ${others.join(', ')} are left out.`
				])
	];
}
