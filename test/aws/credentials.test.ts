import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import { type AwsCredentials, ambientCredentials, renewing, roleCredentials } from '../../src/aws/credentials.ts';
import { createNetwork } from '../../src/aws/request-handler.ts';
import { forgetAws, interceptAws } from './fake-aws.ts';

const startMs = Date.UTC(2025, 2, 14, 12);
const hourMs = 3_600_000;

/** The variables that AWS tools read, as a test sets them; the machine's own are put back. */
const machine = { ...process.env };

beforeEach(() => {
	interceptAws();
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'], now: startMs, advanceTimers: true });
	for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
	process.env.AWS_EC2_METADATA_DISABLED = 'true';
	process.env.AWS_CONFIG_FILE = '/nowhere/config';
	process.env.AWS_SHARED_CREDENTIALS_FILE = '/nowhere/credentials';
});
afterEach(() => {
	jest.useRealTimers();
	process.env = { ...machine };
	forgetAws();
});

const lasting = (name: string, forMs: number): AwsCredentials => ({
	accessKeyId: name,
	secretAccessKey: 'secret',
	expiration: new Date(Date.now() + forMs)
});

describe('renewing credentials', () => {
	test('keeps them until a quarter of an hour before they end', async () => {
		let asked = 0;
		const { provide } = renewing(async () => lasting(`key ${++asked}`, hourMs), { fixed: false });
		const keyAt = async (minute: number) => {
			jest.setSystemTime(startMs + minute * 60_000);
			return (await provide()).accessKeyId;
		};
		expect(await keyAt(0)).toBe('key 1');
		expect(await keyAt(44)).toBe('key 1');
		expect(await keyAt(46)).toBe('key 2');
		expect(await keyAt(47)).toBe('key 2');
		expect(await keyAt(46 + 46)).toBe('key 3');
	});

	test('gives up a provider that never answers', async () => {
		const { provide } = renewing(() => new Promise(() => {}), { fixed: false });
		const given = expect(provide()).rejects.toMatchObject({ name: 'TimeoutError' });
		await jest.advanceTimersByTimeAsync(5 * 60_000);
		await given;
	});

	test('tries a renewal that fails again after growing pauses, a minute at most', async () => {
		let asked = 0;
		const { provide } = renewing(
			async () => {
				asked++;
				if (asked > 1) throw new Error('no token today');
				return lasting('key 1', hourMs);
			},
			{ fixed: false }
		);
		await provide();
		for (let second = 0; second < 300; second++) {
			jest.setSystemTime(startMs + 46 * 60_000 + second * 1_000);
			await provide();
		}
		// at 0, 5, 15, 35, 75 s, then every minute
		expect(asked - 1).toBe(8);
	});

	test('are not asked for again where that would bring the same', async () => {
		let asked = 0;
		const { provide, state } = renewing(async () => lasting(`key ${++asked}`, hourMs), { fixed: true });
		jest.setSystemTime(startMs + 59 * 60_000);
		expect((await provide()).accessKeyId).toBe('key 1');
		expect(await state()).toMatchObject({ endMs: startMs + 59 * 60_000 + hourMs });
	});

	test('asks once for all who ask at the same time', async () => {
		let asked = 0;
		const { provide } = renewing(async () => lasting(`key ${++asked}`, hourMs), { fixed: false });
		const all = await Promise.all(Array.from({ length: 20 }, provide));
		expect(new Set(all.map(one => one.accessKeyId))).toEqual(new Set(['key 1']));
	});

	test('forgives a renewal that fails while the old ones last, and no longer', async () => {
		let fails = false;
		const { provide, state } = renewing(
			async () => {
				if (fails) throw new Error('no token today');
				return lasting('key 1', hourMs);
			},
			{ fixed: false }
		);
		await provide();
		expect(await state()).toEqual({ endUnknown: false });
		fails = true;
		jest.setSystemTime(startMs + 58 * 60_000);
		expect((await provide()).accessKeyId).toBe('key 1');
		expect(await state()).toEqual({ endUnknown: false, endMs: startMs + hourMs, renewalFailed: 'no token today' });
		jest.setSystemTime(startMs + 61 * 60_000);
		await expect(provide()).rejects.toThrow('no token today');
		await expect(state()).rejects.toThrow('no token today');
		fails = false;
		jest.setSystemTime(startMs + 63 * 60_000);
		expect(await state()).toEqual({ endUnknown: false });
		expect((await provide()).accessKeyId).toBe('key 1');
	});

	test('asks once for credentials that never end', async () => {
		let asked = 0;
		const { provide } = renewing(async () => ({ accessKeyId: `key ${++asked}`, secretAccessKey: 'secret' }), {
			fixed: false
		});
		await provide();
		jest.setSystemTime(startMs + 1000 * hourMs);
		expect((await provide()).accessKeyId).toBe('key 1');
	});
});

