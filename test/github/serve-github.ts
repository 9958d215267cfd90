import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectGitHub, type GitHubApi } from '../../src/github/client.ts';
import { createGitHub, type SimulatedGitHub } from '../../src/simulator/github.ts';

export interface ServedGitHub {
	readonly github: SimulatedGitHub;
	/** The adapters under test, connected to it. */
	readonly api: GitHubApi;
	readonly url: string;
	close(): Promise<void>;
}

/** The simulated GitHub behind a real HTTP server. */
export async function serveGitHub(now: () => number = () => 0): Promise<ServedGitHub> {
	const github = createGitHub(now, '');
	const server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost');
			const text = Buffer.concat(chunks).toString();
			const headers = Object.fromEntries(
				Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
			);
			const answer = github.handle({
				method: incoming.method ?? 'GET',
				path: pathname,
				query: searchParams,
				headers,
				body: text === '' ? undefined : JSON.parse(text)
			});
			const isText = typeof answer.body === 'string';
			outgoing.writeHead(answer.status, {
				'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
				...answer.headers
			});
			outgoing.end(answer.body === undefined ? '' : isText ? answer.body : JSON.stringify(answer.body));
		});
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const address = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${address.port}`;
	return {
		github,
		url,
		api: connectGitHub({ token: 'a-token', owner: 'shop', repo: 'models', apiUrl: url }),
		close: () =>
			new Promise(resolve => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
