import { readInputs } from '../action/inputs.ts';
import type { Unfinished } from '../action/saved-state.ts';
import { undoneAfterJob } from '../commands/finish-cancelled.ts';
import { readEndpointName } from '../config/read.ts';
import { classify } from '../loop/faults.ts';
import { describeReport } from '../report/describe.ts';
import { createContext, findRegion } from './create-context.ts';
import { dispatchAfterJob } from './dispatch.ts';
import { conclude, input, openReporting, settingOf } from './reporting.ts';
import { systemClock } from './system-clock.ts';

/** A cancelled job is given five minutes, and the last seconds of them are not to be relied on. */
const withinMs = 4 * 60_000 + 10_000;
const patienceMs = 15_000;

/**
 * After the job: whatever a cancelled or killed step has left in flight is brought to its end.
 * @param mostMs so long it may take
 */
export async function post({ holder, rollout }: Unfinished, mostMs = withinMs): Promise<void> {
	const read = readInputs(input);
	if (!read.ok) return;
	const { inputs } = read;
	const reporting = await openReporting(inputs, 'beside');
	const name = await readEndpointName(reporting.workspace, inputs.configFile, inputs.plan);
	if (!name.ok) return;
	const { command } = inputs;
	const setting = settingOf(reporting, { command, endpointName: name.endpointName, region: await findRegion(inputs) });
	const openContext = () =>
		createContext(inputs, reporting.trigger, {
			setting,
			holder,
			watchUntilMs: systemClock.now() + mostMs,
			cancelled: new AbortController().signal,
			workspace: reporting.workspace,
			publish: reporting.publisher.publish,
			onActiveRollout: () => {}
		});
	const step = { holder, rollout, onCancel: inputs.onCancel };
	const report = await dispatchAfterJob(step, openContext).catch(error =>
		describeReport(setting, {
			decision: 'failed',
			reason: undoneAfterJob(classify(error).reason, inputs.onCancel),
			nowMs: systemClock.now()
		})
	);
	if (report !== undefined) await conclude(reporting, report, { failOn: inputs.failOn, patienceMs });
}
