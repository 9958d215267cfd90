import { checkComment } from '../github/chatops.ts';
import { react } from '../github/reaction.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { CommandRequest } from './dispatch.ts';
import type { Reporting } from './reporting.ts';
import { systemClock } from './system-clock.ts';

/**
 * Who may command: runs for a fork and runs by a comment may not do everything. The answer is the reason given in a
 * comment.
 * @throws Refusal `fork-pull-request`, `not-allowed`
 */
export async function admit({ trigger, github }: Reporting, { command }: CommandRequest): Promise<string | undefined> {
	if (command === 'rehearse') return undefined;
	if (trigger.fromFork && command !== 'plan') {
		throw new Refusal(
			'fork-pull-request',
			`This run is for a pull request from a fork, which may only \`plan\`; \`${command}\` was not carried out. Run it from the repository itself, by workflow_dispatch for example.`
		);
	}
	if (trigger.eventName !== 'issue_comment' || command === 'plan') return undefined;
	const check = github && (await checkComment(trigger, command, github, systemClock.now()));
	if (check?.allowed) {
		if (github !== undefined && trigger.comment !== undefined) {
			await react(github, trigger.comment.id, 'eyes', systemClock.now());
		}
		return check.reason;
	}
	const why = check?.sentence ?? 'Without `github-token` nobody can tell who wrote the comment.';
	throw new Refusal('not-allowed', why);
}
