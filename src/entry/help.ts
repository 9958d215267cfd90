import { type ActionInput, INPUT_DEFAULTS } from '../action/inputs.ts';
import { programName } from '../action/terminal-host.ts';
import { INPUT_OPTIONS } from './arguments.ts';
import descriptions from './input-descriptions.json' with { type: 'json' };

/** Made from `action.yml` by `npm run generate`. */
const inputDescriptions: Readonly<Record<ActionInput, string>> = descriptions;

type Option = (typeof INPUT_OPTIONS)[number];

/** Of use only where GitHub runs the program. */
export const ONLY_ON_GITHUB: readonly Option[] = [
	'role-to-assume',
	'pull-request',
	'github-token',
	'comment',
	'deployment-environment'
];

const commands = [
	['plan', 'show what a rollout would do; changes nothing'],
	['run', 'start a rollout, or go on with it, and drive it to its end'],
	['resume', 'go on with the rollout in flight'],
	['approve', 'let a rollout that waits at a hold step go on'],
	['promote', 'promote the candidate in flight now, whatever the gates say'],
	['rollback', 'roll back the rollout in flight; with none, the last promotion'],
	['status', 'report where the rollout stands; changes nothing'],
	['rehearse', 'play the promotion file against a simulated endpoint; needs no AWS'],
	['validate', 'check promotion file and options; needs no AWS']
] as const;

const ownOptions = [
	['--report FILE', 'write the report there at the end; - for standard output'],
	['--format FORMAT', 'markdown or json; left out, json where FILE ends in .json, markdown otherwise'],
	['--scheduled', 'a schedule has started this: after somebody else’s change of the endpoint it waits for a person'],
	['-h, --help', 'this text'],
	['--version', 'the version']
] as const;

const exitCodes = [
	['0', 'as asked for: promoted, in progress, planned, nothing to do'],
	['1', 'failed: refused, a fault, or a person has to look'],
	['2', 'the command line cannot be understood; nothing was done'],
	['3', 'rolled back, or inconclusive (not with --fail-on error or never)'],
	['129, 130, 143, 149', 'cancelled by SIGHUP, SIGINT, SIGTERM, SIGBREAK']
] as const;

const width = 100;
const indent = 24;

/** What `--help` prints. */
export function helpText(): string {
	const inputs = INPUT_OPTIONS.filter(name => !ONLY_ON_GITHUB.includes(name));
	return [
		`Usage: ${programName} COMMAND [OPTIONS]`,
		'',
		'Takes a candidate model to production on an Amazon SageMaker endpoint, with proof, or back.',
		`Without an option the promotion file .github/promotion-gate.yml is read, if it is there.`,
		'',
		'Commands:',
		...commands.map(([name, what]) => entry(name, what)),
		'',
		'Options of the rollout, the same as the inputs of the GitHub Action:',
		...inputs.map(name => entry(`--${name}`, described(name))),
		'',
		'Options of the command line:',
		...ownOptions.map(([name, what]) => entry(name, what)),
		'',
		'Only within GitHub Actions:',
		...ONLY_ON_GITHUB.map(name => entry(`--${name}`, described(name))),
		'',
		'Exit codes:',
		...exitCodes.map(([code, what]) => entry(code, what)),
		'',
		'AWS credentials and the region are found as every AWS tool finds them. The log goes to standard error.'
	].join('\n');
}

function described(name: Option): string {
	const text = inputDescriptions[name].replaceAll('`', '');
	const defaults: Readonly<Partial<Record<ActionInput, string>>> = INPUT_DEFAULTS;
	const initial = defaults[name];
	return initial === undefined ? text : `${text} Default: ${initial}.`;
}

/** A name and what it is, in lines that fit. */
function entry(name: string, what: string): string {
	const lines = [''];
	for (const word of what.split(/\s+/)) {
		const line = lines.at(-1) ?? '';
		if (indent + line.length + word.length + 1 > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	const [first = '', ...rest] = lines;
	const head = `  ${name}`.padEnd(indent);
	const begin = head.endsWith(' ') ? [head + first] : [head, ' '.repeat(indent) + first];
	return [...begin, ...rest.map(line => ' '.repeat(indent) + line)].join('\n');
}
