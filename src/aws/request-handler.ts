import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import { getProxyForUrl } from 'proxy-from-env';
import { patience } from './request-timeouts.ts';

type Handle = NodeHttpHandler['handle'];
type Request = Parameters<Handle>[0];

/** What the clients of one run know together of the network. */
export interface Network {
	/** The handler of a client, with the patience of what it asks for. */
	readonly handlerFor: (kind: Parameters<typeof patience>[0]) => Pick<NodeHttpHandler, keyof NodeHttpHandler>;
}

/** An address or a certificate that cannot be right: AWS was never reached, so waiting would not help. */
export class NeverReached extends Error {
	override readonly name = 'NeverReached';
}

/**
 * The way to AWS: by the proxy of HTTPS_PROXY, HTTP_PROXY and NO_PROXY (in either case) where they name one for the
 * address asked. A name that nobody knows or a certificate that nobody vouches for is told at once, as long as AWS has
 * never answered; later it may be a fault that passes.
 */
export function createNetwork(): Network {
	let reached = false;
	return {
		handlerFor: kind => {
			const options = patience(kind);
			const direct = new NodeHttpHandler(options);
			const byProxy = new Map<string, NodeHttpHandler>();
			const handlerOf = (request: Request) => {
				const proxy = proxyOf(request);
				if (proxy === '') return direct;
				const known = byProxy.get(proxy);
				if (known !== undefined) return known;
				const agents = {
					httpAgent: new HttpProxyAgent({ proxy, keepAlive: true }),
					httpsAgent: new HttpsProxyAgent({ proxy, keepAlive: true })
				};
				const made = new NodeHttpHandler({ ...options, ...agents });
				byProxy.set(proxy, made);
				return made;
			};
			return {
				metadata: direct.metadata,
				updateHttpClientConfig: (key, value) => direct.updateHttpClientConfig(key, value),
				httpHandlerConfigs: () => direct.httpHandlerConfigs(),
				destroy: () => {
					for (const handler of [direct, ...byProxy.values()]) handler.destroy();
				},
				async handle(request, given) {
					try {
						const answer = await handlerOf(request).handle(request, given);
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

function proxyOf({ protocol, hostname, port }: Request): string {
	return getProxyForUrl(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`);
}

const wrongName = /^ENOTFOUND$/;
const wrongCertificate =
	/^(CERT_|ERR_TLS_CERT|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|INVALID_CA)/;

function neverReached(error: unknown, { hostname }: Request): unknown {
	if (!(error instanceof Error)) return error;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (wrongName.test(code)) {
		return new NeverReached(
			`nobody knows the name of ${hostname} (${error.message}). Check the region; where only a proxy leads out, set HTTPS_PROXY for this step`,
			{ cause: error }
		);
	}
	if (wrongCertificate.test(code)) {
		return new NeverReached(
			`the certificate of ${hostname} is not one that this runner trusts (${error.message}). Where the network looks into TLS, name its certificate authority by NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE`,
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
		return `AWS_CA_BUNDLE: ${path} cannot be used (${error instanceof Error ? error.message : error}).`;
	}
}
