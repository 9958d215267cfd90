import type { CredentialsSource } from '../aws/credentials.ts';
import type { Context } from '../loop/context.ts';
import { classify } from '../loop/faults.ts';

/** As long as an outage of AWS is waited for. */
const patientMs = 20 * 60_000;
const firstPauseMs = 5_000;
const longestPauseMs = 60_000;

/**
 * The first credentials of a run: a passing fault of GitHub's tokens or of STS is tried again after growing pauses.
 * @throws AwsError where there are none, or the fault does not pass in time
 */
export async function awaitCredentials(
	{ state }: Pick<CredentialsSource, 'state'>,
	{ clock, cancelled, watchUntilMs, warn }: Pick<Context, 'clock' | 'cancelled' | 'watchUntilMs' | 'warn'>
): Promise<void> {
	const giveUpMs = Math.min(watchUntilMs, clock.now() + patientMs);
	for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, 2 * pauseMs)) {
		try {
			await state();
			return;
		} catch (error) {
			const { kind, reason } = classify(error);
			if (kind !== 'passing' || cancelled.aborted || clock.now() >= giveUpMs) throw error;
			warn(reason.sentence);
			await clock.sleep(pauseMs, cancelled);
		}
	}
}
