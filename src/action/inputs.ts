import * as z from 'zod';
import { CANDIDATE_INPUTS } from '../config/candidate.ts';
import { wanted } from '../config/error-text.ts';
import { given, readValue } from '../config/fields.ts';
import type { Mistake } from '../config/mistake.ts';
import { roleArn } from '../config/names.ts';
import { PLAN_INPUTS, type PlanInputs } from '../config/plan-inputs.ts';
import { choice, duration, text } from '../config/scalars.ts';
import { openSection } from '../config/section.ts';
import { readTags } from '../config/tags.ts';
import { DAY } from '../config/units.ts';
import { isTimeZone } from '../report/time.ts';

/** Every input of the action, in the order of `action.yml`. */
export const ACTION_INPUTS = [
	'command',
	'endpoint-name',
	'config-file',
	'model-name',
	'model-package-arn',
	'image-uri',
	'model-data-url',
	'environment',
	'execution-role-arn',
	'candidate-variant',
	'baseline-variant',
	'instance-type',
	'instance-count',
	'schedule',
	'gates',
	'evaluation',
	'watch',
	'role-to-assume',
	'aws-region',
	'pull-request',
	'github-token',
	'comment',
	'deployment-environment',
	'reason',
	'fail-on',
	'on-cancel',
	'in-flight',
	'tags',
	'allow-unapproved',
	'approve-model-package',
	'time-zone'
] as const;

export type ActionInput = (typeof ACTION_INPUTS)[number];

/** What an empty input means; the same as in `action.yml`. */
export const INPUT_DEFAULTS = {
	command: 'run',
	watch: '5h30m',
	comment: 'true',
	'fail-on': 'rollback',
	'on-cancel': 'rollback',
	'in-flight': 'refuse',
	'allow-unapproved': 'false',
	'approve-model-package': 'false',
	'time-zone': 'UTC'
} as const satisfies Partial<Record<ActionInput, string>>;

