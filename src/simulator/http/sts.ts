import { account } from '../aws/names.ts';
import { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { getCallerIdentity, simulatePrincipalPolicy } from './iam.ts';
import type { HttpAnswer, HttpRequest, Reply } from './message.ts';
import { escaped } from './xml.ts';

/** What speaks the query protocol: the token service, and IAM's simulator. */
export function answerSts(world: World, calls: Calls, request: HttpRequest): Reply {
	const form = new URLSearchParams(new TextDecoder().decode(request.body));
	const action = form.get('Action') ?? '';
	const apply = () => xml(200, answerTo(action, world, form));
	return calls.pass(action, apply, ({ status, type, message }) =>
		xml(
			status,
			`<ErrorResponse><Error><Type>Sender</Type><Code>${queryCode(type)}</Code>` +
				`<Message>${escaped(message)}</Message></Error><RequestId>simulated</RequestId></ErrorResponse>`
		)
	);
}

function answerTo(action: string, world: World, form: URLSearchParams): string {
	switch (action) {
		case 'AssumeRoleWithWebIdentity':
			return assumed(world, form);
		case 'GetCallerIdentity':
			return getCallerIdentity();
		case 'SimulatePrincipalPolicy':
			return simulatePrincipalPolicy(world, form);
		default:
			throw new ServiceError('InvalidAction', `${action} is not simulated.`);
	}
}

function assumed(world: World, form: URLSearchParams): string {
	const role = form.get('RoleArn') ?? '';
	const session = form.get('RoleSessionName') ?? '';
	const token = form.get('WebIdentityToken') ?? '';
	if (!/^arn:[\w-]+:iam::\d{12}:role\/.+/.test(role)) throw new ServiceError('ValidationError', `${role} is invalid`);
	checkToken(world, token);
	const seconds = Number(form.get('DurationSeconds') ?? Number.POSITIVE_INFINITY);
	const endMs = world.now() + Math.min(world.settings.credentialsMs, seconds * 1000);
	const key = `ASIASIMULATED${String(world.credentials.size + 1).padStart(7, '0')}`;
	world.credentials.set(key, endMs);
	const roleName = role.split('/').at(-1) ?? '';
	return [
		'<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">',
		'<AssumeRoleWithWebIdentityResult>',
		`<SubjectFromWebIdentityToken>repo</SubjectFromWebIdentityToken>`,
		`<AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/${escaped(roleName)}/${escaped(session)}</Arn>`,
		`<AssumedRoleId>AROASIMULATED:${escaped(session)}</AssumedRoleId></AssumedRoleUser>`,
		`<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-of-${key}</SecretAccessKey>`,
		`<SessionToken>session-of-${key}</SessionToken><Expiration>${new Date(endMs).toISOString()}</Expiration></Credentials>`,
		'</AssumeRoleWithWebIdentityResult>',
		'<ResponseMetadata><RequestId>simulated</RequestId></ResponseMetadata>',
		'</AssumeRoleWithWebIdentityResponse>'
	].join('');
}

const tokenMs = 5 * 60_000;

/** GitHub's token endpoint: a token that is good for five minutes. */
export function identityToken(world: World, request: HttpRequest): string {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const seconds = Math.floor(world.now() / 1000);
	const claims = {
		iss: 'https://token.actions.githubusercontent.com',
		aud: request.query.get('audience') ?? '',
		iat: seconds,
		exp: seconds + tokenMs / 1000
	};
	return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.simulated`;
}

function checkToken(world: World, token: string): void {
	const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}');
	const ends = typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) * 1000 : 0;
	if (ends === 0) throw new ServiceError('InvalidIdentityToken', 'The ID token provided is not a valid JWT.');
	if (ends < world.now()) throw new ServiceError('ExpiredTokenException', 'Token expired');
}

/** The query protocol has its own names for some errors. */
function queryCode(type: string): string {
	const names: Readonly<Record<string, string>> = {
		ThrottlingException: 'Throttling',
		AccessDeniedException: 'AccessDenied'
	};
	return names[type] ?? type;
}

function xml(status: number, body: string): HttpAnswer {
	return { status, headers: { 'content-type': 'text/xml' }, body };
}
