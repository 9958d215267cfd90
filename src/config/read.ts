import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type LoadedEndpointName, loadEndpointName } from './load-endpoint-name.ts';
import type { Mistake } from './mistake.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { isObject } from './section.ts';
import type { PromotionFile } from './source.ts';

export const DEFAULT_CONFIG_FILE = '.github/promotion-gate.yml';

export type ReadPromotionFile =
	| { readonly ok: true; readonly file?: PromotionFile }
	| { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** The promotion file; none is fine unless a particular one was asked for. */
export async function readPromotionFile(workspace: string, configFile: string | undefined): Promise<ReadPromotionFile> {
	const path = configFile ?? DEFAULT_CONFIG_FILE;
	try {
		return { ok: true, file: { path, text: await readFile(resolve(workspace, path), 'utf8') } };
	} catch (error) {
		const code = isObject(error) ? error.code : undefined;
		if (code === 'ENOENT' && configFile === undefined) return { ok: true };
		const mistake = { key: 'config-file', message: whyUnread(path, code, error), input: 'config-file' };
		return { ok: false, mistakes: [mistake] };
	}
}

/** The endpoint's name; the promotion file is read only if the inputs do not have it. */
export async function readEndpointName(
	workspace: string,
	configFile: string | undefined,
	inputs: PlanInputs
): Promise<LoadedEndpointName> {
	if ((inputs['endpoint-name'] ?? '').trim() !== '') return loadEndpointName({ inputs });
	const read = await readPromotionFile(workspace, configFile);
	if (!read.ok) return read;
	return loadEndpointName({ inputs, ...(read.file === undefined ? {} : { file: read.file }) });
}

function whyUnread(path: string, code: unknown, error: unknown): string {
	if (code === 'ENOENT')
		return `"${path}" does not exist. Check the path, and that the repository was checked out before this step.`;
	if (code === 'EISDIR') return `"${path}" is a folder. Give the path of a file.`;
	return `"${path}" cannot be read: ${isObject(error) ? error.message : error}.`;
}
