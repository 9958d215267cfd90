/**
 * Generates what follows from other files: the JSON Schema of the promotion file and the page of its keys, the
 * tables of inputs and outputs, the page of reason codes, and what `--help` says of the inputs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { jsonSchema } from '../src/config/json-schema.ts';
import { type ReasonCodeMeaning, reasonCodes } from '../src/rollout/reason-codes.ts';
import { keyPage } from './generate-keys.ts';

const described = z.object({ description: z.string().min(1), default: z.string().optional() });
const actionFile = z.object({ inputs: z.record(z.string(), described), outputs: z.record(z.string(), described) });
type Table = Readonly<Record<string, z.infer<typeof described>>>;

interface Generated {
	readonly path: string;
	readonly text: string;
}

/** Every generated file of the project in `root`, as it should be. */
export function generate(root: string): readonly Generated[] {
	const action = actionFile.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
	const tables = { inputs: inputTable(action.inputs), outputs: outputTable(action.outputs) };
	const documents = ['docs/configuration.md', 'README.md'].filter(path => existsSync(join(root, path)));
	return [
		{ path: 'docs/promotion-file.schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
		{ path: 'docs/promotion-file.md', text: keyPage(jsonSchema()) },
		{ path: 'docs/reason-codes.md', text: reasonCodePage() },
		{ path: 'src/entry/input-descriptions.json', text: descriptions(action.inputs) },
		...documents.map(path => ({ path, text: withTables(readFileSync(join(root, path), 'utf8'), tables) }))
	];
}

/** The paths of generated files that are not as they should be. */
export function stale(root: string): readonly string[] {
	const written = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
	return generate(root)
		.filter(({ path, text }) => written(path) !== text)
		.map(({ path }) => path);
}

function inputTable(inputs: Table): string {
	const rows = Object.entries(inputs).map(([name, input]) => {
		const initial = input.default === undefined ? '' : `\`${input.default}\``;
		return `| \`${name}\` | ${cell(input.description)} | ${initial} |`;
	});
	return ['| Input | What it is | Default |', '|---|---|---|', ...rows].join('\n');
}

function outputTable(outputs: Table): string {
	const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
	return ['| Output | What it is |', '|---|---|', ...rows].join('\n');
}

/** What `--help` says of the options: the descriptions of `action.yml`. */
function descriptions(inputs: Table): string {
	const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
	const members = Object.entries(inputs).map(([name, { description }]) => [name, plain(description)]);
	return `${JSON.stringify(Object.fromEntries(members), undefined, 2)}\n`;
}

/** A section a code, so that each has an address of its own. */
function reasonCodePage(): string {
	const sections = Object.entries<ReasonCodeMeaning>(reasonCodes).map(([code, { decisions, means, toDo }]) =>
		[
			`## ${code}`,
			`${means}`,
			`**What to do:** ${toDo}`,
			`Comes with \`decision\` ${decisions.map(decision => `\`${decision}\``).join(' or ')}.`
		].join('\n\n')
	);
	const head = [
		'# Reason codes',
		'Every run ends with a `reason-code` in its outputs and in its report. The codes are stable: workflows may branch on them, and none is renamed within a major version. `reason` says in a sentence what happened this time; this page says what the code means and what to do.'
	];
	return `${[...head, ...sections].join('\n\n')}\n`;
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** Fills what stands between `<!-- inputs -->` and `<!-- /inputs -->`, where a document has these markers. */
function withTables(document: string, tables: Readonly<Record<string, string>>): string {
	let text = document;
	for (const [name, table] of Object.entries(tables)) {
		const between = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
		text = text.replace(between, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
	}
	return text;
}

if (import.meta.main) {
	const root = join(import.meta.dirname, '..');
	const outdated = stale(root);
	if (process.argv.includes('--check')) {
		for (const path of outdated) console.error(`${path} is out of date: run npm run generate.`);
		process.exitCode = outdated.length === 0 ? 0 : 1;
	} else {
		for (const { path, text } of generate(root)) writeFileSync(join(root, path), text);
		console.log(outdated.length === 0 ? 'Everything was up to date.' : `Wrote ${outdated.join(', ')}.`);
	}
}
