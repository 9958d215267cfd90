import type { Inputs } from '../action/inputs.ts';
import { CANDIDATE_INPUTS } from '../config/candidate.ts';
import { loadPlan } from '../config/load-plan.ts';
import type { Mistake } from '../config/mistake.ts';
import { type Found, placeFindings } from '../config/place-findings.ts';
import { DEFAULT_CONFIG_FILE, readEndpointName, readPromotionFile } from '../config/read.ts';
import type { CommandRequest } from './dispatch.ts';

/** What is asked for, and on which endpoint; or everything that is wrong with the configuration. */
export type ReadCommand =
	| {
			readonly ok: true;
			readonly request: CommandRequest;
			readonly endpointName: string;
			readonly file?: string;
			/** What is found wrong later, with the line of the promotion file or the input that asks for it. */
			readonly locate: (findings: readonly Found[]) => readonly Mistake[];
	  }
	| { readonly ok: false; readonly mistakes: readonly Mistake[]; readonly file?: string };

/** A rehearsal brings its own candidates; the plan has to name one all the same. */
const standIn = 'rehearsed-candidate';

function namesCandidate(plan: Inputs['plan']): boolean {
	return CANDIDATE_INPUTS.some(input => plan[input] !== undefined);
}

/** An endpoint that is named nowhere may be in a file that nobody has checked out, or that says nothing. */
function withWhereabouts(mistake: Mistake, text: string | undefined): Mistake {
	if (mistake.key !== 'endpoint-name' || !mistake.message.startsWith('is missing')) return mistake;
	if (text === undefined) {
		const message = `${mistake.message} There is no promotion file ${DEFAULT_CONFIG_FILE} either: was the repository checked out (actions/checkout) before this step?`;
		return { ...mistake, message };
	}
	const isEmpty = text.split('\n').every(line => /^\s*(#|---|$)/.test(line));
	return isEmpty ? { ...mistake, message: `${mistake.message} The file is empty.` } : mistake;
}

/** Reads inputs and promotion file as far as the command needs them. Touches nothing on AWS. */
export async function readCommand(inputs: Inputs, workspace: string): Promise<ReadCommand> {
	const { command } = inputs;
	if (command !== 'plan' && command !== 'run' && command !== 'rehearse' && command !== 'validate') {
		const name = await readEndpointName(workspace, inputs.configFile, inputs.plan);
		const locate = (findings: readonly Found[]) => placeFindings({ inputs: inputs.plan }, findings);
		return name.ok ? { ok: true, request: { command }, endpointName: name.endpointName, locate } : name;
	}
	const read = await readPromotionFile(workspace, inputs.configFile);
	if (!read.ok) return read;
	const { file } = read;
	const needsNone = command === 'rehearse' || (command === 'validate' && !namesCandidate(inputs.plan));
	const given = needsNone ? { ...inputs.plan, 'model-name': standIn } : inputs.plan;
	const from = { inputs: given, ...(file && { file }) };
	const loaded = loadPlan(from);
	const where = file && { file: file.path };
	if (!loaded.ok) {
		return { ...loaded, mistakes: loaded.mistakes.map(mistake => withWhereabouts(mistake, file?.text)), ...where };
	}
	const { plan } = loaded;
	const locate = (findings: readonly Found[]) => placeFindings(from, findings);
	return { ok: true, request: { command, plan }, endpointName: plan.endpointName, locate, ...where };
}
