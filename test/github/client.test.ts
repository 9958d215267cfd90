import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, jest, test } from '@jest/globals';
import { connectGitHub } from '../../src/github/client.ts';

afterEach(() => {
	jest.restoreAllMocks();
});

/** A GitHub that begins an answer and sends a blank now and then, for ever. */
async function dripping() {
	const server = createServer((_, answer) => {
		answer.writeHead(200, { 'content-type': 'application/json' });
		const drops = setInterval(() => answer.write(' '), 5);
		answer.on('close', () => clearInterval(drops));
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.closeAllConnections();
		return new Promise(resolve => server.close(resolve));
	};
	return { url: `http://127.0.0.1:${port}`, close };
}

test.each(['rest', 'pages', 'graphql'] as const)('an answer in drips has its end (%s)', async kind => {
	const real = setTimeout;
	const limits: number[] = [];
	jest.spyOn(globalThis, 'setTimeout').mockImplementation(((call: () => void, ms?: number) => {
		if (ms === 60_000) limits.push(ms);
		return real(call, ms === 60_000 ? 50 : ms);
	}) as typeof setTimeout);
	const { url, close } = await dripping();
	try {
		const api = connectGitHub({ token: 'token', owner: 'shop', repo: 'models', apiUrl: url });
		const ask = {
			rest: () => api.permissionOf('ada'),
			pages: async () => {
				for await (const _ of api.commentPages(7)) break;
			},
			graphql: () => api.viewer()
		};
		await expect(ask[kind]()).rejects.toThrow();
		expect(limits).toEqual([60_000]);
	} finally {
		await close();
	}
});