describe('the role by GitHub’s token', () => {
	const roleArn = 'arn:aws:iam::123456789012:role/deploy';
	let tokens: string[];
	let requests: URLSearchParams[];

	const role = (getIdToken = async () => `token-${tokens.push('x')}`) =>
		roleCredentials({ roleArn, region: 'eu-west-1', sessionName: 'promotion-gate', getIdToken }, createNetwork())
			.provide;

	/** A token service that gives sessions of an hour, or answers as told. */
	function tokenService(address = 'https://sts.eu-west-1.amazonaws.com', answer?: readonly [number, string, string]) {
		nock(address)
			.persist()
			.post('/')
			.reply(async (request: Request) => {
				requests.push(new URLSearchParams(await request.text()));
				const [status, code, message] = answer ?? [200, '', ''];
				const xml = { 'content-type': 'text/xml' };
				if (status !== 200) {
					const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
					return [status, `<ErrorResponse>${error}</ErrorResponse>`, xml];
				}
				const session = `<Credentials><AccessKeyId>ASIA${requests.length}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${new Date(Date.now() + hourMs).toISOString()}</Expiration></Credentials>`;
				const result = `<AssumeRoleWithWebIdentityResult>${session}</AssumeRoleWithWebIdentityResult>`;
				return [200, `<AssumeRoleWithWebIdentityResponse>${result}</AssumeRoleWithWebIdentityResponse>`, xml];
			});
	}

	beforeEach(() => {
		tokens = [];
		requests = [];
	});

	test('is assumed in the region of the endpoint, for a session of an hour', async () => {
		tokenService();
		const got = await role()();
		expect(got).toMatchObject({ accessKeyId: 'ASIA1', sessionToken: 't' });
		expect(got.expiration?.getTime()).toBeGreaterThanOrEqual(startMs + hourMs - 1000);
		expect(Object.fromEntries(requests[0] ?? [])).toMatchObject({
			Action: 'AssumeRoleWithWebIdentity',
			RoleArn: roleArn,
			RoleSessionName: 'promotion-gate',
			WebIdentityToken: 'token-1'
		});
	});

	test('is assumed again for as long as the run lasts, each time with a new token', async () => {
		tokenService();
		const provide = role();
		const keys: string[] = [];
		for (let minute = 0; minute <= 240; minute += 10) {
			jest.setSystemTime(startMs + minute * 60_000);
			const { accessKeyId, expiration } = await provide();
			expect(expiration?.getTime()).toBeGreaterThan(Date.now());
			if (keys.at(-1) !== accessKeyId) keys.push(accessKeyId);
		}
		expect(keys).toEqual(['ASIA1', 'ASIA2', 'ASIA3', 'ASIA4', 'ASIA5']);
		expect(requests.map(request => request.get('WebIdentityToken'))).toEqual(
			[1, 2, 3, 4, 5].map(number => `token-${number}`)
		);
	});

	test('is assumed where the environment says that STS is', async () => {
		process.env.AWS_ENDPOINT_URL_STS = 'http://sts.test:4566';
		tokenService('http://sts.test:4566');
		expect(await role()()).toMatchObject({ accessKeyId: 'ASIA1' });
	});

	test('that could not be checked for a passing fault of the provider’s keys may be tried again', async () => {
		const said =
			'Couldn’t retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation';
		tokenService(undefined, [400, 'InvalidIdentityToken', said]);
		await expect(role()()).rejects.toMatchObject({ code: 'unreachable', retryable: true });
	});

	test('that does not trust the repository is told, with what to do', async () => {
		tokenService(undefined, [403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity']);
		await expect(role()()).rejects.toMatchObject({
			code: 'access-denied',
			message: expect.stringContaining('Let the role trust GitHub’s OIDC provider')
		});
	});

	test('in an account without the provider is told the same way', async () => {
		tokenService(undefined, [400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account']);
		await expect(role()()).rejects.toMatchObject({ code: 'access-denied' });
	});

	test('cannot be had without the permission for a token, and the message has none', async () => {
		const refused = role(async () => {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
		});
		await expect(refused()).rejects.toMatchObject({
			code: 'credentials-expired',
			message: expect.stringContaining('id-token: write')
		});
		const leaking = role(async () => {
			throw new Error('Bad token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2ln');
		});
		await expect(leaking()).rejects.toMatchObject({
			code: 'unreachable',
			message: expect.not.stringContaining('eyJzdWIiOiJyZXBvIn0')
		});
	});
});

describe('the credentials of the machine', () => {
	const ofMachine = () => ambientCredentials('eu-west-1', createNetwork(), process.env);

	test('end when the environment says so', async () => {
		process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
		process.env.AWS_SECRET_ACCESS_KEY = 'secret';
		process.env.AWS_CREDENTIAL_EXPIRATION = '2025-03-14T12:30:00Z';
		expect(await ofMachine().state()).toEqual({ endMs: startMs + 30 * 60_000, endUnknown: false });
	});

	test('may have no end', async () => {
		process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
		process.env.AWS_SECRET_ACCESS_KEY = 'secret';
		expect(await ofMachine().state()).toEqual({ endUnknown: false });
	});

	test('may be a session of which nobody tells the end', async () => {
		process.env.AWS_ACCESS_KEY_ID = 'ASIAEXAMPLE';
		process.env.AWS_SECRET_ACCESS_KEY = 'secret';
		process.env.AWS_SESSION_TOKEN = 'token';
		expect(await ofMachine().state()).toEqual({ endUnknown: true });
	});

	test('that are not there are told, with what to do', async () => {
		await expect(ofMachine().state()).rejects.toMatchObject({
			code: 'credentials-expired',
			message: expect.stringContaining('There are none: log in before this step')
		});
	});
});
