import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { search } from '@jmespath-community/jmespath';
import type { FileGate, Gate } from '../gates/gate.ts';
import { Refusal } from '../rollout/refusal.ts';

/** The numbers of every `file` gate, read once when the rollout starts. */
export async function readFileNumbers(
	workspace: string,
	gates: readonly Gate[]
): Promise<Readonly<Record<string, { readonly candidate: number; readonly baseline?: number }>>> {
	const files = gates.filter(gate => gate.kind === 'file');
	const read = await Promise.all(files.map(async gate => [gate.name, await readNumbers(workspace, gate)] as const));
	return Object.fromEntries(read);
}

async function readNumbers(workspace: string, gate: FileGate) {
	const content = await readJson(workspace, gate);
	const candidate = numberAt(gate, content, gate.candidate);
	if (gate.baseline === undefined) return { candidate };
	return { candidate, baseline: numberAt(gate, content, gate.baseline) };
}

type Json = Parameters<typeof search>[0];

async function readJson(workspace: string, gate: FileGate): Promise<Json> {
	let text: string;
	try {
		text = await readFile(resolve(workspace, gate.path), 'utf8');
	} catch (cause) {
		throw mistake(gate, `${gate.path} could not be read. Does an earlier step of this job write it?`, cause);
	}
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw mistake(gate, `${gate.path} is not JSON.`, cause);
	}
}

function numberAt(gate: FileGate, content: Json, expression: string): number {
	const found = search(content, expression);
	if (typeof found === 'number' && Number.isFinite(found)) return found;
	throw mistake(gate, `${expression} in ${gate.path} is ${JSON.stringify(found)}, not a number.`);
}

function mistake(gate: FileGate, sentence: string, cause?: unknown): Refusal {
	return new Refusal('configuration-invalid', `Gate ${gate.name}: ${sentence}`, { cause });
}
