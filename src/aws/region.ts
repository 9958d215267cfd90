import { SageMakerClient } from '@aws-sdk/client-sagemaker';

/**
 * The region as AWS tools find it on this machine; undefined if nothing says. The SDK reads AWS_REGION and the profile,
 * the AWS CLI and boto3 also AWS_DEFAULT_REGION.
 */
export async function ambientRegion(env: NodeJS.ProcessEnv): Promise<string | undefined> {
	const usual = env.AWS_DEFAULT_REGION;
	if ((env.AWS_REGION ?? '') === '' && usual !== undefined && usual !== '') return usual;
	try {
		return await new SageMakerClient({}).config.region();
	} catch {
		return undefined;
	}
}
