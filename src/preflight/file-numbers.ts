import { search } from '@jmespath-community/jmespath';
import type { FileGate, Gate } from '../gates/gate.ts';
import { Refusal } from '../rollout/refusal.ts';
import { withoutSecrets } from '../runner/secrets.ts';
import { readWorkspaceText } from '../runner/workspace-file.ts';

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

/** Numbers for a gate fill no more. */
const mostBytes = 16 * 1024 * 1024;
const longestQuote = 60;

type Json = Parameters<typeof search>[0];

async function readJson(workspace: string, gate: FileGate): Promise<Json> {
	const read = await readWorkspaceText(workspace, gate.path, mostBytes);
	if (!read.ok) {
		const why =
			read.why === 'absent' ? 'could not be read. Does an earlier step of this job write it?' : `${read.sentence}.`;
		throw mistake(gate, `${gate.path} ${why}`);
	}
	try {
		return JSON.parse(read.text);
	} catch (cause) {
		throw mistake(gate, `${gate.path} is not JSON.`, cause);
	}
}

function numberAt(gate: FileGate, content: Json, expression: string): number {
	let found: Json;
	try {
		found = search(content, expression);
	} catch (cause) {
		const why = quoted(cause instanceof Error ? cause.message : String(cause));
		throw mistake(gate, `${expression} fails on ${gate.path}: ${why}.`, cause);
	}
	if (typeof found === 'number' && Number.isFinite(found)) return found;
	throw mistake(gate, `${expression} in ${gate.path} is ${kindOf(found)}, not a number.`);
}

/** Whatever the file is, little of it is repeated. */
function kindOf(found: Json): string {
	if (Array.isArray(found)) return `a list of ${found.length}`;
	if (typeof found === 'object' && found !== null) return 'an object';
	return typeof found === 'string' ? `the text ${quoted(found)}` : String(found ?? 'nothing');
}

function quoted(text: string): string {
	const line = withoutSecrets(text.slice(0, 4 * longestQuote)).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
	return JSON.stringify(line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line);
}

function mistake(gate: FileGate, sentence: string, cause?: unknown): Refusal {
	return new Refusal('configuration-invalid', `Gate ${gate.name}: ${sentence}`, { cause });
}
