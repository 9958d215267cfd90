import type { ProofForecast, StepForecast } from '../rollout/forecast.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Detail } from './detail.ts';
import { percent } from './drawing.ts';
import { forecastPart, ofHundred } from './forecast-part.ts';
import { learntPart } from './learnt-part.ts';
import { code, sentence, table } from './markdown.ts';
import type { Report } from './model.ts';
import { pastPart } from './past-part.ts';
import { counted, shorten, together } from './sanitize.ts';
import { surroundingsPart } from './surroundings-part.ts';
import { termsPart } from './terms-part.ts';
import { duration, durations, minuteMs } from './time.ts';
import { windowsPart } from './windows-part.ts';

/** The schedule, what each step is expected to prove, and what a rollback goes back to. Empty without a rollout. */
export function planPart(report: Report, detail: Detail): string {
	const { rollout, forecast } = report;
	if (rollout === undefined || rollout.kind === 'return') return '';
	const { plan } = rollout;
	const steps =
		forecast?.steps ??
		plan.schedule.map(step => ({ ...step, candidateRequests: undefined, proofs: [], proofAsked: false }));
	const parts = [
		autoWords(plan),
		steps.length === 0 ? '' : stepTable(steps, detail),
		forecastPart(report, detail),
		pastPart(report, detail),
		termsPart(report, detail),
		windowsPart(rollout, detail),
		learntPart(report, detail),
		[endWords(plan), ...(forecast === undefined ? [] : [timeWords(forecast)])].join(' '),
		rowWords(forecast, detail),
		backWords(report, detail),
		surroundingsPart(report, detail)
	];
	return parts.filter(part => part !== '').join('\n\n');
}

/** Why the steps are these, where nobody wrote them down. */
function autoWords({ auto }: Plan): string {
	if (auto === undefined) return '';
	const { maxDurationMs, detect, power } = auto;
	return `**Schedule:** planned from this endpoint’s own traffic, so that a candidate ${detect} x as bad spoils the fewest requests; it is found, and a healthy one proved, in ${Math.round(power * 100)} of 100 rollouts of at most ${duration(maxDurationMs)}. A rollout keeps the steps it starts with.`;
}

type Step = Omit<StepForecast, 'candidateRequests'> & { readonly candidateRequests: number | undefined };

function stepTable(steps: readonly Step[], detail: Detail): string {
	const told = steps.some(step => step.candidateRequests !== undefined);
	const columns = [
		{ title: 'Step' },
		{ title: 'Bake' },
		...(told ? ([{ title: 'Time to proof' }] as const) : [])
	] as const;
	const rows = steps.map((step, index) => [
		`${index + 1}:\u00a0**${percent(step.traffic).replace(' ', '\u00a0')}**${told ? requestsLine(step) : ''}`,
		`${together(durations(step.bakeMs, step.maxBakeMs))}${step.hold ? '<br>then waits for a person' : ''}`,
		...(told ? [proofCell(step, detail)] : [])
	]);
	return table(columns, rows.slice(0, Math.max(3, detail.rows)));
}

function requestsLine({ candidateRequests = 0 }: Step): string {
	return `<br><sub>${candidateRequests.toLocaleString('en-US')} requests</sub>`;
}

function proofCell({ proofs, proofAsked }: Step, detail: Detail): string {
	const shown = proofs.slice(0, Math.min(6, detail.gates));
	const each = shown.map(proof => `${code(shorten(proof.gate, detail.names))} ${proofWords(proof)}`);
	const rest = proofs.length > shown.length ? [`and ${counted(proofs.length - shown.length, 'more gate')}`] : [];
	return [...each, ...rest, proofAsked ? 'must be proved to go on' : ''].filter(line => line !== '').join('<br>');
}

/** How long it takes and how often it comes in time, and what the step finds at all. */
function proofWords({ minutes, withinMaxBake, chance, smallestFound }: ProofForecast): string {
	const time = minutes === undefined ? 'cannot be told' : together(`about ${duration(minutes * minuteMs)}`);
	if (chance === undefined) return `${time}${minutes === undefined || withinMaxBake ? '' : ', longer than the bake'}`;
	const finds = smallestFound === undefined ? '' : `; finds ${together(`${smallestFound} x`)}`;
	return `${time}, in time in ${together(ofHundred(chance))}${finds}`;
}

function endWords({ finalBakeMs, holdback, variantName, onInconclusive }: Plan): string {
	const name = variantName === 'keep' ? 'under the old variant’s name' : 'under its own name';
	const open = { rollback: 'rolls back', hold: 'waits for a person', continue: 'goes on' }[onInconclusive];
	const bake =
		holdback === undefined
			? `100 % for ${duration(finalBakeMs)} with the old variant still there`
			: `${percent(1 - holdback)} for ${duration(finalBakeMs)}, the old variant keeping ${percent(holdback)} to be compared with`;
	return `Then ${bake}; after that the candidate serves alone, ${name}. An inconclusive step ${open}.`;
}

function timeWords({ shortestMs, longestMs, requestsPerMinute }: NonNullable<Report['forecast']>): string {
	const rate = Number(requestsPerMinute.toPrecision(3)).toLocaleString('en-US');
	return `In all ${durations(shortestMs, longestMs)} at ${rate} requests a minute, as in the last three hours; waiting for people not counted.`;
}

/** Rows of the labelled data that the gates need. */
function rowWords(forecast: Report['forecast'], detail: Detail): string {
	const sentences = forecast?.rowsNeeded?.slice(0, Math.min(6, detail.rows)) ?? [];
	return sentences.map(words => `- ${sentence(shorten(words, detail.sentences))}`).join('\n');
}

/** Known, and shown, before anything moves. */
function backWords({ rollout }: Report, { names }: Detail): string {
	if (rollout === undefined) return '';
	const { configName, baseline } = rollout.start;
	const name = (plain: string) => code(shorten(plain, names));
	return `A rollback goes back to ${name(configName)}: variant ${name(baseline.name)} with model ${name(baseline.modelName)}, ${counted(baseline.instanceCount, 'instance')}.`;
}
