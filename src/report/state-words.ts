import type { ReasonCode } from '../rollout/reason.ts';
import { percent } from './drawing.ts';
import type { Report } from './model.ts';
import { endedWell } from './rehearsal-part.ts';
import { counted, listed } from './sanitize.ts';
import { isUnwatched } from './signs.ts';
import { duration, durations } from './time.ts';
import { timeLeft } from './time-left.ts';

/** The state in a word or two, and the sentence that goes with it. */
export interface StateWords {
	readonly state: string;
	readonly what: string;
}

/**
 * Where the rollout stands, for the first line of everything.
 * @param name how a name is written, such as in code
 */
export function stateWords(report: Report, name: (plain: string) => string): StateWords {
	switch (report.decision) {
		case 'promoted':
			return { state: 'Promoted', what: promoted(report, name) };
		case 'rolled-back':
			return { state: rolledBackAs(report), what: rolledBack(report, name) };
		case 'planned':
			return planned(report, name);
		case 'none':
			if (report.rehearsal !== undefined) return { state: 'Rehearsed', what: rehearsed(report.rehearsal) };
			if (report.reason.code === 'valid')
				return { state: 'Valid', what: `the configuration of ${name(report.endpointName)}` };
			return { state: 'Nothing to do', what: `no rollout is in flight on ${name(report.endpointName)}` };
		case 'failed':
			return failed(report, name);
		case 'in-progress':
			return watched(report, goingOn(report, name));
	}
}

/** Time that is left is told by whoever watches. */
function watched(report: Report, { state, what }: StateWords): StateWords {
	return isUnwatched(report) ? { state: `${state}, not watched`, what } : { state, what };
}

/** `step 2 of 3`, or how else the present share is called. */
export function stepWords({ rollout, progress }: Report): string | undefined {
	const state = progress?.state;
	if (rollout === undefined || state === undefined) return undefined;
	if (state.phase === 'final-bake') return 'final bake';
	if (!('step' in state)) return undefined;
	if (state.step === 'final') return 'final bake';
	if (state.step === 'verification') return 'before the first step';
	return `step ${state.step + 1} of ${rollout.plan.schedule.length}`;
}

function rehearsed(stories: NonNullable<Report['rehearsal']>): string {
	const judged = stories.filter(({ rollouts, expected }) => rollouts > 0 && expected !== 'open');
	return `${judged.filter(endedWell).length} of ${counted(judged.length, 'candidate')} ended as they should`;
}

function promoted(report: Report, name: (plain: string) => string): string {
	const { rollout, endpointName, productionVariant } = report;
	if (rollout === undefined) {
		return productionVariant === undefined
			? name(endpointName)
			: `${name(productionVariant)} of ${name(endpointName)} serves this candidate already`;
	}
	const variant = rollout.plan.variantName === 'keep' ? rollout.start.baseline.name : rollout.candidate.name;
	return `${name(rollout.candidate.modelName)} serves 100 % of ${whole(report, name)} (variant ${name(variant)})`;
}

function rolledBackAs({ reason }: Report): string {
	return reason.code === 'inconclusive' || reason.code === 'no-data' ? 'Rolled back, inconclusive' : 'Rolled back';
}

function rolledBack(report: Report, name: (plain: string) => string): string {
	const back = report.rollout?.start.baseline.name ?? report.productionVariant;
	if (back === undefined) return name(report.endpointName);
	const before = report.progress?.spans.length === 0 ? ', as before' : ' again';
	return `${serving(report, name, back)}${before}`;
}

function planned(report: Report, name: (plain: string) => string): StateWords {
	const { rollout, forecast } = report;
	if (rollout === undefined) {
		return { state: 'Not planned', what: `another rollout is in flight on ${name(report.endpointName)}` };
	}
	const { schedule, holdback } = rollout.plan;
	const kept = holdback === undefined ? [] : [1 - holdback];
	const shares = [...schedule.map(step => step.traffic), ...kept, 1].map(percent).join(' → ');
	const time = forecast === undefined ? '' : `, takes ${durations(forecast.shortestMs, forecast.longestMs)}`;
	const what = `${name(givenName(rollout))} on ${name(report.endpointName)} by ${shares}${time}`;
	return { state: 'Planned', what };
}

