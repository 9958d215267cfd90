import type { Artefact, Rollout } from '../rollout/record.ts';
import type { Aws, ModelDescription } from './ports.ts';

/** Versions of a model's files as they are now; files that cannot be looked at are left out. */
export async function readArtefacts(aws: Aws, urls: readonly string[]): Promise<readonly Artefact[]> {
	const versions = await Promise.all(urls.map(async url => ({ url, version: await versionOf(aws, url) })));
	return versions.flatMap(({ url, version }) => (version === undefined ? [] : [{ url, ...version }]));
}

/** Addresses of the files that a model is made of. */
export function urlsOf(model: ModelDescription | undefined): readonly string[] {
	return (model?.containers ?? []).flatMap(({ modelDataUrl }) => (modelDataUrl === undefined ? [] : [modelDataUrl]));
}

/** Whether one of the candidate's files has been replaced since the rollout started, in words. */
export async function findSwapped(aws: Aws, rollout: Rollout): Promise<string | undefined> {
	const before = rollout.candidate.artefacts ?? [];
	for (const { url, etag, versionId } of before) {
		const now = await versionOf(aws, url);
		if (now === undefined || now.etag === etag) continue;
		const version = versionId === undefined ? '' : ` (version ${versionId})`;
		return `${url} has been replaced during the rollout: its ETag was ${etag}${version} and is ${now.etag}. What was found out is about the file before. Give new artefacts a name of their own, then start again.`;
	}
	return undefined;
}

async function versionOf(aws: Aws, url: string) {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
	return bucket === undefined || key === undefined || key.endsWith('/') ? undefined : aws.objects.identify(bucket, key);
}
