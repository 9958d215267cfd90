import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import type { CredentialsProvider } from './credentials.ts';
import type { Network } from './request-handler.ts';

export interface Clients {
	readonly sageMaker: SageMakerClient;
	readonly runtime: SageMakerRuntimeClient;
	readonly cloudWatch: CloudWatchClient;
	/** For clients that are made when they are needed: `s3.ts`, `auto-scaling.ts`. */
	readonly common: CommonOptions;
}

/** What every client is made with, and the way to AWS. */
export interface CommonOptions {
	readonly region: string;
	readonly credentials: CredentialsProvider;
	readonly customUserAgent: [string, string][];
	readonly retryMode: string;
	readonly maxAttempts: number;
	readonly endpoint?: string;
	readonly network: Network;
}

const attempts = 5;

/**
 * Clients for the services this program talks to. Where they are is the SDK's business, which reads
 * AWS_ENDPOINT_URL and its relatives. Invocations are sent once: whoever invokes decides about trying again.
 * @param network the way to AWS
 * @param maxAttempts of every call but invocations
 * @param endpoint one address that stands for all of AWS
 */
export function createClients(
	region: string,
	credentials: CredentialsProvider,
	version: string,
	network: Network,
	maxAttempts: number = attempts,
	endpoint?: string
): Clients {
	const common: CommonOptions = {
		region,
		credentials,
		customUserAgent: [['sagemaker-promotion-gate', version]],
		retryMode: 'standard',
		maxAttempts,
		network,
		...(endpoint !== undefined && { endpoint })
	};
	const { network: _, ...options } = common;
	return {
		common,
		sageMaker: new SageMakerClient({ ...options, requestHandler: network.handlerFor('call') }),
		cloudWatch: new CloudWatchClient({ ...options, requestHandler: network.handlerFor('call') }),
		runtime: new SageMakerRuntimeClient({
			...options,
			maxAttempts: 1,
			requestHandler: network.handlerFor('invocation')
		})
	};
}
