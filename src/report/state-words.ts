import { percent } from './drawing.ts';
import type { Report } from './model.ts';
import { endedWell } from './rehearsal-part.ts';
import { counted, listed } from './sanitize.ts';
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
			return { state: 'Planned', what: planned(report, name) };
		case 'none':
			if (report.rehearsal !== undefined) return { state: 'Rehearsed', what: rehearsed(report.rehearsal) };
			return { state: 'Nothing to do', what: `on ${name(report.endpointName)}` };
		case 'failed':
			return failed(report, name);
		case 'in-progress':
			return goingOn(report, name);
	}
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
	return `${stories.filter(endedWell).length} of ${counted(stories.length, 'candidate')} ended as they should`;
}

function promoted(report: Report, name: (plain: string) => string): string {
	const { rollout, endpointName, productionVariant } = report;
	const who = rollout?.candidate.name ?? productionVariant;
	return who === undefined ? name(endpointName) : `${name(who)} serves 100 % of ${whole(report, name)}`;
}

function rolledBackAs({ reason }: Report): string {
	return reason.code === 'inconclusive' || reason.code === 'no-data' ? 'Rolled back, inconclusive' : 'Rolled back';
}

function rolledBack(report: Report, name: (plain: string) => string): string {
	const back = report.rollout?.start.baseline.name ?? report.productionVariant;
	if (back === undefined) return name(report.endpointName);
	return `${name(back)} serves 100 % of ${whole(report, name)} again`;
}

function planned(report: Report, name: (plain: string) => string): string {
	const { rollout, forecast } = report;
	if (rollout === undefined) return name(report.endpointName);
	const { schedule, holdback } = rollout.plan;
	const kept = holdback === undefined ? [] : [1 - holdback];
	const shares = [...schedule.map(step => step.traffic), ...kept, 1].map(percent).join(' → ');
	const time = forecast === undefined ? '' : `, takes ${durations(forecast.shortestMs, forecast.longestMs)}`;
	return `${name(rollout.candidate.name)} on ${name(report.endpointName)} by ${shares}${time}`;
}

function failed(report: Report, name: (plain: string) => string): StateWords {
	const { mistakes, rollout, candidateTraffic, endpointName } = report;
	if (mistakes.length > 0) {
		return { state: 'Not started', what: `${counted(mistakes.length, 'mistake')} in the configuration` };
	}
	const where = endpointName === '' ? 'nothing was changed' : name(endpointName);
	if (rollout === undefined || report.progress === undefined) return { state: 'Failed', what: where };
	const { name: baseline } = rollout.start.baseline;
	if (candidateTraffic === 0) {
		return { state: 'Failed', what: `${name(baseline)} serves 100 % of ${whole(report, name)}, as before` };
	}
	const share = percent(candidateTraffic / 100);
	return { state: 'Failed', what: `${name(rollout.candidate.name)} serves ${share} of ${whole(report, name)}` };
}

function goingOn(report: Report, name: (plain: string) => string): StateWords {
	const { rollout, progress, endpointName } = report;
	if (rollout === undefined || progress === undefined) return { state: 'In progress', what: name(endpointName) };
	const candidate = name(rollout.candidate.name);
	const serving = `${candidate} serves ${percent(report.candidateTraffic / 100)} of ${whole(report, name)}`;
	const inStep = [serving, stepWords(report)].filter(part => part !== undefined).join(', ');
	switch (progress.state.phase) {
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
	const left = timeLeft(report);
	if (left === undefined) return '';
	return left.leastMs > 0 ? `, at least ${duration(left.leastMs)} left` : `, at most ${duration(left.mostMs)} left`;
}

/** The whole of which the candidate has a share: with other variants it is only what the baseline had. */
function whole({ rollout, endpointName }: Report, name: (plain: string) => string): string {
	const others = rollout?.start.others ?? [];
	if (rollout === undefined || others.length === 0) return name(endpointName);
	const rest = listed(others.map(other => name(other.name)));
	return `the traffic of ${name(rollout.start.baseline.name)} on ${name(endpointName)} (${rest} keep theirs)`;
}
