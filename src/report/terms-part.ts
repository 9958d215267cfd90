import { kindOf } from '../gates/kinds.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Detail } from './detail.ts';
import { code, sentence, table, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, listed, shorten, together } from './sanitize.ts';
import { duration, minuteMs, moment } from './time.ts';
import { commentOf, shellOf } from './ways-part.ts';

const hourMs = 60 * minuteMs;

/** What a reviewer agrees to: every gate with its limits, the data, the second fleet, who lets it go on. */
export function termsPart(report: Report, detail: Detail): string {
	const { rollout } = report;
	if (rollout === undefined || rollout.kind === 'return') return '';
	const { plan } = rollout;
	const parts = [
		gateTerms(plan, detail),
		dataWords(plan, detail),
		fleetWords(report, detail),
		approvalWords(report, plan)
	];
	return parts.filter(part => part !== '').join('\n\n');
}

function gateTerms({ gates }: Plan, detail: Detail): string {
	const rows = gates
		.slice(0, detail.gates)
		.map(gate => [
			code(shorten(gate.name, detail.names)),
			text(together(shorten(kindOf(gate).allowed(gate), detail.sentences))),
			consequence(gate)
		]);
	const left = gates.length - rows.length;
	const terms = table([{ title: 'Gate' }, { title: 'Allowed' }, { title: 'Beyond it' }], rows);
	return left > 0 ? `${terms}\n\nAnd ${counted(left, 'more gate')}.` : terms;
}

function consequence({ reportOnly, onFail, ...gate }: Plan['gates'][number]): string {
	if (reportOnly) return 'is shown only';
	const when = gate.kind === 'quality' || gate.kind === 'file' ? ', before it has traffic' : '';
	return `${onFail === 'hold' ? 'waits for a person' : 'rolls back'}${when}`;
}

function dataWords({ evaluation }: Plan, { names }: Detail): string {
	if (evaluation === undefined) return '';
	const { engine, data, task, label, sample } = evaluation;
	const rows = sample === undefined ? 'every row' : counted(sample, 'row');
	const right = label === undefined ? 'without labels' : `label ${code(shorten(label, names))}`;
	if (engine === 'file') {
		return `**Evaluation:** what a job of your own wrote is judged before anything is deployed: ${code(shorten(data, 2 * names))} (${task}, ${right}).`;
	}
	if (engine === 'batch-transform') {
		return `**Evaluation:** both models score ${code(shorten(data, 2 * names))} in transform jobs (${task}, ${right}) before anything is deployed.`;
	}
	return `**Evaluation:** both variants answer ${rows} of ${code(shorten(data, 2 * names))} (${task}, ${right}) before any user sees the candidate.`;
}

/** No price is known here; hours of instances are what it is multiplied by. */
function fleetWords({ rollout, forecast }: Report, { names }: Detail): string {
	if (rollout === undefined) return '';
	const { candidate, start } = rollout;
	const fleet = (count: number, type: string | undefined) =>
		`${count} x ${code(shorten(type ?? 'instance pool', names))}`;
	const type = code(shorten(candidate.instanceType ?? 'instance pool', names));
	const words = `**Instances:** ${fleet(candidate.instanceCount, candidate.instanceType)} for the candidate, beside ${fleet(start.baseline.instanceCount, start.baseline.instanceType)} of ${code(shorten(start.baseline.name, names))}`;
	if (forecast === undefined) return `${words}.`;
	const hours = (ms: number) => Number(((candidate.instanceCount * ms) / hourMs).toFixed(1)).toLocaleString('en-US');
	return `${words}: ${hours(forecast.shortestMs)} to ${hours(forecast.longestMs)} instance-hours more than today. Multiplied by the hourly price of ${type}, that is what the rollout costs.`;
}

function approvalWords(report: Report, { schedule, onInconclusive, gates }: Plan): string {
	const held = schedule.flatMap(({ hold }, index) => (hold ? [`step ${index + 1}`] : []));
	const reasons = [
		...(held.length > 0 ? [`after ${listed(held)}`] : []),
		...(onInconclusive === 'hold' ? ['where a step stays inconclusive'] : []),
		...(gates.some(({ onFail, reportOnly }) => onFail === 'hold' && !reportOnly)
			? ['where a gate with `on-fail: hold` fails']
			: [])
	];
	if (reasons.length === 0) return '';
	const way = { text: '', inputs: { command: 'approve', 'endpoint-name': report.endpointName } };
	const comment = commentOf({ ...report, ...(report.rollout && { rollout: report.rollout }) }, way);
	const shell = shellOf(report, way);
	const ways = [
		...(comment === undefined ? [] : [`${code(comment)} in a comment here, by somebody with write access`]),
		...(shell === undefined ? [] : [code(shell)])
	];
	const how = ways.length === 0 ? '`command: approve`' : ways.join(' or ');
	const until =
		report.rollout === undefined
			? ''
			: ` Without an answer it goes back by ${moment(report.rollout.deadlineMs, report.timeZone)} if it starts now.`;
	return `**Approval:** it waits for a person ${sentence(listed(reasons))}. ${how} lets it go on.${until}`;
}

/** What may be longer than somebody or something lasts. */
export function lastingWarnings(
	longestMs: number,
	{ watchMs, sessionMs }: { readonly watchMs: number; readonly sessionMs: number | undefined }
): readonly string[] {
	const long = duration(longestMs);
	const over = longestMs > watchMs;
	const ends = sessionMs !== undefined && sessionMs < Math.min(longestMs, watchMs);
	return [
		...(over
			? [
					`The rollout may take ${long}, longer than one job watches (\`watch\`: ${duration(watchMs)}). It stays safe and nobody watches it until the next run: let a schedule give \`command: resume\`.`
				]
			: []),
		...(ends
			? [
					`The AWS session ends in ${duration(sessionMs)}, and the rollout may take ${long}. Use \`role-to-assume\`, which renews it, or ask for a longer session.`
				]
			: [])
	];
}
