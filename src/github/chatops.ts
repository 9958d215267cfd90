import type { Trigger } from './event.ts';
import { failureOf } from './failure.ts';

export const CHAT_COMMANDS = ['promote', 'rollback', 'approve', 'status'] as const;
export type ChatCommand = (typeof CHAT_COMMANDS)[number];

export interface ChatRequest {
	readonly command: ChatCommand;
	/** The rollout that the command names. */
	readonly rolloutId?: string;
	/** What stands behind the command, in the writer's words. */
	readonly reason?: string;
}

export interface PermissionApi {
	/** What somebody may do in the repository: `admin`, `write`, `read` or `none`. */
	permissionOf(login: string): Promise<string>;
}

/** Which rollout a command in a comment can be about. */
export interface CommandSubject {
	readonly pullRequest?: number;
	readonly rolloutId?: string;
	readonly writtenAtMs?: number;
}

export type ChatCheck =
	/** The run was not started by a comment, or by one that may do this. */
	| { readonly allowed: true; readonly reason?: string; readonly about?: CommandSubject }
	| { readonly allowed: false; readonly sentence: string };

/** Blank lines and up to three blanks may stand before it; with more, Markdown shows code. */
const order = new RegExp(
	`^(?:[^\\S\\n]*\\n)* {0,3}/(${CHAT_COMMANDS.join('|')})(?=\\s|$)[^\\S\\n]*(?:([0-9a-f]{8})(?=\\s|$)[^\\S\\n]*)?([^\\n]*)`,
	'i'
);
/** A command stands at the beginning; what comes far behind it is not looked at. */
const longestLooked = 4_000;

/**
 * Reads a command that begins a comment: `/promote`, `/rollback`, `/approve` or `/status`, with the id of a rollout or
 * without, and a reason behind it.
 */
export function parseChatCommand(body: string): ChatRequest | undefined {
	const match = order.exec(body.slice(0, longestLooked).replace(/\r\n?/g, '\n'));
	const command = CHAT_COMMANDS.find(one => one === match?.[1]?.toLowerCase());
	if (command === undefined) return undefined;
	const rolloutId = match?.[2]?.toLowerCase();
	const reason = match?.[3]?.trim() ?? '';
	return { command, ...(rolloutId !== undefined && { rolloutId }), ...(reason !== '' && { reason }) };
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
	const { byAnybody, comment } = trigger;
	if (byAnybody === 'no') return { allowed: true };
	if (byAnybody === 'sender') return checkSender(trigger, command, api, nowMs);
	if (comment === undefined) return refuse('The event has no comment that could be read, so nobody can be asked for.');
	const asked = parseChatCommand(comment.body);
	if (comment.action !== 'created' && comment.action !== 'submitted') {
		return refuse(`The comment was ${comment.action}, and only a new comment is a command. Write another one.`);
	}
	if (asked?.command !== command) {
		const said = asked === undefined ? 'no command' : `/${asked.command}`;
		return refuse(
			`The workflow was told to ${command}, but the comment that started it says ${said}. A comment may ask for ${menu}; take the \`if:\` and the \`command:\` of the recipe in docs/recipes.md.`
		);
	}
	const denied = await deny(comment.author, `/${command}`, api, nowMs);
	if (denied !== undefined) return denied;
	const pullRequest = trigger.hints.commentedOn ?? trigger.hints.ofEvent;
	const { rolloutId, reason } = asked;
	const { writtenAtMs } = comment;
	const about: CommandSubject = {
		...(pullRequest !== undefined && { pullRequest }),
		...(rolloutId !== undefined && { rolloutId }),
		...(writtenAtMs !== undefined && { writtenAtMs })
	};
	return { allowed: true, ...(reason !== undefined && { reason }), about };
}

/** What anybody may cause, and says nothing that could be read: only who did it counts. */
function checkSender(trigger: Trigger, command: string, api: PermissionApi, nowMs: number): Promise<ChatCheck> {
	const { sender, eventName } = trigger;
	if (sender === undefined) {
		return Promise.resolve(
			refuse(`The event \`${eventName}\` does not tell who caused it, so nobody can be asked for.`)
		);
	}
	return deny(sender, `\`${command}\` on \`${eventName}\``, api, nowMs).then(denied => denied ?? { allowed: true });
}

/** Undefined for who may write to the repository. */
async function deny(
	login: string,
	what: string,
	api: PermissionApi,
	nowMs: number
): Promise<Extract<ChatCheck, { readonly allowed: false }> | undefined> {
	try {
		const permission = await api.permissionOf(login);
		if (permission === 'admin' || permission === 'write') return undefined;
		return refuse(
			`${what} needs write access to this repository, and ${login} has ${permission === 'none' ? 'none' : `“${permission}”`}. Ask somebody who has it.`
		);
	} catch (error) {
		const { failed } = failureOf(error, `Looking up what ${login} may do`, 'metadata: read', nowMs);
		return refuse(`${failed} Nothing was done; try again later, or run the workflow by hand.`);
	}
}

const menu = `${CHAT_COMMANDS.slice(0, -1)
	.map(command => `/${command}`)
	.join(', ')} or /${CHAT_COMMANDS.at(-1)}`;

function refuse(sentence: string): Extract<ChatCheck, { readonly allowed: false }> {
	return { allowed: false, sentence };
}
