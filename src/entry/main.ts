import { randomBytes } from 'node:crypto';
import { info } from '@actions/core';
import { onCancel } from '../action/cancellation.ts';
import { type Inputs, readInputs } from '../action/inputs.ts';
import { saveFinished, saveHolder, saveRollout } from '../action/saved-state.ts';
import { requestOf } from '../commands/active-rollout.ts';
import { type CommandRequest, carryOut } from '../commands/dispatch.ts';
import type { Mistake } from '../config/mistake.ts';
import { checkComment } from '../github/chatops.ts';
import { answerTo, react } from '../github/reaction.ts';
import type { ActiveRollout, Context } from '../loop/context.ts';
import { rollBackNow } from '../loop/emergency-rollback.ts';
import { classify } from '../loop/faults.ts';
import { rehearse } from '../rehearsal/rehearse.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import type { Reason } from '../rollout/reason.ts';
import { type Finding, Refusal } from '../rollout/refusal.ts';
import { createContext, findRegion } from './create-context.ts';
import { type Rehearsal, readCommand } from './read-command.ts';
import { conclude, input, openReporting, presetOutputs, type Reporting, settingOf } from './reporting.ts';
import { systemClock } from './system-clock.ts';

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
	private readonly known = { command: input('command') || 'run', endpointName: input('endpoint-name'), region: '' };
	private inputs: Inputs | undefined;
	private ctx: Context | undefined;
	private flight: ActiveRollout | undefined;
	private turningBack: Promise<void> | undefined;
	private file: string | undefined;
	private locate: (findings: readonly Finding[]) => readonly Mistake[] = findings => findings;

	constructor(holder: string) {
		this.holder = holder;
	}

	async start(): Promise<void> {
		saveHolder(this.holder);
		presetOutputs();
		const read = readInputs(input);
		this.inputs = read.ok ? read.inputs : undefined;
		const session = await openReporting(this.inputs);
		const report = read.ok
			? await this.attempt(session, read.inputs)
			: this.fail(session, misconfigured(read.mistakes), read.mistakes);
		await this.turningBack;
		const { aborted } = this.cancelled.signal;
		const failOn = this.inputs?.failOn ?? 'rollback';
		await conclude(session, report, { failOn, patienceMs: aborted ? hastyMs : patienceMs, file: this.file });
		if (!aborted) saveFinished();
		await this.answerComment(session, report);
		if (aborted) process.exit();
	}

	/** The runner wants the step to end: users first, everything else is for the run after the job. */
	cancel(): void {
		this.cancelled.abort(new Refusal('cancelled', 'The run was cancelled.'));
		const { ctx, flight } = this;
		if (ctx === undefined || flight === undefined || this.inputs?.onCancel === 'leave') return;
		this.turningBack = rollBackNow(ctx.aws, ctx.store, flight, requestOf(ctx, 'rollback', 'cancelled'));
	}

	private async attempt(session: Reporting, inputs: Inputs): Promise<Report> {
		try {
			const read = await readCommand(inputs, session.workspace);
			this.file = read.file;
			if (!read.ok) return this.fail(session, misconfigured(read.mistakes), read.mistakes);
			this.known.endpointName = read.endpointName;
			this.locate = read.locate;
			if (read.order.command === 'rehearse') return await this.rehearse(session, read.order);
			const why = await admit(session, read.order);
			this.known.region = await findRegion(inputs);
			this.ctx = await this.openContext(session, why === undefined ? inputs : { ...inputs, reason: why });
			return this.inTheEnd(await carryOut(this.ctx, read.order));
		} catch (error) {
			const findings = error instanceof Refusal ? this.locate(error.findings) : [];
			return this.fail(session, classify(error).reason, findings);
		}
	}

	private rehearse(session: Reporting, { plan }: Rehearsal): Promise<Report> {
		return rehearse(plan, {
			setting: settingOf(session, this.known),
			nowMs: systemClock.now(),
			cancelled: this.cancelled.signal,
			told: ({ candidate, decision, reason }) => info(`Rehearsed ${candidate}: ${decision}. ${reason.sentence}`)
		});
	}

	private openContext(session: Reporting, inputs: Inputs): Promise<Context> {
		return createContext(inputs, session.trigger, {
			setting: settingOf(session, this.known),
			holder: this.holder,
			watchUntilMs: systemClock.now() + inputs.watchMs,
			cancelled: this.cancelled.signal,
			workspace: session.workspace,
			publish: session.publisher.publish,
			onActiveRollout: flight => {
				if (this.flight === undefined) saveRollout(flight.rollout);
				this.flight = flight;
			}
		});
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

	private fail(session: Reporting, reason: Reason, mistakes: readonly Mistake[]): Report {
		const nowMs = systemClock.now();
		return describeReport(settingOf(session, this.known), { decision: 'failed', reason, nowMs, mistakes });
	}

	private async answerComment({ trigger, github }: Reporting, report: Report): Promise<void> {
		if (trigger.comment === undefined || github === undefined) return;
		await react(github, trigger.comment.id, answerTo(report.command, report.decision), systemClock.now());
	}
}

/** Runs for a fork and runs by a comment may not do everything. The answer is the reason given in a comment. */
async function admit({ trigger, github }: Reporting, { command }: CommandRequest): Promise<string | undefined> {
	if (trigger.fromFork && command !== 'plan') {
		throw new Refusal(
			'fork-pull-request',
			`This run is for a pull request from a fork, which may only \`plan\`; \`${command}\` was not carried out. Run it from the repository itself, by workflow_dispatch for example.`
		);
	}
	if (trigger.eventName !== 'issue_comment' || command === 'plan') return undefined;
	const check = github && (await checkComment(trigger, command, github, systemClock.now()));
	if (check?.allowed) {
		if (github !== undefined && trigger.comment !== undefined) {
			await react(github, trigger.comment.id, 'eyes', systemClock.now());
		}
		return check.reason;
	}
	const why = check?.sentence ?? 'Without `github-token` nobody can tell who wrote the comment.';
	throw new Refusal('not-allowed', why);
}

function misconfigured(mistakes: readonly Mistake[]): Reason {
	const [first] = mistakes;
	const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
	const sentence = `The configuration has ${count}; nothing on AWS was touched. ${first === undefined ? '' : `${first.key}: ${first.message}`}`;
	return { code: 'configuration-invalid', sentence };
}
