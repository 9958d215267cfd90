import type { Inputs } from '../action/inputs.ts';
import { loadPlan } from '../config/load-plan.ts';
import type { Mistake } from '../config/mistake.ts';
import { type Found, placeFindings } from '../config/place-findings.ts';
import { readEndpointName, readPromotionFile } from '../config/read.ts';
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

/** Reads inputs and promotion file as far as the command needs them. Touches nothing on AWS. */
export async function readCommand(inputs: Inputs, workspace: string): Promise<ReadCommand> {
	const { command } = inputs;
	if (command !== 'plan' && command !== 'run' && command !== 'rehearse') {
		const name = await readEndpointName(workspace, inputs.configFile, inputs.plan);
		const locate = (findings: readonly Found[]) => placeFindings({ inputs: inputs.plan }, findings);
		return name.ok ? { ok: true, request: { command }, endpointName: name.endpointName, locate } : name;
	}
	const read = await readPromotionFile(workspace, inputs.configFile);
	if (!read.ok) return read;
	const { file } = read;
	const given = command === 'rehearse' ? { ...inputs.plan, 'model-name': standIn } : inputs.plan;
	const from = { inputs: given, ...(file && { file }) };
	const loaded = loadPlan(from);
	const where = file && { file: file.path };
	if (!loaded.ok) return { ...loaded, ...where };
	const { plan } = loaded;
	const locate = (findings: readonly Found[]) => placeFindings(from, findings);
	return { ok: true, request: { command, plan }, endpointName: plan.endpointName, locate, ...where };
}
