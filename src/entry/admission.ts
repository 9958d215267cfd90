import { type CommandSubject, checkComment } from '../github/chatops.ts';
import { react } from '../github/reaction.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { CommandRequest } from './dispatch.ts';
import type { Reporting } from './reporting.ts';
import { systemClock } from './system-clock.ts';

/** What a comment says beside its command. */
export interface Admitted {
	readonly reason?: string;
	readonly about?: CommandSubject;
}

/**
 * Who may command: runs for a fork, and runs that anybody may cause, may not do everything.
 * @throws Refusal `fork-pull-request`, `not-allowed`
 */
export async function admit({ trigger, github }: Reporting, { command }: CommandRequest): Promise<Admitted> {
	if (command === 'rehearse' || command === 'validate') return {};
	if (trigger.fromFork && command !== 'plan') {
		throw new Refusal(
			'fork-pull-request',
			`This run is for a pull request from a fork, which may only \`plan\`; \`${command}\` was not carried out. Run it from the repository itself, by workflow_dispatch for example.`
		);
	}
	if (trigger.byAnybody === 'no' || command === 'plan') return {};
	const check = github && (await checkComment(trigger, command, github, systemClock.now()));
	if (check?.allowed) {
		if (github !== undefined && trigger.comment?.reactable) {
			await react(github, trigger.comment.id, 'eyes', systemClock.now());
		}
		return check;
	}
	const why = check?.sentence ?? 'Without `github-token` nobody can tell who caused this run.';
	throw new Refusal('not-allowed', why);
}
