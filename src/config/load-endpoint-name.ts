import { readValue } from './fields.ts';
import { inOrder } from './load-plan.ts';
import type { Mistake } from './mistake.ts';
import { endpointName } from './names.ts';
import { openSource, type PlanSource } from './source.ts';

export type LoadedEndpointName =
	| { readonly ok: true; readonly endpointName: string }
	| { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** The endpoint's name, for commands that need nothing else: what is wrong elsewhere in the file does not stop them. */
export function loadEndpointName({ file, inputs }: PlanSource): LoadedEndpointName {
	const mistakes: Mistake[] = [];
	const name = (inputs['endpoint-name'] ?? '').trim();
	const from =
		name !== '' ? { inputs: { 'endpoint-name': name } } : { inputs: {}, ...(file === undefined ? {} : { file }) };
	const source = openSource(from, mistakes);
	const section = source.open('endpoint-name');
	const elsewhere = mistakes.filter(({ key }) => key !== 'endpoint-name');
	// Where the YAML is broken there is no data, but what stands before and after the break is still known.
	const endpoint = readValue(endpointName(), { ...section, value: section.value ?? section.written });
	if (endpoint === undefined && source.brokenFile) {
		const message =
			'cannot be found in the promotion file while that is not valid YAML. Give it as an input, or mend the file.';
		mistakes.push({ key: 'endpoint-name', message, input: 'endpoint-name' });
	}
	const inTheWay = endpoint === undefined ? mistakes : mistakes.filter(mistake => !elsewhere.includes(mistake));
	if (endpoint !== undefined && inTheWay.length === 0) return { ok: true, endpointName: endpoint };
	return { ok: false, mistakes: inOrder(inTheWay) };
}
