import { fork } from 'node:child_process';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { createManyInvoker } from '../../src/aws/fast-invoker.ts';
import type { Invoker } from '../../src/aws/invoke.ts';

/** The endpoint of the benchmark, while it runs. */
export interface Endpoint {
	readonly port: number;
	readonly client: SageMakerRuntimeClient;
	/** As the action invokes it. */
	readonly invoke: Invoker;
	readonly stop: () => void;
}

export async function startEndpoint(modelMs: number): Promise<Endpoint> {
	const server = fork(new URL('server.ts', import.meta.url), [String(modelMs)]);
	const port = await new Promise<number>((resolve, reject) => {
		server.once('message', message => resolve(Number(message)));
		server.once('error', reject);
	});
	const client = new SageMakerRuntimeClient({
		region: 'eu-central-1',
		endpoint: `http://127.0.0.1:${port}`,
		credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
		maxAttempts: 1
	});
	return { port, client, invoke: createManyInvoker(client, 'bench'), stop: () => server.disconnect() };
}
