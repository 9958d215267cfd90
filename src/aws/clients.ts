import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import type { CredentialsProvider } from './credentials.ts';
import type { Network } from './request-handler.ts';

export interface Clients {
	readonly sageMaker: SageMakerClient;
	readonly runtime: SageMakerRuntimeClient;
	readonly cloudWatch: CloudWatchClient;
	readonly autoScaling: ApplicationAutoScalingClient;
	readonly s3: S3Client;
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
	const once = {
		region,
		credentials,
		customUserAgent: [['sagemaker-promotion-gate', version] as [string, string]],
		retryMode: 'standard',
		maxAttempts: 1,
		...(endpoint !== undefined && { endpoint })
	};
	const common = { ...once, maxAttempts };
	return {
		sageMaker: new SageMakerClient({ ...common, requestHandler: network.handlerFor('call') }),
		cloudWatch: new CloudWatchClient({ ...common, requestHandler: network.handlerFor('call') }),
		autoScaling: new ApplicationAutoScalingClient({ ...common, requestHandler: network.handlerFor('call') }),
		runtime: new SageMakerRuntimeClient({ ...once, requestHandler: network.handlerFor('invocation') }),
		s3: new S3Client({
			...common,
			requestHandler: network.handlerFor('reading'),
			followRegionRedirects: true,
			responseChecksumValidation: 'WHEN_REQUIRED',
			forcePathStyle: hasOwnAddress(process.env)
		})
	};
}

/** An S3 elsewhere than at AWS seldom answers under a host name for each bucket. */
function hasOwnAddress(environment: NodeJS.ProcessEnv): boolean {
	return (environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL ?? '') !== '';
}
