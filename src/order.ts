import type { Inputs } from './action/inputs.ts';
import type { Order } from './commands/carry-out.ts';
import { loadPlan } from './config/load-plan.ts';
import type { Mistake } from './config/mistake.ts';
import { readEndpointName, readPromotionFile } from './config/read.ts';

/** What is asked for, and on which endpoint; or everything that is wrong with the configuration. */
export type ReadOrder =
	| { readonly ok: true; readonly order: Order; readonly endpointName: string; readonly file?: string }
	| { readonly ok: false; readonly mistakes: readonly Mistake[]; readonly file?: string };

/** Reads inputs and promotion file as far as the command needs them. Touches nothing on AWS. */
export async function readOrder(inputs: Inputs, workspace: string): Promise<ReadOrder> {
	const { command } = inputs;
	if (command !== 'plan' && command !== 'run') {
		const name = await readEndpointName(workspace, inputs.configFile, inputs.plan);
		return name.ok ? { ok: true, order: { command }, endpointName: name.endpointName } : name;
	}
	const read = await readPromotionFile(workspace, inputs.configFile);
	if (!read.ok) return read;
	const { file } = read;
	const loaded = loadPlan({ inputs: inputs.plan, ...(file && { file }) });
	const where = file && { file: file.path };
	if (!loaded.ok) return { ...loaded, ...where };
	const { plan } = loaded;
	return { ok: true, order: { command, plan }, endpointName: plan.endpointName, ...where };
}
