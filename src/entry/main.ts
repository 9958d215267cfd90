import { randomBytes } from 'node:crypto';
import { onCancel } from '../action/cancellation.ts';
import { host } from '../action/host.ts';
import { type Inputs, readInputs } from '../action/inputs.ts';
import { saveFinished, saveHolder, saveRollout } from '../action/saved-state.ts';
import type { Mistake } from '../config/mistake.ts';
import { isResourceName } from '../config/names.ts';
import { answerTo, react } from '../github/reaction.ts';
import type { ActiveRollout, Context } from '../loop/context.ts';
import { classify } from '../loop/faults.ts';
import type { Rehearsing } from '../rehearsal/rehearse.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { tellRehearsed } from '../report/rehearsal-part.ts';
import { logText } from '../report/sanitize.ts';
import type { Reason } from '../rollout/reason.ts';
import { type Finding, Refusal } from '../rollout/refusal.ts';
import { withoutSecrets } from '../runner/secrets.ts';
import { type Admitted, admit } from './admission.ts';
import { keepSecret } from './keep-secret.ts';
import { readCommand } from './read-command.ts';
import { conclude, input, openReporting, presetOutputs, type Reporting, settingOf } from './reporting.ts';
import { systemClock } from './system-clock.ts';

type OnAws = typeof import('./on-aws.ts');

/** How long the end of a run waits for GitHub; a cancelled one has seconds only. */
const patienceMs = 150_000;
const hastyMs = 3_000;

/** The step: carries out one command, and leaves outputs and an exit code on every way out. */
export async function main(): Promise<void> {
	const holder = [process.env.GITHUB_RUN_ID, process.env.GITHUB_RUN_ATTEMPT, randomBytes(4).toString('hex')];
	const run = new Run(holder.filter(part => part !== undefined).join('.'));
	onCancel(() => run.cancel());
	await run.start();
}

/** One run of the step, from its inputs to its outputs. */
class Run {
	private readonly holder: string;
	private readonly cancelled = new AbortController();
	private readonly known = { command: input('command') || 'run', endpointName: givenEndpointName(), region: '' };
	private inputs: Inputs | undefined;
	private onAws: OnAws | undefined;
	private ctx: Context | undefined;
	private active: ActiveRollout | undefined;
	private turningBack: Promise<void> | undefined;
	private file: string | undefined;
	/** What a command in a comment can be about. */
	private about: Admitted['about'];
	private locate: (findings: readonly Finding[]) => readonly Mistake[] = findings => findings;

	constructor(holder: string) {
		this.holder = holder;
	}

	async start(): Promise<void> {
		saveHolder(this.holder);
		presetOutputs();
		const read = readInputs(input);
		this.inputs = read.ok ? read.inputs : undefined;
		const reporting = await openReporting(this.inputs, startsRollout(this.inputs) ? 'first' : 'beside');
		const report = read.ok
			? await this.attempt(reporting, read.inputs)
			: this.fail(reporting, misconfigured(read.mistakes), read.mistakes);
		await this.turningBack;
		const { aborted } = this.cancelled.signal;
		const failOn = this.inputs?.failOn ?? 'rollback';
		await conclude(reporting, report, { failOn, patienceMs: aborted ? hastyMs : patienceMs, file: this.file });
		if (!aborted) saveFinished();
		await this.answerComment(reporting, report);
	}

	/** The runner wants the step to end: users first, everything else is for the run after the job. */
	cancel(): void {
		this.cancelled.abort(new Refusal('cancelled', 'The run was cancelled.'));
		const { onAws, ctx, active } = this;
		if (onAws === undefined || ctx === undefined || active === undefined || this.inputs?.onCancel === 'leave') return;
		const request = onAws.requestOf(ctx, 'rollback', 'cancelled');
		this.turningBack = onAws.rollBackNow(ctx.aws, ctx.store, active, request);
	}

	private async attempt(reporting: Reporting, inputs: Inputs): Promise<Report> {
		try {
			const read = await readCommand(inputs, reporting.workspace);
			this.file = read.file;
			if (!read.ok) return this.fail(reporting, misconfigured(read.mistakes), read.mistakes);
			this.known.endpointName = read.endpointName;
			keepSecret(read.request, inputs);
			this.locate = read.locate;
			const { reason, about } = await admit(reporting, read.request);
			this.about = about;
			const given = reason === undefined ? inputs : { ...inputs, reason };
			const onAws = await import('./on-aws.ts');
			this.onAws = onAws;
			const report = await onAws.dispatch(read.request, {
				openContext: () => this.openContext(onAws, reporting, given),
				rehearsing: () => this.rehearsing(reporting, onAws, given)
			});
			return this.inTheEnd(report);
		} catch (error) {
			const findings = error instanceof Refusal ? this.locate(error.findings) : [];
			return this.fail(reporting, classify(error).reason, findings);
		}
	}

