import { randomBytes } from 'node:crypto';
import { info } from '@actions/core';
import { onCancel } from './action/cancellation.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { saveDriver, saveFinished, saveRollout } from './action/saved-state.ts';
import { carryOut, type Order } from './commands/carry-out.ts';
import { requestOf } from './commands/in-flight.ts';
import { compose, findRegion } from './compose.ts';
import type { Mistake } from './config/mistake.ts';
import { systemClock } from './controller/clock.ts';
import type { Context, Flight } from './controller/context.ts';
import { describeReport } from './controller/describe.ts';
import { classify } from './controller/faults.ts';
import { Refusal } from './controller/refusal.ts';
import { turnBackNow } from './controller/turn-back.ts';
import { checkComment } from './github/chatops.ts';
import { answerTo, react } from './github/reaction.ts';
import { type Rehearsal, readOrder } from './order.ts';
import { rehearse } from './rehearsal/rehearse.ts';
import type { Report } from './report/model.ts';
import type { Reason } from './rollout/reason.ts';
import { conclude, input, openSession, presetOutputs, type Session, settingOf } from './session.ts';

/** How long the end of a run waits for GitHub; a cancelled one has seconds only. */
const patienceMs = 150_000;
const hastyMs = 3_000;

/** The step: carries out one command, and leaves outputs and an exit code on every way out. */
export async function main(): Promise<void> {
	const driver = [process.env.GITHUB_RUN_ID, process.env.GITHUB_RUN_ATTEMPT, randomBytes(4).toString('hex')];
	const run = new Run(driver.filter(part => part !== undefined).join('.'));
	onCancel(() => run.cancel());
	await run.start();
}

/** One run of the step, from its inputs to its outputs. */
class Run {
	private readonly driver: string;
	private readonly cancelled = new AbortController();
	private readonly known = { command: input('command') || 'run', endpointName: input('endpoint-name'), region: '' };
	private inputs: Inputs | undefined;
	private ctx: Context | undefined;
	private flight: Flight | undefined;
	private turningBack: Promise<void> | undefined;
	private file: string | undefined;

	constructor(driver: string) {
		this.driver = driver;
	}

	async start(): Promise<void> {
		saveDriver(this.driver);
		presetOutputs();
		const read = readInputs(input);
		this.inputs = read.ok ? read.inputs : undefined;
		const session = await openSession(this.inputs);
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
		this.turningBack = turnBackNow(ctx.aws, ctx.ledger, flight, requestOf(ctx, 'rollback', 'cancelled'));
	}

	private async attempt(session: Session, inputs: Inputs): Promise<Report> {
		try {
			const read = await readOrder(inputs, session.workspace);
			this.file = read.file;
			if (!read.ok) return this.fail(session, misconfigured(read.mistakes), read.mistakes);
			this.known.endpointName = read.endpointName;
			if (read.order.command === 'rehearse') return await this.rehearse(session, read.order);
			const why = await admit(session, read.order);
			this.known.region = await findRegion(inputs);
			this.ctx = await this.openContext(session, why === undefined ? inputs : { ...inputs, reason: why });
			return this.inTheEnd(await carryOut(this.ctx, read.order));
		} catch (error) {
			return this.fail(session, classify(error).reason, []);
		}
	}

	private rehearse(session: Session, { plan }: Rehearsal): Promise<Report> {
		return rehearse(plan, {
			setting: settingOf(session, this.known),
			nowMs: systemClock.now(),
			cancelled: this.cancelled.signal,
			told: ({ candidate, decision, reason }) => info(`Rehearsed ${candidate}: ${decision}. ${reason.sentence}`)
		});
	}

	private openContext(session: Session, inputs: Inputs): Promise<Context> {
		return compose(inputs, session.trigger, {
			setting: settingOf(session, this.known),
			driver: this.driver,
			watchUntilMs: systemClock.now() + inputs.watchMs,
			cancelled: this.cancelled.signal,
			workspace: session.workspace,
			publish: session.publisher.publish,
			noteFlight: flight => {
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

	private fail(session: Session, reason: Reason, mistakes: readonly Mistake[]): Report {
		const nowMs = systemClock.now();
		return describeReport(settingOf(session, this.known), { decision: 'failed', reason, nowMs, mistakes });
	}

	private async answerComment({ trigger, github }: Session, report: Report): Promise<void> {
		if (trigger.comment === undefined || github === undefined) return;
		await react(github, trigger.comment.id, answerTo(report.command, report.decision), systemClock.now());
	}
}

/** Runs for a fork and runs by a comment may not do everything. The answer is the reason given in a comment. */
async function admit({ trigger, github }: Session, { command }: Order): Promise<string | undefined> {
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
