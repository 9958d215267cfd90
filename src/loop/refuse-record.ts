import { Refusal } from '../rollout/refusal.ts';
import { lockNameOf } from '../store/names.ts';
import type { StoreEntry } from '../store/rollout-store.ts';

/** What is said of a record that this run must not act on. Nothing was changed. */
export function refuseRecord(entry: Extract<StoreEntry, { readonly ok: false }>, endpointName: string): Refusal {
	const { problem, arn, why } = entry;
	switch (problem) {
		case 'unreadable':
			return new Refusal(
				'record-unreadable',
				`The record of the rollout in flight cannot be read (${why}). Look at the tags of ${arn}; if nothing of a rollout is on the endpoint, delete that configuration and start again.`
			);
		case 'mismatch':
			return new Refusal(
				'record-mismatch',
				`The record of the rollout in flight is not trusted, and nothing was changed: ${why} Somebody has written the tags of ${arn}, or created it: see in CloudTrail who did (AddTags, CreateEndpointConfig). Bring the endpoint home by hand if a candidate is on it, then delete that configuration.`
			);
		case 'foreign':
			return new Refusal(
				'name-taken',
				`${endpointName} needs the name ${lockNameOf(endpointName)} for the record of its rollouts, and a configuration without any tag of this action has it (${arn}). It is no rollout. If an endpoint serves from it, give that endpoint a configuration of another name first; never delete one that is in use.`
			);
	}
}
