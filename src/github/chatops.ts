import type { Trigger } from './event.ts';
import { failureOf } from './failure.ts';

export const CHAT_COMMANDS = ['promote', 'rollback', 'approve', 'status'] as const;
export type ChatCommand = (typeof CHAT_COMMANDS)[number];

export interface ChatRequest {
	readonly command: ChatCommand;
	/** What stands behind the command, in the writer's words. */
	readonly reason?: string;
}

export interface PermissionApi {
	/** What somebody may do in the repository: `admin`, `write`, `read` or `none`. */
	permissionOf(login: string): Promise<string>;
}

export type ChatCheck =
	/** The run was not started by a comment, or by one that may do this. */
	{ readonly allowed: true; readonly reason?: string } | { readonly allowed: false; readonly sentence: string };

const order = new RegExp(`^\\s*/(${CHAT_COMMANDS.join('|')})(?![\\w-])[^\\S\\r\\n]*([^\\r\\n]*)`, 'i');

/** Reads a command that begins a comment: `/promote`, `/rollback`, `/approve` or `/status`, with a reason behind it. */
export function parseChatCommand(body: string): ChatRequest | undefined {
	const match = order.exec(body);
	const command = CHAT_COMMANDS.find(one => one === match?.[1]?.toLowerCase());
	if (command === undefined) return undefined;
	const reason = match?.[2]?.trim() ?? '';
	return reason === '' ? { command } : { command, reason };
}

/**
 * Whether a run that a comment has started may do what it is about to do: the comment has to be new, has to ask for
 * this very command, and its author has to be allowed to write to the repository. Runs started otherwise may: who can
 * start them is the workflow's and GitHub's business.
 */
export async function checkComment(
	trigger: Trigger,
	command: string,
	api: PermissionApi,
	nowMs: number
): Promise<ChatCheck> {
	const { eventName, comment } = trigger;
	if (eventName !== 'issue_comment') return { allowed: true };
	if (comment === undefined) return refuse('The event has no comment that could be read, so nobody can be asked for.');
	const asked = parseChatCommand(comment.body);
	if (comment.action !== 'created') {
		return refuse(`The comment was ${comment.action}, and only a new comment is a command. Write another one.`);
	}
	if (asked?.command !== command) {
		const said = asked === undefined ? 'no command' : `/${asked.command}`;
		return refuse(
			`The workflow was told to ${command}, but the comment that started it says ${said}. A comment may ask for ${menu}; take the \`if:\` and the \`command:\` of the recipe in docs/recipes.md.`
		);
	}
	try {
		const permission = await api.permissionOf(comment.author);
		if (permission === 'admin' || permission === 'write') return { allowed: true, ...given(asked.reason) };
		return refuse(
			`/${command} needs write access to this repository, and ${comment.author} has ${permission === 'none' ? 'none' : `“${permission}”`}. Ask somebody who has it to write the comment.`
		);
	} catch (error) {
		const { failed } = failureOf(error, `Looking up what ${comment.author} may do`, 'metadata: read', nowMs);
		return refuse(`${failed} Nothing was done; write the comment again later, or run the workflow by hand.`);
	}
}

const menu = `${CHAT_COMMANDS.slice(0, -1)
	.map(command => `/${command}`)
	.join(', ')} or /${CHAT_COMMANDS.at(-1)}`;

function refuse(sentence: string): ChatCheck {
	return { allowed: false, sentence };
}

function given(reason: string | undefined): { readonly reason?: string } {
	return reason === undefined ? {} : { reason };
}
