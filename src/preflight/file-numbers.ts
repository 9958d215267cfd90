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
	const read = await Promise.all(
		files.map(async gate => [gate.name, await readNumbers(workspace, { ...gate, at: gates.indexOf(gate) })] as const)
	);
	return Object.fromEntries(read);
}

/** A gate and its place in the list, by which its lines are found. */
type PlacedGate = FileGate & { readonly at: number };

async function readNumbers(workspace: string, gate: PlacedGate) {
	const content = await readJson(workspace, gate);
	const candidate = numberAt(gate, content, 'candidate', gate.candidate);
	if (gate.baseline === undefined) return { candidate };
	return { candidate, baseline: numberAt(gate, content, 'baseline', gate.baseline) };
}

/** Numbers for a gate fill no more. */
const mostBytes = 16 * 1024 * 1024;
const longestQuote = 60;

type Json = Parameters<typeof search>[0];

async function readJson(workspace: string, gate: PlacedGate): Promise<Json> {
	const read = await readWorkspaceText(workspace, gate.path, mostBytes);
	if (!read.ok) {
		const why =
			read.why === 'absent' ? 'could not be read. Does an earlier step of this job write it?' : `${read.sentence}.`;
		throw mistake(gate, 'path', `${gate.path} ${why}`);
	}
	try {
		return JSON.parse(read.text);
	} catch (cause) {
		throw mistake(gate, 'path', `${gate.path} is not JSON.`, cause);
	}
}

function numberAt(gate: PlacedGate, content: Json, key: 'candidate' | 'baseline', expression: string): number {
	let found: Json;
	try {
		found = search(content, expression);
	} catch (cause) {
		const why = quoted(cause instanceof Error ? cause.message : String(cause));
		throw mistake(gate, key, `${expression} fails on ${gate.path}: ${why}.`, cause);
	}
	if (typeof found === 'number' && Number.isFinite(found)) return found;
	throw mistake(gate, key, `${expression} in ${gate.path} is ${kindOf(found)}, not a number.${keysOf(content)}`);
}

const fewKeys = 8;

/** The keys at the top of the file, so that a misspelt path is seen. */
function keysOf(content: Json): string {
	if (typeof content !== 'object' || content === null || Array.isArray(content)) return '';
	const keys = Object.keys(content);
	if (keys.length === 0) return '';
	const more = keys.length > fewKeys ? ' and more' : '';
	return ` At its top the file has ${keys.slice(0, fewKeys).map(quoted).join(', ')}${more}.`;
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

function mistake(gate: PlacedGate, key: 'path' | 'candidate' | 'baseline', sentence: string, cause?: unknown): Refusal {
	const message = `Gate ${gate.name}: ${sentence}`;
	return new Refusal('configuration-invalid', message, {
		cause,
		findings: [{ key: `gates[${gate.at}].${key}`, message }]
	});
}
