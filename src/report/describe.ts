import type { Evaluation } from '../gates/evaluation.ts';
import type { GateMeasurements } from '../gates/measurement.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Forecast } from '../rollout/forecast.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import { isGoingBack, phases } from '../rollout/phase.ts';
import type { Reason } from '../rollout/reason.ts';
import type { Progress, Rollout } from '../rollout/record.ts';
import { servingConfigOf } from '../rollout/serving-config.ts';
import { candidateShare } from '../rollout/traffic.ts';
import { endpointPage, logsPage, metricsPage } from './console.ts';
import { withLocalTimes } from './local-times.ts';
import type { Identity, Link, Report, ReportDecision, TrafficPoint } from './model.ts';

/** Where the run takes place: the same in every report of it. */
export interface Setting {
	readonly command: string;
	readonly endpointName: string;
	readonly region: string;
	readonly runUrl?: string;
	readonly commit?: string;
	readonly commandLine?: Report['commandLine'];
	readonly workflow?: Report['workflow'];
	readonly workflowUrl?: Report['workflowUrl'];
	readonly workflowInputs?: Report['workflowInputs'];
	readonly comments?: Report['comments'];
	readonly docsUrl?: Report['docsUrl'];
	readonly timeZone?: Report['timeZone'];
	readonly pullRequest?: { readonly number: number; readonly foundBy: string };
}

/** What is known at one moment. */
export interface Known {
	readonly decision: ReportDecision;
	readonly reason: Reason;
	readonly nowMs: number;
	readonly rollout?: Rollout;
	readonly progress?: Progress;
	readonly endpoint?: LiveEndpoint;
	readonly gates?: readonly GateResult[];
	readonly measurements?: readonly GateMeasurements[];
	readonly later?: readonly GateResult[];
	readonly evaluation?: Evaluation;
	readonly load?: Report['load'];
	readonly rehearsal?: Report['rehearsal'];
	readonly rehearsalWorld?: Report['rehearsalWorld'];
	readonly identities?: { readonly baseline: Identity; readonly candidate: Identity };
	readonly forecast?: Forecast;
	readonly surroundings?: Report['surroundings'];
	readonly past?: Report['past'];
	readonly warnings?: readonly string[];
	readonly mistakes?: Report['mistakes'];
	readonly approval?: Report['approval'];
	readonly actor?: Report['actor'];
}

/** The one report model of which comment, summary, log and outputs are renderings. */
export function describeReport(setting: Setting, known: Known): Report {
	const { rollout, progress, endpoint, identities } = known;
	const production = endpoint?.variants.toSorted((a, b) => b.currentWeight - a.currentWeight)[0];
	const share = rollout !== undefined && endpoint !== undefined ? shareOf(rollout, endpoint) : 0;
	const promoted = known.decision === 'promoted';
	return withLocalTimes({
		schemaVersion: 1,
		command: setting.command,
		decision: known.decision,
		reason: known.reason,
		updatedAtMs: known.nowMs,
		endpointName: setting.endpointName,
		region: setting.region,
		candidateTraffic: promoted ? 100 : Number((share * 100).toFixed(4)),
		gates: known.gates ?? [],
		measurements: known.measurements ?? [],
		...(known.later && { later: known.later }),
		...(known.evaluation && { evaluation: known.evaluation }),
		...(known.load && { load: known.load }),
		...(known.rehearsal && { rehearsal: known.rehearsal }),
		...(known.rehearsalWorld && { rehearsalWorld: known.rehearsalWorld }),
		traffic: progress === undefined ? [] : trafficOf(progress, known.nowMs, promoted),
		warnings: known.warnings ?? [],
		mistakes: known.mistakes ?? [],
		nextCommands: nextCommands(setting, known),
		links: linksOf(setting, known),
		...(rollout && { rollout }),
		...(progress && { progress }),
		...identities,
		...(production && { productionVariant: production.name }),
		...(endpoint && { endpointConfigName: endpoint.configName }),
		...(known.forecast && { forecast: known.forecast }),
		...(known.surroundings && { surroundings: known.surroundings }),
		...(known.past && { past: known.past }),
		...(known.approval && { approval: known.approval }),
		...(known.actor && { actor: known.actor }),
		...(setting.pullRequest && { pullRequest: setting.pullRequest }),
		...(setting.commit !== undefined && { commit: setting.commit }),
		...(setting.runUrl !== undefined && { runUrl: setting.runUrl }),
		...(setting.commandLine !== undefined && { commandLine: setting.commandLine }),
		...(setting.workflow !== undefined && { workflow: setting.workflow }),
		...(setting.workflowUrl !== undefined && { workflowUrl: setting.workflowUrl }),
		...(setting.workflowInputs && { workflowInputs: setting.workflowInputs }),
		...(setting.comments && { comments: setting.comments }),
		...(setting.docsUrl !== undefined && { docsUrl: setting.docsUrl }),
		...(setting.timeZone !== undefined && { timeZone: setting.timeZone })
	});
}

