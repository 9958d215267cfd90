import { Agent, request } from 'node:http';
import { InvokeEndpointCommand } from '@aws-sdk/client-sagemaker-runtime';
import { Pool } from 'undici';
import type { Endpoint } from './endpoint.ts';

const path = '/endpoints/bench/invocations';
const variants = ['blue', 'green'] as const;

/** Sends one body to one variant and reads the answer to its end. */
export type Send = (body: Buffer, variant: string) => Promise<unknown>;

const headersFor = (variant: string) => ({ 'content-type': 'text/csv', 'x-amzn-sagemaker-target-variant': variant });

/** Node's own client with connections kept open; neither signed nor read into numbers. */
export function bareNode({ port }: Endpoint): Send {
	const agent = new Agent({ keepAlive: true });
	return (body, variant) =>
		new Promise((resolve, reject) => {
			const headers = { ...headersFor(variant), 'content-length': body.length };
			const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, answer => {
				answer.on('data', () => {});
				answer.on('end', resolve);
			});
			sent.on('error', reject);
			sent.end(body);
		});
}

/** undici, the fastest client for Node, the same way. */
export function bareUndici({ port }: Endpoint): Send {
	const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 128 });
	return async (body, variant) => {
		const answer = await pool.request({ path, method: 'POST', headers: headersFor(variant), body });
		await answer.body.arrayBuffer();
	};
}

export function sdk({ client }: Endpoint): Send {
	return (body, variant) =>
		client.send(
			new InvokeEndpointCommand({ EndpointName: 'bench', Body: body, ContentType: 'text/csv', TargetVariant: variant })
		);
}

/** Every body to both variants, so many at a time to each. @returns milliseconds */
export async function sendAll(bodies: readonly Buffer[], send: Send, concurrency: number): Promise<number> {
	const startMs = performance.now();
	const lanes = variants.flatMap(variant => {
		let next = 0;
		const lane = async () => {
			for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) await send(body, variant);
		};
		return Array.from({ length: concurrency }, lane);
	});
	await Promise.all(lanes);
	return performance.now() - startMs;
}

/** The loop of a notebook: one row after the other, one variant after the other. @returns milliseconds */
export async function sendOneByOne(bodies: readonly Buffer[], send: Send): Promise<number> {
	const startMs = performance.now();
	for (const body of bodies) for (const variant of variants) await send(body, variant);
	return performance.now() - startMs;
}
