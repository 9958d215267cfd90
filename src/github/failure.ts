import { withoutSecrets } from '../runner/secrets.ts';

/** What the job's token needs for each thing that is kept on GitHub. */
export type Permission = 'pull-requests: write' | 'deployments: write' | 'metadata: read';

export type FailureKind = 'not-allowed' | 'not-found' | 'rate-limited' | 'refused' | 'unreachable';

/** Something that GitHub did not do. Never an exception: GitHub is a display, and the rollout goes on. */
export interface Failure {
	readonly kind: FailureKind;
	/** What, why and what to do, in one line. */
	readonly failed: string;
	/** Asking before is of no use. */
	readonly retryAfterMs?: number;
}

/** The block a workflow's job needs for everything this action may do on GitHub, in YAML's one-line form. */
export const permissionsBlock =
	'permissions: {contents: read, id-token: write, pull-requests: write, deployments: write}';

const longestQuote = 200;
/** What GitHub says is at the beginning. */
const longestLooked = 2_000;
/** What is waited for where GitHub slows a token down without saying for how long. */
const unstatedPauseMs = 60_000;

/**
 * Tells what an error of octokit means.
 * @param doing what failed, as the beginning of a sentence: `The comment on #12`
 */
export function failureOf(error: unknown, doing: string, permission: Permission, nowMs: number): Failure {
	const { status, message, headers } = factsOf(error);
	const said = `"${singleLine(message)}"`;
	const retryAfterMs = pauseOf(status, message, headers, nowMs);
	if (retryAfterMs !== undefined) {
		const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
		const failed = `${doing} has to wait: GitHub limits how often this token may ask, for about ${minutes} min more. The rollout goes on, and this follows later.`;
		return { kind: 'rate-limited', failed, retryAfterMs };
	}
	if (status === 401) {
		const failed = `${doing} was refused: GitHub does not accept the token (${said}). Leave \`github-token\` out to use the job’s own, or give one that is still valid.`;
		return { kind: 'not-allowed', failed };
	}
	if (status === 403)
		return { kind: 'not-allowed', failed: `${doing} was refused: ${said}. ${allowing(message, permission)}` };
	if (status === 404) {
		const failed = `${doing} was not possible: GitHub finds nothing there that this token may see. Check the number, and that the token has \`${permission}\`.`;
		return { kind: 'not-found', failed };
	}
	if (status !== undefined && status < 500) {
		return { kind: 'refused', failed: `${doing} was refused by GitHub: ${said}.` };
	}
	const failed = `${doing} was not possible: GitHub did not answer as it should (${said}). The rollout goes on without it.`;
	return { kind: 'unreachable', failed };
}

export function isFailure(value: object): value is Failure {
	return 'failed' in value;
}

function allowing(message: string, permission: Permission): string {
	if (/locked/i.test(message))
		return 'Unlock the conversation to see the comment; the job summary has the same report.';
	return `The job needs \`${permission}\`; give it \`${permissionsBlock}\`. What is not listed there is taken away.`;
}

interface Facts {
	/** Absent where there was no answer at all. */
	readonly status?: number;
	readonly message: string;
	readonly headers: Readonly<Record<string, unknown>>;
}

function factsOf(error: unknown): Facts {
	const status = memberOf(error, 'status');
	const response = memberOf(error, 'response');
	const told = memberOf(error, 'message');
	const whole = typeof told === 'string' ? told : String(error);
	const message = whole.slice(0, longestLooked).replace(/ - https?:\/\/\S+$/, '');
	const headers = memberOf(response, 'headers');
	return {
		message,
		headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
		...(typeof status === 'number' && response !== undefined && { status })
	};
}

function memberOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** How long GitHub wants to be left alone; undefined if it has said nothing of the kind. */
function pauseOf(
	status: number | undefined,
	message: string,
	headers: Facts['headers'],
	nowMs: number
): number | undefined {
	if (status !== 403 && status !== 429) return undefined;
	const seconds = Number(headers['retry-after']);
	if (Number.isFinite(seconds)) return seconds * 1000;
	const resetMs = Number(headers['x-ratelimit-reset']) * 1000;
	if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetMs)) return Math.max(0, resetMs - nowMs);
	return status === 429 || /rate limit/i.test(message) ? unstatedPauseMs : undefined;
}

function singleLine(text: string): string {
	const line = withoutSecrets(text.slice(0, longestLooked).replace(/\p{Cf}/gu, ''))
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
