import type { z } from 'zod';
import type { Candidate } from '../rollout/plan.ts';
import { given, readValue } from './fields.ts';
import { listing, type Mistake } from './mistake.ts';
import { imageUri, modelDataUrl, modelName, modelPackageArn, roleArn } from './names.ts';
import type { PlanInput, PlanInputs } from './plan-inputs.ts';
import { scalar } from './scalars.ts';
import { isObject, type Section } from './section.ts';

const kinds = ['model-name', 'model-package-arn', 'image-uri'] as const;
const extras = ['model-data-url', 'environment', 'execution-role-arn'] as const;

/** Inputs that only make sense where a candidate is given. */
export const CANDIDATE_INPUTS: readonly PlanInput[] = [...kinds, ...extras];

/** Reads the one candidate out of its inputs. */
export function readCandidate(
	open: (input: PlanInput) => Section,
	inputs: PlanInputs,
	mistakes: Mistake[]
): Candidate | undefined {
	const chosen = kinds.filter(kind => inputs[kind] !== undefined);
	const [kind] = chosen;
	if (kind === undefined) {
		const message = `no candidate is given. Give one of the inputs ${listing(kinds, 'or')}.`;
		mistakes.push({ key: 'model-name', message, input: 'model-name' });
	}
	if (chosen.length > 1) {
		const message = `${listing(chosen)} are given together. Keep the one that says which model to promote.`;
		mistakes.push({ key: chosen.at(-1) ?? '', message, input: chosen.at(-1) ?? '' });
	}
	refuseMisplaced(chosen, inputs, mistakes);
	const read = <S extends z.ZodType>(schema: S, input: PlanInput) =>
		inputs[input] === undefined ? undefined : readValue(schema, open(input));
	const name = read(modelName(), 'model-name');
	const packageArn = read(modelPackageArn(), 'model-package-arn');
	const image = read(imageUri(), 'image-uri');
	const data = read(modelDataUrl(), 'model-data-url');
	const role = read(roleArn(), 'execution-role-arn');
	const environment = inputs.environment === undefined ? {} : readEnvironment(open('environment'));
	if (kind === 'model-name') return name === undefined ? undefined : { kind: 'model', modelName: name };
	if (kind === 'model-package-arn') {
		if (packageArn === undefined) return undefined;
		return { kind: 'package', modelPackageArn: packageArn, ...given({ executionRoleArn: role }) };
	}
	if (image === undefined) return undefined;
	return { kind: 'image', imageUri: image, environment, ...given({ modelDataUrl: data, executionRoleArn: role }) };
}

function refuseMisplaced(chosen: readonly (typeof kinds)[number][], inputs: PlanInputs, mistakes: Mistake[]): void {
	if (chosen.length !== 1) return;
	const [kind] = chosen;
	const without = {
		'model-name': extras,
		'model-package-arn': ['model-data-url', 'environment'],
		'image-uri': []
	} as const;
	for (const input of kind === undefined ? [] : without[kind]) {
		if (inputs[input] === undefined) continue;
		const goesWith = input === 'execution-role-arn' ? 'model-package-arn or image-uri' : 'image-uri';
		mistakes.push({ key: input, message: `is used with ${goesWith} only, and ${kind} is given. Leave it out.`, input });
	}
}

const entry = scalar('Write text.');

/** Values may be secrets: no message shows one. */
function readEnvironment(section: Section): Readonly<Record<string, string>> {
	const { value } = section;
	if (!isObject(value)) {
		section.refuse('is not a map. Write one variable a line, as in LOG_LEVEL: info.');
		return {};
	}
	const names = Object.keys(value);
	if (names.length > 100) section.refuse(`has ${names.length} variables. SageMaker takes at most 100.`);
	const environment: Record<string, string> = {};
	for (const name of names) {
		const variable = section.at(name);
		const written = entry.safeParse(variable.value);
		if (!/^[a-zA-Z_]\w{0,1023}$/.test(name)) {
			section.refuse('is not a name that SageMaker takes. Use letters, digits and _, and no digit first.', name);
		} else if (!written.success) {
			section.refuse('has no plain value. Write text, in quotes if need be; "" for an empty one.', name);
		} else {
			environment[name] = variable.written ?? String(written.data);
			if ((environment[name]?.length ?? 0) > 1024)
				section.refuse('is longer than the 1024 characters that SageMaker takes.', name);
		}
	}
	return environment;
}
