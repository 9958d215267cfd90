import * as z from 'zod';
import { wanted } from './error-text.ts';
import { show } from './mistake.ts';
import { integer, matching } from './scalars.ts';

const resourceName = /^(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*$/;
const letters = 'up to 63 letters, digits and hyphens, with a letter or digit first and last';

/** Whether SageMaker could have a resource of that name: then it is fit for a file's name, too. */
export const isResourceName = (text: string): boolean => resourceName.test(text);

/** A name as SageMaker takes it; says which character it does not. */
function named(allowed: string) {
	const { error } = wanted(allowed);
	return z
		.string({ error })
		.superRefine((name, context) => {
			if (resourceName.test(name)) return;
			context.addIssue({ code: 'custom', message: `${whyNoName(name)}. ${allowed}` });
		})
		.meta({ pattern: resourceName.source });
}

function whyNoName(name: string): string {
	if (name === '') return 'is empty';
	const [, ofArn] = /^arn:[^/]*\/([^/]+)$/.exec(name) ?? [];
	if (ofArn !== undefined) return `${show(name)} is an ARN; the name alone is ${show(ofArn)}`;
	const odd = /[^a-zA-Z0-9-]/u.exec(name);
	if (odd !== null) {
		const what = odd[0] === ' ' ? 'a blank' : JSON.stringify(odd[0]);
		return `${show(name)} has ${what} at position ${odd.index + 1}`;
	}
	if (name.length > 63) return `${show(name)} has ${name.length} characters`;
	return `${show(name)} begins or ends with a hyphen`;
}

export const endpointName = () => named(`Write the endpoint's name as SageMaker shows it: ${letters}.`);
export const variantName = () => named(`Write a production variant's name: ${letters}.`);
export const modelName = () => named(`Write the SageMaker model's name: ${letters}.`);

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
		"Write the role's ARN, such as arn:aws:iam::123456789012:role/promotion."
	);
export const imageUri = () =>
	matching(
		/^\S{1,255}$/,
		'Write the image as Amazon ECR shows it, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7, up to 255 characters.'
	);
export const modelDataUrl = () =>
	matching(/^(s3|https):\/\/[^/\s]+\/\S+$/, 'Write where the artefacts lie, such as s3://bucket/churn/model.tar.gz.');
