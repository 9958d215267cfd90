import { fromNodeProviderChain, fromWebToken } from '@aws-sdk/credential-providers';
import type { CredentialsState } from '../rollout/credentials-state.ts';
import { within } from './bounded.ts';
import { AwsError, asAwsError } from './errors.ts';
import type { Network } from './request-handler.ts';
import { singleLine } from './text.ts';

export interface AwsCredentials {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
	readonly expiration?: Date;
}

export type CredentialsProvider = () => Promise<AwsCredentials>;

/** Credentials, and what is known of them. */
export interface CredentialsSource {
	readonly provide: CredentialsProvider;
	/** Renews them if it is time to, and tells how that went. @throws AwsError where there are none, or none any more */
	readonly state: () => Promise<CredentialsState>;
}

/** A role to take on with tokens of GitHub, and where to. */
export interface RoleByToken {
	readonly roleArn: string;
	readonly region: string;
	/** Shown in CloudTrail: 2 to 64 of letters, digits and `=,.@_-`. */
	readonly sessionName: string;
	/** A fresh token every time; one is good for minutes only. */
	readonly getIdToken: () => Promise<string>;
}

/** What is left of a session when another one is asked for: at most this, and at most a quarter of it. */
const renewBeforeMs = 15 * 60_000;
/** Of the providers some wait for ever. */
const longestRenewalMs = 5 * 60_000;
/** Waits between two tries of a renewal that fails. */
const firstPauseMs = 5_000;
const longestPauseMs = 60_000;

/** The credentials that every AWS tool would find on this machine. */
export function ambientCredentials(region: string, network: Network, env: NodeJS.ProcessEnv): CredentialsSource {
	const provider = fromNodeProviderChain({ clientConfig: { region, requestHandler: network.handlerFor('call') } });
	return renewing(() => asAwsError('GetCredentials', provider), { fixed: comeFromEnvironment(env) });
}

/** Variables of the environment stay as they are; files, roles of containers and of machines are renewed at their source. */
function comeFromEnvironment(env: NodeJS.ProcessEnv): boolean {
	const given = (name: string) => (env[name] ?? '') !== '';
	return given('AWS_ACCESS_KEY_ID') && given('AWS_SECRET_ACCESS_KEY') && !given('AWS_PROFILE');
}

/** Assumes a role through GitHub's OIDC token, again and again, with a new token each time, for as long as it is asked. */
export function roleCredentials(role: RoleByToken, network: Network): CredentialsSource {
	const { roleArn, region, sessionName, getIdToken } = role;
	const clientConfig = { region, requestHandler: network.handlerFor('call') };
	const assume = () =>
		asAwsError('AssumeRoleWithWebIdentity', async () => {
			const webIdentityToken = await tokenOf(getIdToken);
			return fromWebToken({ roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig })();
		});
	return renewing(assume, { fixed: false });
}

async function tokenOf(getIdToken: () => Promise<string>): Promise<string> {
	try {
		return await getIdToken();
	} catch (cause) {
		const said = singleLine(messageOf(cause));
		const notGranted = said.includes('ACTIONS_ID_TOKEN_REQUEST');
		throw new AwsError(
			notGranted ? 'credentials-expired' : 'unreachable',
			'AssumeRoleWithWebIdentity',
			`GitHub gave no OIDC token: "${said}". \`role-to-assume\` needs \`permissions: id-token: write\` in the workflow.`,
			{ cause }
		);
	}
}

/**
 * Asks `fetch` once, and again before what it gave ends; askers at the same time share the answer. A renewal that fails
 * is forgiven for as long as the old credentials last, and tried again after growing pauses.
 * @param fixed whether asking again would bring the same
 */
export function renewing(fetch: CredentialsProvider, { fixed }: { readonly fixed: boolean }): CredentialsSource {
	let current: AwsCredentials | undefined;
	let renewAtMs = Number.POSITIVE_INFINITY;
	let pending: Promise<AwsCredentials> | undefined;
	let failed: { readonly error: unknown; readonly pauseMs: number; readonly againAtMs: number } | undefined;

	const keep = (fresh: AwsCredentials) => {
		current = fresh;
		failed = undefined;
		const endMs = fresh.expiration?.getTime();
		const leftMs = endMs === undefined ? 0 : endMs - Date.now();
		renewAtMs = endMs === undefined || fixed ? Number.POSITIVE_INFINITY : endMs - Math.min(renewBeforeMs, leftMs / 4);
		return fresh;
	};
	const renew = async () => {
		try {
			return keep(await within(longestRenewalMs, fetch()));
		} catch (error) {
			const pauseMs = Math.min(longestPauseMs, (failed?.pauseMs ?? firstPauseMs / 2) * 2);
			failed = { error, pauseMs, againAtMs: Date.now() + pauseMs };
			return left(error);
		} finally {
			pending = undefined;
		}
	};
	/** The old ones, as long as they last. */
	const left = (error: unknown) => {
		if (current === undefined || hasEnded(current)) throw error;
		return current;
	};
	const provide = async () => {
		if (current !== undefined && Date.now() < renewAtMs) return current;
		if (pending === undefined && failed !== undefined && Date.now() < failed.againAtMs) return left(failed.error);
		pending ??= renew();
		return pending;
	};
	return {
		provide,
		state: async () => {
			const { expiration, sessionToken } = await provide();
			const endMs = expiration?.getTime();
			return {
				endUnknown: endMs === undefined && sessionToken !== undefined,
				...(endMs !== undefined && (fixed || failed !== undefined) && { endMs }),
				...(failed !== undefined && { renewalFailed: messageOf(failed.error) })
			};
		}
	};
}

function hasEnded({ expiration }: AwsCredentials): boolean {
	return expiration !== undefined && expiration.getTime() <= Date.now();
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
