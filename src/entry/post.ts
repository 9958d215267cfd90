import { readInputs } from '../action/inputs.ts';
import { readSaved, type Saved } from '../action/saved-state.ts';
import { findActiveRollout } from '../commands/active-rollout.ts';
import { rollback } from '../commands/rollback.ts';
import { status } from '../commands/status.ts';
import { readEndpointName } from '../config/read.ts';
import type { Context } from '../loop/context.ts';
import { classify } from '../loop/faults.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { createContext, findRegion } from './create-context.ts';
import { conclude, input, openReporting, settingOf } from './reporting.ts';
import { systemClock } from './system-clock.ts';

/** A cancelled job is given five minutes, and the last seconds of them are not to be relied on. */
const withinMs = 4 * 60_000 + 10_000;
const patienceMs = 15_000;

/** After the job: whatever a cancelled or killed step has left in flight is brought to its end. */
export async function post(): Promise<void> {
	const saved = readSaved();
	const read = readInputs(input);
	if (saved.finished || saved.holder === undefined || saved.rollout === undefined || !read.ok) return;
	const { inputs } = read;
	const session = await openReporting(inputs);
	const name = await readEndpointName(session.workspace, inputs.configFile, inputs.plan);
	if (!name.ok) return;
	const { command } = inputs;
	const setting = settingOf(session, { command, endpointName: name.endpointName, region: await findRegion(inputs) });
	let report: Report | undefined;
	try {
		const ctx = await createContext(inputs, session.trigger, {
			setting,
			holder: saved.holder,
			watchUntilMs: systemClock.now() + withinMs,
			cancelled: new AbortController().signal,
			workspace: session.workspace,
			publish: session.publisher.publish,
			onActiveRollout: () => {}
		});
		report = await finishFor(ctx, saved, inputs.onCancel);
	} catch (error) {
		const { reason } = classify(error);
		report = describeReport(setting, { decision: 'failed', reason, nowMs: systemClock.now() });
	}
	if (report !== undefined) await conclude(session, report, { failOn: inputs.failOn, patienceMs });
}

/** Undefined where the step's rollout has ended, or another run drives it. */
async function finishFor(ctx: Context, saved: Saved, onCancel: 'rollback' | 'leave'): Promise<Report | undefined> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined || entry.record.holder !== saved.holder) return undefined;
	const { rollout } = entry.record;
	if (rollout.id !== saved.rollout?.id || rollout.startedAtMs !== saved.rollout.startedAtMs) return undefined;
	if (onCancel === 'rollback') return rollback(ctx, 'cancelled');
	const report = await status(ctx);
	const sentence = `The run was cancelled, and the rollout stays in its step. ${report.reason.sentence} \`command: resume\` goes on with it, \`command: rollback\` ends it.`;
	return { ...report, reason: { code: 'cancelled', sentence } };
}
