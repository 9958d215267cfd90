import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import tls from 'node:tls';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'hpagent';
import { getProxyForUrl } from 'proxy-from-env';
import { isObject } from '../common/json.ts';
import { type Bounds, boundedBody, takesTooLong } from './bounded.ts';
import { type Kind, patience, bounds as usual } from './request-timeouts.ts';

type Handle = NodeHttpHandler['handle'];
type Request = Parameters<Handle>[0];
type Given = Parameters<Handle>[1];

/** What the clients of one run know together of the network. */
export interface Network {
	/** The handler of a client, with the patience of what it asks for. */
	readonly handlerFor: (kind: Kind) => Pick<NodeHttpHandler, keyof NodeHttpHandler>;
}

/** An address or a certificate that cannot be right: AWS was never reached, so waiting would not help. */
export class NeverReached extends Error {
	override readonly name = 'NeverReached';
}

/**
 * The way to AWS: by the proxy of HTTPS_PROXY, HTTP_PROXY and NO_PROXY (in either case) where they name one for the
 * address asked. A name that nobody knows or a certificate that nobody vouches for is told at once, as long as AWS has
 * never answered; later it may be a fault that passes.
 * @param bounds what one answer may cost
 */
export function createNetwork(bounds: Readonly<Record<Kind, Bounds>> = usual): Network {
	let reached = false;
	return {
		handlerFor: kind => {
			const options = patience(kind);
			const direct = new NodeHttpHandler(options);
			const tunnels = new Map<string, NodeHttpHandler>();
			const tunnelBy = (proxy: string) => {
				const known = tunnels.get(proxy);
				if (known !== undefined) return known;
				const httpsAgent = new HttpsProxyAgent({ proxy, keepAlive: true, maxSockets: mostConnections });
				const made = new NodeHttpHandler({ ...options, httpsAgent });
				tunnels.set(proxy, made);
				return made;
			};
			const send: Handle = (request, given) => {
				const proxy = proxyOf(request);
				if (proxy === '') return direct.handle(request, given);
				if (request.protocol === 'https:') return tunnelBy(proxy).handle(request, given);
				return direct.handle(askedOf(new URL(proxy), request), given);
			};
			return {
				metadata: direct.metadata,
				updateHttpClientConfig: (key, value) => direct.updateHttpClientConfig(key, value),
				httpHandlerConfigs: () => direct.httpHandlerConfigs(),
				destroy: () => {
					for (const handler of [direct, ...tunnels.values()]) handler.destroy();
				},
				async handle(request, given) {
					try {
						const answer = await sendWithin(bounds[kind], send, request, given);
						reached = true;
						return answer;
					} catch (error) {
						throw reached ? error : neverReached(error, request);
					}
				}
			};
		}
	};
}

/** Whether requests to this address go by a proxy. */
export function isProxied(url: string): boolean {
	return getProxyForUrl(url) !== '';
}

/** As `send`, for an answer that keeps within its bounds from the first byte of the request to its own last one. */
async function sendWithin(bounds: Bounds, send: Handle, request: Request, given: Given): ReturnType<Handle> {
	const startMs = Date.now();
	const late = new AbortController();
	const timer = setTimeout(() => late.abort(), bounds.waitMs);
	const asked = given?.abortSignal;
	const abortSignal = asked instanceof AbortSignal ? AbortSignal.any([asked, late.signal]) : late.signal;
	try {
		const answer = await send(request, { ...given, abortSignal });
		const { body } = answer.response;
		if (body instanceof Readable) answer.response.body = boundedBody(body, bounds, Date.now() - startMs);
		return answer;
	} catch (error) {
		throw late.signal.aborted ? takesTooLong(bounds.waitMs) : error;
	} finally {
		clearTimeout(timer);
	}
}

/** As the SDK itself allows to one host. */
const mostConnections = 50;

/** Without TLS a proxy is asked for the whole address. */
function askedOf(proxy: URL, request: Request): Request {
	const { protocol, hostname, port, path, headers } = request;
	const login =
		proxy.username === '' ? '' : `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
	const asked = {
		protocol: proxy.protocol,
		hostname: proxy.hostname,
		port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port),
		path: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`,
		headers:
			login === '' ? headers : { ...headers, 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
	};
	return Object.assign(Object.create(Object.getPrototypeOf(request)), request, asked);
}

function proxyOf({ protocol, hostname, port }: Request): string {
	return getProxyForUrl(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
}

const wrongName = /^ENOTFOUND$/;
const wrongCertificate =
	/^(CERT_|ERR_TLS_CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|INVALID_CA)/;

function neverReached(error: unknown, { hostname }: Request): unknown {
	if (!isObject(error)) return error;
	const code = String(error.code);
	if (wrongName.test(code)) {
		return new NeverReached(
			`nobody knows the name of ${hostname} (${String(error.message)}). Check the region; where only a proxy leads out, set HTTPS_PROXY for this step`,
			{ cause: error }
		);
	}
	if (wrongCertificate.test(code)) {
		return new NeverReached(
			`the certificate of ${hostname} is not one that this runner trusts (${String(error.message)}). Where the network looks into TLS, name its certificate authority by NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE`,
			{ cause: error }
		);
	}
	return error;
}

/**
 * Trusts the certificate authorities in the file that AWS_CA_BUNDLE names, as other AWS tools do, beside the usual ones.
 * The answer is what is wrong with it, if it cannot be used.
 */
export function trustOwnAuthorities({ AWS_CA_BUNDLE: path }: NodeJS.ProcessEnv): string | undefined {
	if (path === undefined || path === '') return undefined;
	try {
		const pem = readFileSync(path, 'utf8');
		const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
		if (certificates.length === 0) return `AWS_CA_BUNDLE: ${path} has no certificate in PEM form.`;
		tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...certificates]);
		return undefined;
	} catch (error) {
		return `AWS_CA_BUNDLE: ${path} cannot be used (${error instanceof Error ? error.message : String(error)}).`;
	}
}