/** The candidate as it was given: a model that is made for it has no name that anybody knows yet. */
function givenName({ plan, candidate }: NonNullable<Report['rollout']>): string {
	switch (plan.candidate.kind) {
		case 'model':
			return candidate.modelName;
		case 'package':
			return plan.candidate.modelPackageArn.replace(/^.*:model-package\//, '');
		case 'image':
			return plan.candidate.imageUri.replace(/^.*\//, '');
	}
}

function failed(report: Report, name: (plain: string) => string): StateWords {
	const { mistakes, rollout, candidateTraffic, endpointName } = report;
	if (mistakes.length > 0) {
		const starts = report.command !== 'status' && report.command !== 'resume';
		return {
			state: starts ? 'Not started' : 'Refused',
			what: `${counted(mistakes.length, 'mistake')} in the configuration`
		};
	}
	const where = endpointName === '' ? '' : ` on ${name(endpointName)}`;
	if (rollout === undefined && refused.has(report.reason.code)) {
		const starts = report.command === 'run' || report.command === 'plan';
		return { state: starts ? 'Not started' : 'Refused', what: `nothing was changed${where}` };
	}
	if (rollout === undefined || report.progress === undefined) {
		return { state: 'Failed', what: endpointName === '' ? 'before anything was changed' : name(endpointName) };
	}
	const { name: baseline } = rollout.start.baseline;
	if (candidateTraffic === 0) {
		return { state: 'Failed', what: `${serving(report, name, baseline)}, as before` };
	}
	const share = percent(candidateTraffic / 100);
	return { state: 'Failed', what: `${name(rollout.candidate.name)} serves ${share} of ${whole(report, name)}` };
}

/** Codes of what is refused before anything is changed. */
const refused: ReadonlySet<ReasonCode> = new Set([
	...(['configuration-invalid', 'other-rollout-in-flight', 'endpoint-not-found', 'endpoint-busy'] as const),
	...(['endpoint-unsupported', 'candidate-not-found', 'candidate-unfit', 'not-approvable', 'not-allowed'] as const),
	...(['fork-pull-request', 'credentials-too-short', 'evaluation-failed'] as const)
]);

function goingOn(report: Report, name: (plain: string) => string): StateWords {
	const { rollout, progress, endpointName } = report;
	if (rollout === undefined || progress === undefined) return { state: 'In progress', what: name(endpointName) };
	const candidate = name(rollout.candidate.name);
	const alone = report.endpointConfigName === rollout.names.final;
	const who = alone ? name(rollout.candidate.modelName) : candidate;
	const serving = `${who} serves ${percent(report.candidateTraffic / 100)} of ${whole(report, name)}`;
	const inStep = [serving, stepWords(report)].filter(part => part !== undefined).join(', ');
	switch (progress.state.phase) {
		case 'scoring':
			return { state: 'Scoring', what: 'both models score the labelled rows, nothing is deployed yet' };
		case 'deploying':
			return {
				state: 'Deploying',
				what: `${candidate} beside ${name(rollout.start.baseline.name)}, no user sees it yet`
			};
		case 'verifying':
			return { state: 'Evaluating', what: `${candidate} answers test rows, no user sees it yet` };
		case 'shifting':
			return { state: 'Shifting', what: inStep };
		case 'baking':
			return { state: 'Baking', what: `${inStep}${leftWords(report)}` };
		case 'holding':
			return { state: 'Waiting for a person', what: inStep };
		case 'promoting':
			return { state: 'Promoting', what: serving };
		case 'final-bake':
			return { state: 'Final bake', what: `${serving}${leftWords(report)}` };
		case 'replacing':
			return { state: 'Promoting', what: `${serving}, the old variant is being removed` };
		case 'cleaning':
			return { state: progress.state.ending === 'promoted' ? 'Promoting' : 'Rolling back', what: serving };
		case 'rolling-back':
			return { state: 'Rolling back', what: serving };
		case 'halted':
			return { state: 'Halted', what: `somebody else changed ${name(endpointName)}; ${serving}` };
	}
}

function leftWords(report: Report): string {
	if (isUnwatched(report)) return '';
	const left = timeLeft(report);
	if (left === undefined) return '';
	return left.leastMs > 0 ? `, at least ${duration(left.leastMs)} left` : `, at most ${duration(left.mostMs)} left`;
}

/** Who has all of the traffic that can be the candidate's. */
function serving(report: Report, name: (plain: string) => string, variant: string): string {
	const beside = besideWords(report, name);
	if (beside === '') return `${name(variant)} serves 100 % of ${name(report.endpointName)}`;
	return `${name(variant)} has all of its traffic on ${name(report.endpointName)}${beside}`;
}

/** The whole of which the candidate has a share: with other variants it is only what the baseline had. */
function whole(report: Report, name: (plain: string) => string): string {
	const { rollout, endpointName } = report;
	const beside = besideWords(report, name);
	if (rollout === undefined || beside === '') return name(endpointName);
	return `the traffic of ${name(rollout.start.baseline.name)} on ${name(endpointName)}${beside}`;
}

function besideWords({ rollout }: Report, name: (plain: string) => string): string {
	const others = rollout?.start.others ?? [];
	if (others.length === 0) return '';
	return ` (${listed(others.map(other => name(other.name)))} ${others.length === 1 ? 'keeps its own' : 'keep theirs'})`;
}
