import { invalid, violates } from './refusal.ts';

export const account = '123456789012';

/** Kinds of SageMaker's resources, as their ARNs spell them. */
export type ResourceKind = 'endpoint' | 'endpoint-config' | 'model';

const kindsInWords: Readonly<Record<ResourceKind, string>> = {
	endpoint: 'endpoint',
	'endpoint-config': 'endpoint configuration',
	model: 'model'
};

/** ARNs are lower case, whatever the name. */
export function arnOf(region: string, kind: ResourceKind, name: string): string {
	return `arn:aws:sagemaker:${region}:${account}:${kind}/${name.toLowerCase()}`;
}

export function notFound(region: string, kind: ResourceKind, name: string): Error {
	return invalid(`Could not find ${kindsInWords[kind]} "${arnOf(region, kind, name)}".`);
}

export function alreadyExists(region: string, kind: ResourceKind, name: string): Error {
	return invalid(`Cannot create already existing ${kindsInWords[kind]} "${arnOf(region, kind, name)}".`);
}

const namePattern = /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/;

/** @throws ServiceError for a name that SageMaker does not take */
export function checkName(name: string, member: string): void {
	if (namePattern.test(name)) return;
	const constraint =
		name.length > 63
			? 'Member must have length less than or equal to 63'
			: 'Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}';
	throw violates(name, member, constraint);
}
