import type { Context } from '../loop/context.ts';
import { Refusal } from '../rollout/refusal.ts';

/** GitHub tells when a comment was written to the second. */
const secondMs = 1_000;

/** A rollout that a person may command, in flight or ended. */
export interface Commanded {
	readonly id: string;
	readonly pullRequest?: number | undefined;
	/** From here on a comment can be about it. */
	readonly sinceMs: number;
}

/**
 * A command in a comment is about the rollout of its own pull request, or about the one whose id it names; and about
 * nothing that began after it was written. Runs that no comment has started are not asked.
 * @throws Refusal `not-allowed`
 */
export function insistOnSubject({ about, setting }: Context, rollout: Commanded): void {
	if (about === undefined) return;
	const { rolloutId, pullRequest, writtenAtMs } = about;
	const what = `/${setting.command}`;
	if (
		rolloutId !== undefined
			? rolloutId !== rollout.id
			: pullRequest === undefined || pullRequest !== rollout.pullRequest
	) {
		const where = rollout.pullRequest === undefined ? 'no pull request' : `#${rollout.pullRequest}`;
		const named =
			rolloutId === undefined
				? `was written on ${pullRequest === undefined ? 'no pull request' : `#${pullRequest}`}`
				: `names ${rolloutId}`;
		throw new Refusal(
			'not-allowed',
			`${what} ${named}, and the rollout on ${setting.endpointName} is ${rollout.id} of ${where}. Nothing was changed. Write it there, or name the rollout: \`${what} ${rollout.id}\`.`
		);
	}
	if (writtenAtMs === undefined || writtenAtMs + secondMs > rollout.sinceMs) return;
	throw new Refusal(
		'not-allowed',
		`${what} was written at ${new Date(writtenAtMs).toISOString()}, before rollout ${rollout.id} (${new Date(rollout.sinceMs).toISOString()}), so it cannot be about it. Nothing was changed. Write it again if you mean this one.`
	);
}
