import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** How people can command this action in the repository: what its workflows offer. */
export interface Entrances {
	/** A workflow that can be started by hand and takes a command. */
	readonly dispatch?: { readonly file: string; readonly inputs: readonly string[] };
	/** A workflow listens to comments such as `/approve`. */
	readonly comments: boolean;
}

const step = z.looseObject({ uses: z.string().optional() });
const job = z.looseObject({ steps: z.array(step).optional().catch(undefined) });
const workflow = z.looseObject({
	on: z.union([z.string(), z.array(z.string()), z.looseObject({})]),
	jobs: z.record(z.string(), job)
});
const dispatched = z.looseObject({ inputs: z.record(z.string(), z.unknown()) });

/**
 * Looks into the workflows that are checked out. What cannot be read offers nothing.
 * @param workspace folder of the repository
 * @param actionRepository `owner/name` of this action; without it a step is known by its local path
 */
export function findEntrances(workspace: string, actionRepository: string | undefined): Entrances {
	const folder = join(workspace, '.github', 'workflows');
	const found = filesIn(folder).flatMap(file => {
		const text = contentOf(join(folder, file));
		const read = workflow.safeParse(parsed(text));
		if (!read.success || !callsAction(read.data.jobs, actionRepository)) return [];
		return [{ file, text, on: read.data.on }];
	});
	const menus = found.flatMap(({ file, on }) => {
		const inputs = typeof on === 'object' && !Array.isArray(on) ? inputsOf(on.workflow_dispatch) : [];
		return inputs.includes('command') ? [{ file, inputs }] : [];
	});
	const [dispatch] = menus;
	return {
		...(dispatch && { dispatch }),
		comments: found.some(({ on, text }) => listensTo(on, 'issue_comment') && text.includes('/approve'))
	};
}

/** The inputs of one workflow that was started by hand; undefined where it cannot be read. */
export function dispatchInputs(workspace: string, file: string): readonly string[] | undefined {
	const read = workflow.safeParse(parsed(contentOf(join(workspace, '.github', 'workflows', file))));
	const on = read.data?.on;
	return typeof on === 'object' && !Array.isArray(on) ? inputsOf(on.workflow_dispatch) : undefined;
}

function filesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
			.filter(file => /^[\w.-]+\.ya?ml$/.test(file))
			.sort()
			.slice(0, 200);
	} catch {
		return [];
	}
}

/** Far more than a person writes. */
const mostBytes = 512 * 1024;

/** Of an ordinary file that stands there itself; links and pipes are not followed. */
function contentOf(path: string): string {
	try {
		const stat = lstatSync(path);
		return stat.isFile() && stat.size <= mostBytes ? readFileSync(path, 'utf8') : '';
	} catch {
		return '';
	}
}

function parsed(text: string): unknown {
	try {
		return parse(text, { maxAliasCount: 20 });
	} catch {
		return undefined;
	}
}

function callsAction(jobs: z.infer<typeof workflow>['jobs'], actionRepository: string | undefined): boolean {
	const steps = Object.values(jobs).flatMap(({ steps }) => steps ?? []);
	return steps.some(({ uses = '' }) =>
		actionRepository === undefined
			? uses.startsWith('./')
			: uses.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`)
	);
}

function inputsOf(dispatch: unknown): readonly string[] {
	const read = dispatched.safeParse(dispatch);
	return read.success ? Object.keys(read.data.inputs) : [];
}

function listensTo(on: z.infer<typeof workflow>['on'], event: string): boolean {
	if (typeof on === 'string') return on === event;
	return Array.isArray(on) ? on.includes(event) : Object.hasOwn(on, event);
}
