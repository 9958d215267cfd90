import { readWorkspaceText } from '../runner/workspace-file.ts';
import { type LoadedEndpointName, loadEndpointName } from './load-endpoint-name.ts';
import type { Mistake } from './mistake.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { PromotionFile } from './source.ts';

export const DEFAULT_CONFIG_FILE = '.github/promotion-gate.yml';

/** Far more than a person writes. */
const mostBytes = 1024 * 1024;

export type ReadPromotionFile =
	| { readonly ok: true; readonly file?: PromotionFile }
	| { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** The promotion file; none is fine unless a particular one was asked for. */
export async function readPromotionFile(workspace: string, configFile: string | undefined): Promise<ReadPromotionFile> {
	const path = configFile ?? DEFAULT_CONFIG_FILE;
	const read = await readWorkspaceText(workspace, path, mostBytes);
	if (read.ok) {
		const problem = encodingProblem(read.text);
		if (problem === undefined) return { ok: true, file: { path, text: read.text } };
		return { ok: false, mistakes: [{ key: '', message: `The file is ${problem}`, file: path, line: 1 }] };
	}
	if (read.why === 'absent' && configFile === undefined) return { ok: true };
	const message =
		read.why === 'absent'
			? `"${path}" does not exist. Check the path, and that the repository was checked out before this step.`
			: `"${path}" ${read.sentence}.`;
	return { ok: false, mistakes: [{ key: 'config-file', message, input: 'config-file' }] };
}

/** YAML is read as UTF-8; what is not would reach names unnoticed. */
function encodingProblem(text: string): string | undefined {
	if (text.includes('\u0000')) return 'not in UTF-8 but probably in UTF-16. Save it as UTF-8.';
	const at = text.indexOf('\ufffd');
	if (at < 0) return undefined;
	const line = text.slice(0, at).split('\n').length;
	return `not in UTF-8: there is a character of another encoding in line ${line}. Save it as UTF-8.`;
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
