import { breachPart } from './breach-part.ts';
import type { Detail } from './detail.ts';
import { gatePart } from './gate-chart.ts';
import { byWeight, gateTable } from './gate-table.ts';
import { code, details, link, sentence, text } from './markdown.ts';
import type { Report } from './model.ts';
import { planPart } from './plan-part.ts';
import { qualityPart } from './quality-part.ts';
import { actionsPart, identityPart, timelinePart } from './record-parts.ts';
import { registryPart } from './registry-part.ts';
import { rehearsalPart } from './rehearsal-part.ts';
import { shorten, together } from './sanitize.ts';
import { signOf } from './signs.ts';
import { stateWords } from './state-words.ts';
import { configurationPart, permissionPart } from './surroundings-part.ts';
import { moment } from './time.ts';
import { trafficPart } from './traffic-chart.ts';
import { turnPart } from './turn-part.ts';

/** `**Promoted:** ...`: the first line of every rendering. */
export function headline(report: Report, detail: Detail): string {
	const { state, what } = stateWords(report, plain => code(shorten(plain, detail.names)));
	return `${signOf(report)} **${state}:** ${together(what)}`;
}

/** What a reader decides from: the reason, the gates, the charts. */
export function openParts(report: Report, detail: Detail): readonly string[] {
	const planned = report.decision === 'planned';
	return [
		breachPart(report, detail),
		turnPart(report, detail),
		actorWords(report, detail),
		registryPart(report, detail),
		warningList(report, detail),
		planned ? planPart(report, detail) : '',
		rehearsalPart(report, detail),
		gateTable(report, detail),
		trafficPart(report, detail),
		gatePart(report, detail),
		originWords(report, detail)
	].filter(part => part !== '');
}

/** What an auditor looks for: folded. */
export function foldedParts(report: Report, detail: Detail): readonly string[] {
	const planned = report.decision === 'planned';
	const parts = [
		{ title: 'Model quality on labelled data', body: qualityPart(report, detail) },
		{ title: 'What each gate found', body: findings(report, detail) },
		{ title: 'Links and commands', body: actionsPart(report, detail) },
		{ title: 'Both models', body: identityPart(report, detail) },
		{ title: 'Configuration before and after', body: configurationPart(report, detail) },
		{ title: 'Calls and permissions', body: permissionPart(report, detail) },
		{ title: 'Plan', body: planned ? '' : planPart(report, detail) },
		{ title: 'Timeline', body: timelinePart(report, detail) }
	];
	return parts
		.filter(({ body }) => body !== '')
		.slice(0, detail.folded)
		.map(({ title, body }) => details(title, body));
}

function findings(report: Report, detail: Detail): string {
	const shown = byWeight(report).slice(0, Math.min(detail.gates, detail.rows));
	return shown.map(result => `- ${sentence(shorten(result.sentence, detail.sentences))}`).join('\n');
}

function actorWords({ actor, reason: { sentence: told } }: Report, detail: Detail): string {
	if (actor === undefined || (told.includes(actor.name) && told.includes(actor.reason ?? ''))) return '';
	const why = actor.reason === undefined ? 'no reason given' : text(shorten(actor.reason, detail.sentences));
	return `Decided by a person: ${code(shorten(actor.name, detail.names))} ${text(actor.what)}: ${why}`;
}

function warningList({ warnings }: Report, detail: Detail): string {
	const shown = warnings.slice(0, Math.min(10, detail.rows));
	const lines = shown.map(warning => `- ${sentence(shorten(warning, detail.sentences))}`);
	const left = warnings.length - shown.length;
	if (lines.length === 0) return '';
	return ['Worth a look:', '', ...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

function originWords(report: Report, detail: Detail): string {
	const { rollout, pullRequest, runUrl, load, updatedAtMs, timeZone } = report;
	const commit = rollout?.commit ?? report.commit;
	const parts = [
		'SageMaker promotion gate',
		rollout && `rollout ${code(rollout.id)}`,
		commit && `commit ${code(commit.slice(0, 12))}`,
		load && `${load.sent.toLocaleString('en-US')} sample requests sent by this run, ${load.failed} failed`,
		pullRequest &&
			`pull request ${pullRequest.number}, found by ${sentence(shorten(pullRequest.foundBy, detail.sentences))}`,
		runUrl && link('run', runUrl),
		`updated ${moment(updatedAtMs, timeZone)}`
	];
	return `<sub>${parts.filter(part => part !== undefined && part !== '').join(' · ')}</sub>`;
}