/** Once it serves alone, under whatever name, all of the traffic is the candidate's. */
function shareOf(rollout: Rollout, endpoint: LiveEndpoint): number {
	const alone = rollout.kind === 'rollout' && servingConfigOf(rollout, endpoint) === 'final';
	return alone ? 1 : candidateShare(rollout, endpoint);
}

function trafficOf(progress: Progress, nowMs: number, promoted: boolean): readonly TrafficPoint[] {
	const [first] = progress.timeline;
	const points: TrafficPoint[] = [{ atMs: first?.atMs ?? nowMs, candidate: 0 }];
	for (const span of progress.spans) points.push({ atMs: span.startMs, candidate: span.traffic });
	const { state } = progress;
	const last = progress.spans.at(-1);
	if (isGoingBack(state) && last !== undefined) points.push({ atMs: last.endMs ?? state.sinceMs, candidate: 0 });
	if (promoted && last?.traffic !== 1) points.push({ atMs: nowMs, candidate: 1 });
	return points;
}

/** What a person may do next, ready to copy into `with:`. */
function nextCommands(setting: Setting, known: Known): Report['nextCommands'] {
	const command = (text: string, name: string, more: Readonly<Record<string, string>> = {}) => ({
		text,
		inputs: { command: name, 'endpoint-name': setting.endpointName, ...more }
	});
	const { rollout, progress, decision } = known;
	if (decision === 'promoted') return [command('Go back to the configuration before this promotion', 'rollback')];
	if (decision === 'planned') return [command('Start the rollout', 'run', candidateInputs(rollout))];
	const phase = progress?.state.phase;
	if (phase === undefined || decision === 'rolled-back' || decision === 'none') return [];
	if (decision === 'failed' && phase === 'cleaning') return [];
	const goingOn = decision === 'in-progress' && known.reason.code === 'in-progress';
	return [
		...(phase === 'holding' ? [command('Approve: go on with the next step', 'approve')] : []),
		...(phase === 'halted' ? [command('Go on with the rollout’s own weights', 'resume')] : []),
		...(!phases[phase].waitsForPerson && !goingOn ? [command('Go on watching', 'resume')] : []),
		command('See where it stands', 'status'),
		command('Roll back now', 'rollback'),
		...(phase === 'baking' || phase === 'holding' ? [command('Promote now, whatever the gates say', 'promote')] : [])
	];
}

/** The inputs that name the candidate; an environment may hold anything and is left out. */
function candidateInputs(rollout: Rollout | undefined): Readonly<Record<string, string>> {
	const candidate = rollout?.plan.candidate;
	switch (candidate?.kind) {
		case 'model':
			return { 'model-name': candidate.modelName };
		case 'package':
			return { 'model-package-arn': candidate.modelPackageArn };
		case 'image':
			return {
				'image-uri': candidate.imageUri,
				...(candidate.modelDataUrl !== undefined && { 'model-data-url': candidate.modelDataUrl })
			};
		case undefined:
			return {};
	}
}

function linksOf(setting: Setting, known: Known): readonly Link[] {
	const { rollout, progress, nowMs } = known;
	const run = setting.runUrl === undefined ? [] : [{ text: 'This run', url: setting.runUrl }];
	if (setting.endpointName === '' || setting.region === '') return run;
	const endpoint = [...run, { text: 'Endpoint', url: endpointPage(setting) }];
	if (rollout === undefined) return endpoint;
	const baseline = rollout.start.baseline.name;
	// A candidate that was never up has neither metrics nor logs.
	const up = progress?.images !== undefined || (progress?.spans.length ?? 0) > 0;
	const variants = up ? [...new Set([baseline, rollout.candidate.name])] : [baseline];
	const hourMs = 3_600_000;
	const startMs = progress === undefined ? nowMs - 3 * hourMs : rollout.startedAtMs;
	const window = { startMs, endMs: Math.max(nowMs, startMs + 60_000) };
	const whose = up ? 'both variants' : baseline;
	const gone = known.decision === 'promoted' || known.decision === 'rolled-back';
	const logs = variants.map(variant => {
		const when = gone && variant === rollout.candidate.name ? ', during the rollout' : '';
		return { text: `CloudWatch logs of ${variant}${when}`, url: logsPage(setting, variant) };
	});
	return [
		...endpoint,
		{ text: `CloudWatch metrics of ${whose}`, url: metricsPage(setting, variants, window) },
		...logs
	];
}
