import { SageMakerClient } from '@aws-sdk/client-sagemaker';

/** The region as every AWS tool finds it on this machine: from the environment or a profile; undefined if nothing says. */
export async function ambientRegion(): Promise<string | undefined> {
	try {
		return await new SageMakerClient({}).config.region();
	} catch {
		return undefined;
	}
}
