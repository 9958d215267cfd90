import { parseArgs } from 'node:util';
import { ACTION_INPUTS, type ActionInput, COMMANDS, type Command } from '../action/inputs.ts';
import { didYouMean } from '../common/suggest.ts';

/** What a report may be written as. */
export type ReportFormat = 'markdown' | 'json';

/** What a command line asks for, or everything that is wrong with it. */
export type Arguments =
	| { readonly kind: 'help' | 'version' }
	| { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
	| {
			readonly kind: 'command';
			readonly inputs: Readonly<Partial<Record<ActionInput, string>>>;
			/** `-` for standard output. */
			readonly report?: { readonly path: string; readonly format: ReportFormat };
			readonly scheduled: boolean;
	  };

/** Inputs that may stand alone: that is `true`. */
const switches: readonly string[] = ['comment', 'allow-unapproved', 'approve-model-package'];
/** The command is the first word, and no option. */
export const INPUT_OPTIONS = ACTION_INPUTS.filter(name => name !== 'command');
/** What only a command line has. */
export const OWN_OPTIONS = ['report', 'format', 'scheduled', 'help', 'version'] as const;
const flags: readonly string[] = ['scheduled', 'help', 'version'];
const known: readonly string[] = [...INPUT_OPTIONS, ...OWN_OPTIONS];

const options = {
	...Object.fromEntries(
		known.map(name => [name, { type: [...switches, ...flags].includes(name) ? 'boolean' : 'string' } as const])
	),
	help: { type: 'boolean', short: 'h' }
} as const;

/** Reads the words behind the program's name. Total. */
export function readArguments(args: readonly string[]): Arguments {
	const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
	const words = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
	const given = tokens.flatMap(token => (token.kind === 'option' ? [token] : []));
	const asks = (name: string) => given.some(option => option.name === name);
	if (asks('help') || words[0] === 'help') return { kind: 'help' };
	if (asks('version')) return { kind: 'version' };
	const values = new Map<string, string>();
	const mistakes: string[] = [];
	for (const { name, rawName, value, inlineValue } of given) {
		const problem = problemOf(name, value, inlineValue) ?? (values.has(name) ? 'is given twice.' : undefined);
		if (problem === undefined) values.set(name, value ?? 'true');
		else mistakes.push(`${rawName} ${problem}`);
	}
	mistakes.unshift(...mistakesInWords(words, mistakes.length === 0));
	const report = reportOf(values, mistakes);
	if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
	const inputs = Object.fromEntries(
		INPUT_OPTIONS.flatMap(name => (values.has(name) ? [[name, values.get(name)]] : []))
	);
	return {
		kind: 'command',
		inputs: { ...inputs, ...(words[0] !== undefined && { command: words[0] }) },
		scheduled: values.has('scheduled'),
		...(report && { report })
	};
}

/** @param sound a word behind an option that is wrong may be its value */
function mistakesInWords([command, ...more]: readonly string[], sound: boolean): readonly string[] {
	if (command === undefined) return [`No command is given. There are ${COMMANDS.join(', ')}.`];
	const unknown = isCommand(command)
		? []
		: [`There is no command "${command}".${didYouMean(command, COMMANDS)} There are ${COMMANDS.join(', ')}.`];
	const spare = (sound ? more : []).map(
		word => `"${word}" stands alone. Values belong behind an option, in quotes where they have blanks.`
	);
	return [...unknown, ...spare];
}

const isCommand = (word: string): word is Command => COMMANDS.some(command => command === word);

function problemOf(name: string, value: string | undefined, inline: boolean | undefined): string | undefined {
	if (!known.includes(name)) return `is no option.${didYouMean(name, known)} --help lists them.`;
	if (flags.includes(name)) return value === undefined ? undefined : 'takes no value.';
	if (switches.includes(name)) return undefined;
	if (value === undefined) return 'needs a value.';
	return !inline && value.startsWith('--') ? `needs a value; "${value}" is the next option.` : undefined;
}

/** Without `--format`, the ending of the file's name tells. */
function reportOf(values: ReadonlyMap<string, string>, mistakes: string[]) {
	const path = values.get('report');
	const given = values.get('format');
	if (given !== undefined && given !== 'markdown' && given !== 'json') {
		mistakes.push(`--format "${given}" is none.${didYouMean(given, ['markdown', 'json'])} Write markdown or json.`);
		return undefined;
	}
	if (path === undefined) {
		if (given !== undefined)
			mistakes.push('--format says how --report is written; give --report too, - for standard output.');
		return undefined;
	}
	const format: ReportFormat = given ?? (path.endsWith('.json') ? 'json' : 'markdown');
	return { path, format };
}
