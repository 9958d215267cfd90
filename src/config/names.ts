import { integer, matching } from './scalars.ts';

const resourceName = /^(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*$/;
const letters = 'up to 63 letters, digits and hyphens, with a letter or digit first and last';

/** Whether SageMaker could have a resource of that name: then it is fit for a file's name, too. */
export const isResourceName = (text: string): boolean => resourceName.test(text);

export const endpointName = () =>
	matching(resourceName, `Write the endpoint's name as SageMaker shows it: ${letters}.`);
export const variantName = () => matching(resourceName, `Write a production variant's name: ${letters}.`);
export const modelName = () => matching(resourceName, `Write the SageMaker model's name: ${letters}.`);

export const instanceType = () =>
	matching(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, 'Write a SageMaker instance type, such as ml.m5.large.');
export const instanceCount = () => integer({ min: 1, max: 1000 }, 2);

export const modelPackageArn = () =>
	matching(
		/^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:model-package\/[a-zA-Z0-9](-*[a-zA-Z0-9])*(\/\d+)?$/,
		"Write the version's ARN, such as arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7."
	);
export const roleArn = () =>
	matching(
		/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
		"Write the role's ARN, such as arn:aws:iam::123456789012:role/sagemaker-execution."
	);
export const imageUri = () =>
	matching(
		/^\S{1,255}$/,
		'Write the image as Amazon ECR shows it, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7, up to 255 characters.'
	);
export const modelDataUrl = () =>
	matching(/^(s3|https):\/\/[^/\s]+\/\S+$/, 'Write where the artefacts lie, such as s3://bucket/churn/model.tar.gz.');
