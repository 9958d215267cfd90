import type { FineSeconds } from '../gates/queries.ts';
import type { Rollout } from './record.ts';

/** Windows shorter than a minute, where SageMaker publishes in them: their seconds. */
export function fineSecondsOf({ metrics }: Pick<Rollout, 'metrics'>): FineSeconds | undefined {
	return metrics?.seconds === 10 || metrics?.seconds === 30 ? metrics.seconds : undefined;
}
