import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { S3Client } from '@aws-sdk/client-s3';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import type { CredentialsProvider } from './credentials.ts';

export interface Clients {
	readonly sageMaker: SageMakerClient;
	readonly runtime: SageMakerRuntimeClient;
	readonly cloudWatch: CloudWatchClient;
	readonly autoScaling: ApplicationAutoScalingClient;
	readonly s3: S3Client;
}

const attempts = 5;
const connectionTimeout = 60_000;
/** Of silence on the line; a whole answer may take longer. */
const silence = 30_000;
const requestTimeout = 300_000;
/** A model has 60 s for its answer, and the line is silent meanwhile. */
const invocationSilence = 70_000;
/** Whoever reads an object may be slow at it. */
const readingSilence = 300_000;

/** How long one attempt of a call may take; silence is that of the socket. */
export const patience = (socketTimeout: number = silence) => ({
	connectionTimeout,
	socketTimeout,
	requestTimeout,
	throwOnRequestTimeout: true
});

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
	const once = {
		region,
		credentials,
		customUserAgent: [['sagemaker-promotion-gate', version] as [string, string]],
		retryMode: 'standard',
		maxAttempts: 1
	};
	const common = { ...once, maxAttempts };
	return {
		sageMaker: new SageMakerClient({ ...common, requestHandler: patience() }),
		cloudWatch: new CloudWatchClient({ ...common, requestHandler: patience() }),
		autoScaling: new ApplicationAutoScalingClient({ ...common, requestHandler: patience() }),
		runtime: new SageMakerRuntimeClient({ ...once, requestHandler: patience(invocationSilence) }),
		s3: new S3Client({
			...common,
			requestHandler: patience(readingSilence),
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
