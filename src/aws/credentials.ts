import { fromNodeProviderChain, fromWebToken } from '@aws-sdk/credential-providers';
import { AwsError, asAwsError } from './errors.ts';
import { patience } from './request-timeouts.ts';
import { singleLine } from './text.ts';

export interface AwsCredentials {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
	readonly expiration?: Date;
}

export type CredentialsProvider = () => Promise<AwsCredentials>;

/** A role to take on with tokens of GitHub, and where to. */
export interface RoleByToken {
	readonly roleArn: string;
	readonly region: string;
	/** Shown in CloudTrail: 2 to 64 of letters, digits and `=,.@_-`. */
	readonly sessionName: string;
	/** A fresh token every time; one is good for minutes only. */
	readonly getIdToken: () => Promise<string>;
}

const renewBeforeMs = 5 * 60_000;

/** The credentials that every AWS tool would find on this machine. */
export function ambientCredentials(region: string): CredentialsProvider {
	return renewing(fromNodeProviderChain({ clientConfig: { region } }));
}

/** Assumes a role through GitHub's OIDC token, again and again, with a new token each time, for as long as it is asked. */
export function roleCredentials(role: RoleByToken): CredentialsProvider {
	const { roleArn, region, sessionName, getIdToken } = role;
	const clientConfig = { region, requestHandler: patience('call') };
	return renewing(() =>
		asAwsError('AssumeRoleWithWebIdentity', async () => {
			const webIdentityToken = await tokenOf(getIdToken);
			return fromWebToken({ roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig })();
		})
	);
}

async function tokenOf(getIdToken: () => Promise<string>): Promise<string> {
	try {
		return await getIdToken();
	} catch (cause) {
		const said = singleLine(cause instanceof Error ? cause.message : String(cause));
		const notGranted = said.includes('ACTIONS_ID_TOKEN_REQUEST');
		throw new AwsError(
			notGranted ? 'credentials-expired' : 'unreachable',
			'AssumeRoleWithWebIdentity',
			`GitHub gave no OIDC token: "${said}". \`role-to-assume\` needs \`permissions: id-token: write\` in the workflow.`,
			{ cause }
		);
	}
}

/** When the credentials end that this machine has; undefined where they do not say, or last for ever. */
export async function credentialExpiry(provider: CredentialsProvider): Promise<number | undefined> {
	const { expiration } = await asAwsError('GetCredentials', provider);
	return expiration?.getTime();
}

/**
 * Asks `fetch` once and again 5 minutes before what it gave expires; askers at the same time share the answer. A
 * renewal that fails is forgiven for as long as the old credentials last.
 */
export function renewing(fetch: CredentialsProvider): CredentialsProvider {
	let current: AwsCredentials | undefined;
	let pending: Promise<AwsCredentials> | undefined;
	const renew = async () => {
		try {
			current = await fetch();
			return current;
		} catch (error) {
			if (current !== undefined && !endsWithin(current, 0)) return current;
			throw error;
		} finally {
			pending = undefined;
		}
	};
	return async () => {
		if (current !== undefined && !endsWithin(current, renewBeforeMs)) return current;
		pending ??= renew();
		return pending;
	};
}

function endsWithin({ expiration }: AwsCredentials, ms: number): boolean {
	return expiration !== undefined && expiration.getTime() - Date.now() < ms;
}