	private rehearsing(reporting: Reporting, onAws: OnAws, inputs: Inputs): Rehearsing {
		return {
			openAws: async () => {
				if (!hasCredentials(process.env, inputs)) return undefined;
				return (await this.openContext(onAws, reporting, { ...inputs, watchMs: patienceMs })).aws;
			},
			setting: settingOf(reporting, this.known),
			nowMs: systemClock.now(),
			cancelled: this.cancelled.signal,
			told: story => host().say('info', logText(withoutSecrets(`Rehearsed ${tellRehearsed(story)}`))),
			warn: sentence => host().say('warning', logText(withoutSecrets(sentence)))
		};
	}

	private async openContext(onAws: OnAws, reporting: Reporting, inputs: Inputs): Promise<Context> {
		this.known.region = await onAws.findRegion(inputs);
		this.ctx = await onAws.createContext(inputs, reporting.trigger, {
			setting: settingOf(reporting, this.known),
			holder: this.holder,
			watchUntilMs: systemClock.now() + inputs.watchMs,
			cancelled: this.cancelled.signal,
			workspace: reporting.workspace,
			...(this.about && { about: this.about }),
			publish: reporting.publisher.publish,
			onActiveRollout: active => {
				if (this.active === undefined) saveRollout(active.rollout);
				this.active = active;
			}
		});
		return this.ctx;
	}

	/** What a cancelled run leaves behind, and what comes next. */
	private inTheEnd(report: Report): Report {
		if (report.reason.code !== 'cancelled') return report;
		const sentence =
			this.inputs?.onCancel === 'leave'
				? 'The run was cancelled, and the rollout stays in its step: `command: resume` goes on with it, `command: rollback` ends it.'
				: 'The run was cancelled: the candidate gets no more traffic, and the rollback goes on after the job.';
		return { ...report, reason: { code: 'cancelled', sentence } };
	}

	private fail(reporting: Reporting, reason: Reason, mistakes: readonly Mistake[]): Report {
		const nowMs = systemClock.now();
		return describeReport(settingOf(reporting, this.known), { decision: 'failed', reason, nowMs, mistakes });
	}

	private async answerComment({ trigger, github }: Reporting, report: Report): Promise<void> {
		if (!trigger.comment?.reactable || github === undefined) return;
		await react(github, trigger.comment.id, answerTo(report.command, report.decision), systemClock.now());
	}
}

/** What says that somebody has given this run credentials; nothing is asked for them that may not answer. */
const credentialSigns = [
	'AWS_ACCESS_KEY_ID',
	'AWS_PROFILE',
	'AWS_WEB_IDENTITY_TOKEN_FILE',
	'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
	'AWS_CONTAINER_CREDENTIALS_FULL_URI'
];
const regionSigns = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE'];

function hasCredentials(env: NodeJS.ProcessEnv, { roleToAssume, awsRegion }: Inputs): boolean {
	const has = (names: readonly string[]) => names.some(name => (env[name] ?? '') !== '');
	return (roleToAssume !== undefined || has(credentialSigns)) && (awsRegion !== undefined || has(regionSigns));
}

/** The rollout keeps its pull request; whoever brings users back to safety does not wait for GitHub. */
function startsRollout(inputs: Inputs | undefined): boolean {
	return inputs === undefined || inputs.command === 'run' || inputs.command === 'plan';
}

/** Used for names of files and markers before the configuration is read: what cannot be one is not repeated. */
function givenEndpointName(): string {
	const name = input('endpoint-name');
	return isResourceName(name) ? name : '';
}

function misconfigured(mistakes: readonly Mistake[]): Reason {
	const [first] = mistakes;
	const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
	const told = first === undefined ? '' : ` ${first.key === '' ? '' : `${first.key}: `}${first.message}`;
	const sentence = `The configuration has ${count}; nothing on AWS was touched.${mistakes.length > 1 ? ' The first:' : ''}${told}`;
	return { code: 'configuration-invalid', sentence };
}
