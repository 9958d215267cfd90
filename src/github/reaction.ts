import { type Failure, failureOf } from './failure.ts';

export type Reaction = '+1' | '-1' | 'confused' | 'rocket' | 'eyes';

export interface ReactionApi {
	react(commentId: number, reaction: Reaction): Promise<void>;
}

/** Puts a reaction under a comment. Never throws; undefined when it is there. */
export async function react(
	api: ReactionApi,
	commentId: number,
	reaction: Reaction,
	nowMs: number
): Promise<Failure | undefined> {
	try {
		await api.react(commentId, reaction);
		return undefined;
	} catch (error) {
		return failureOf(error, 'The reaction to the comment', 'pull-requests: write', nowMs);
	}
}

type Decision = 'promoted' | 'rolled-back' | 'in-progress' | 'planned' | 'none' | 'failed';

/** The answer to a command given in a comment: whether what was asked for has happened. */
export function answerTo(command: string, decision: Decision): Reaction {
	switch (decision) {
		case 'failed':
			return '-1';
		case 'none':
			return 'confused';
		case 'rolled-back':
			return command === 'rollback' ? 'rocket' : '-1';
		case 'promoted':
			return command === 'rollback' ? '-1' : 'rocket';
		case 'planned':
			return '+1';
		case 'in-progress':
			return command === 'status' ? '+1' : 'rocket';
	}
}
