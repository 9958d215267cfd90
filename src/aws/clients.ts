import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import type { CredentialsProvider } from './credentials.ts';

export interface Clients {
	readonly sageMaker: SageMakerClient;
	readonly runtime: SageMakerRuntimeClient;
	readonly cloudWatch: CloudWatchClient;
	readonly autoScaling: ApplicationAutoScalingClient;
}

const attempts = 5;
const connectionTimeout = 60_000;
const requestTimeout = 120_000;
/** A model has 60 s for its answer. */
const invocationTimeout = 70_000;

/**
 * Clients for the services this program talks to. Where they are is the SDK's business, which reads
 * AWS_ENDPOINT_URL and its relatives. Invocations are sent once: whoever invokes decides about trying again.
 * @param maxAttempts of every call but invocations
 */
export function createClients(
	region: string,
	credentials: CredentialsProvider,
	version: string,
	maxAttempts: number = attempts
): Clients {
	const common = {
		region,
		credentials,
		customUserAgent: [['sagemaker-promotion-gate', version] as [string, string]],
		retryMode: 'standard'
	};
	const requestHandler = () => ({ connectionTimeout, requestTimeout, throwOnRequestTimeout: true });
	return {
		sageMaker: new SageMakerClient({ ...common, maxAttempts, requestHandler: requestHandler() }),
		cloudWatch: new CloudWatchClient({ ...common, maxAttempts, requestHandler: requestHandler() }),
		autoScaling: new ApplicationAutoScalingClient({ ...common, maxAttempts, requestHandler: requestHandler() }),
		runtime: new SageMakerRuntimeClient({
			...common,
			maxAttempts: 1,
			requestHandler: { ...requestHandler(), requestTimeout: invocationTimeout }
		})
	};
}