export const COMMANDS = [
	'plan',
	'run',
	'resume',
	'approve',
	'promote',
	'rollback',
	'status',
	'rehearse',
	'validate'
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Inputs {
	readonly command: Command;
	/** What to promote and how, as written; `loadPlan` reads it. */
	readonly plan: PlanInputs;
	/** Absent: the default file, if it exists. */
	readonly configFile?: string;
	/** 0: one pass. */
	readonly watchMs: number;
	readonly roleToAssume?: string;
	readonly awsRegion?: string;
	readonly pullRequest?: number;
	/** Empty where the workflow gave none. */
	readonly githubToken: string;
	readonly comment: boolean;
	readonly deploymentEnvironment?: string;
	readonly reason?: string;
	readonly failOn: 'rollback' | 'error' | 'never';
	readonly onCancel: 'rollback' | 'leave';
	/** What a run does about another candidate's rollout that is going forward. */
	readonly inFlight: 'refuse' | 'replace' | 'wait';
	/** For everything that is created on AWS. */
	readonly tags?: Readonly<Record<string, string>>;
	/** A model package that nobody has approved is taken. */
	readonly allowUnapproved: boolean;
	readonly approveModelPackage: boolean;
	/** Of the times in reports, as IANA names it. */
	readonly timeZone: string;
}

export type ReadInputs =
	| { readonly ok: true; readonly inputs: Inputs }
	| { readonly ok: false; readonly mistakes: readonly Mistake[] };

type GetInput = (name: ActionInput) => string;

const switchWanted = wanted('Write true or false.');
const pullRequest = wanted('Write the number of a pull request, such as 42.');

const region = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const plainRegion = wanted('Write a region of AWS, such as eu-west-1.');

/** An availability zone, or a region in capitals, means a region. */
const regionWanted: typeof plainRegion = {
	error: issue => {
		const meant = typeof issue.input === 'string' ? issue.input.toLowerCase().replace(/(?<=\d)[a-z]$/, '') : '';
		return `${plainRegion.error(issue)}${region.test(meant) ? ` Did you mean "${meant}"?` : ''}`;
	}
};

const schemas = {
	command: choice(COMMANDS),
	watch: z.preprocess(
		written => (written === '0' ? '0s' : written),
		duration({ min: 0, max: 35 * DAY }, '5h30m, or 0 for one pass')
	),
	switch: z
		.string()
		.regex(/^(true|false)$/i, switchWanted)
		.transform(written => written.toLowerCase() === 'true'),
	failOn: choice(['rollback', 'error', 'never']),
	onCancel: choice(['rollback', 'leave']),
	inFlight: choice(['refuse', 'replace', 'wait']),
	timeZone: z.string().refine(isTimeZone, wanted('Write a time zone as IANA names it, such as UTC or Europe/Berlin.')),
	roleToAssume: roleArn(),
	awsRegion: z.string().regex(region, regionWanted),
	pullRequest: z
		.string()
		.regex(/^#?[1-9]\d{0,9}$/, pullRequest)
		.transform(written => Number(written.replace('#', ''))),
	deploymentEnvironment: text('Write the name of a GitHub environment, such as production.')
};

/** The inputs that `loadPlan` reads, empty ones left out. */
export function readPlanInputs(getInput: GetInput): PlanInputs {
	return Object.fromEntries(
		PLAN_INPUTS.map(name => [name, getInput(name).trim()]).filter(([, written]) => written !== '')
	);
}

/** Reads every input, or tells everything that is wrong with them; those of the plan are only read by `loadPlan`. */
export function readInputs(getInput: GetInput): ReadInputs {
	const mistakes: Mistake[] = [];
	const written = (name: ActionInput) => getInput(name).trim() || undefined;
	const optional = <S extends z.ZodType>(schema: S, name: ActionInput, text = written(name)) =>
		text === undefined
			? undefined
			: readValue(schema, openSection({ input: name, root: [name] }, [name], text, mistakes));
	const read = <S extends z.ZodType>(schema: S, name: keyof typeof INPUT_DEFAULTS) =>
		optional(schema, name, written(name) ?? INPUT_DEFAULTS[name]);

	const command = read(schemas.command, 'command');
	const watchMs = read(schemas.watch, 'watch');
	const comment = read(schemas.switch, 'comment');
	const failOn = read(schemas.failOn, 'fail-on');
	const onCancel = read(schemas.onCancel, 'on-cancel');
	const inFlight = read(schemas.inFlight, 'in-flight');
	const allowUnapproved = read(schemas.switch, 'allow-unapproved');
	const approveModelPackage = read(schemas.switch, 'approve-model-package');
	const tags = written('tags');
	const timeZone = read(schemas.timeZone, 'time-zone');
	const optionals = given({
		configFile: written('config-file'),
		roleToAssume: optional(schemas.roleToAssume, 'role-to-assume'),
		awsRegion: optional(schemas.awsRegion, 'aws-region'),
		pullRequest: optional(schemas.pullRequest, 'pull-request'),
		deploymentEnvironment: optional(schemas.deploymentEnvironment, 'deployment-environment'),
		reason: written('reason'),
		tags: tags === undefined ? undefined : readTags(tags, mistakes)
	});
	const plan = readPlanInputs(getInput);
	if (command !== undefined) mistakes.push(...misplacedCandidate(command, plan));
	if (approveModelPackage) mistakes.push(...nothingToApprove(plan));
	if (mistakes.length > 0) return { ok: false, mistakes };
	if (command === undefined || watchMs === undefined || comment === undefined) return { ok: false, mistakes };
	if (failOn === undefined || onCancel === undefined || inFlight === undefined) return { ok: false, mistakes };
	if (allowUnapproved === undefined || approveModelPackage === undefined) return { ok: false, mistakes };
	if (timeZone === undefined) return { ok: false, mistakes };
	const githubToken = getInput('github-token').trim();
	const choices = { command, failOn, onCancel, inFlight, allowUnapproved, approveModelPackage, timeZone };
	return { ok: true, inputs: { ...choices, plan, watchMs, githubToken, comment, ...optionals } };
}

/** Only versions of the Model Registry have an approval. Where no candidate is named, the rollout in flight knows. */
function nothingToApprove(plan: PlanInputs): readonly Mistake[] {
	const named = CANDIDATE_INPUTS.filter(input => plan[input] !== undefined);
	if (named.length === 0 || plan['model-package-arn'] !== undefined) return [];
	const message = `is about a version in the Model Registry, and the candidate is given as ${named.join(', ')}. Give model-package-arn, or leave this out.`;
	return [{ key: 'approve-model-package', message, input: 'approve-model-package' }];
}

/** Commands other than plan and run work on the rollout in flight, whatever its candidate. */
function misplacedCandidate(command: Command, plan: PlanInputs): readonly Mistake[] {
	if (command === 'plan' || command === 'run' || command === 'validate') return [];
	return CANDIDATE_INPUTS.filter(input => plan[input] !== undefined).map(input => ({
		key: input,
		message: `names a candidate, and ${command} works on the rollout in flight. Leave it out; only plan and run take it.`,
		input
	}));
}
