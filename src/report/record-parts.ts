import type { Detail } from './detail.ts';
import { code, fence, link, sentence, table } from './markdown.ts';
import type { Identity, Report } from './model.ts';
import { counted, oneLine, shorten } from './sanitize.ts';
import { moment } from './time.ts';
import { commentOf, shellOf } from './ways-part.ts';

/** What happened when, and why. */
export function timelinePart({ progress, timeZone }: Report, detail: Detail): string {
	const events = progress?.timeline ?? [];
	if (events.length === 0) return '';
	const shown = events.slice(-detail.rows);
	const rows = shown.map(({ atMs, text }) => [
		moment(atMs, timeZone),
		capital(sentence(shorten(text, detail.sentences)))
	]);
	const left = events.length - shown.length;
	const before = left === 0 ? '' : `${counted(left, 'earlier event')} not shown.\n\n`;
	return `${before}${table([{ title: 'Time' }, { title: 'What happened' }], rows)}`;
}

/** Who is who: from the commit to the image that runs. */
export function identityPart({ baseline, candidate, rollout, commit }: Report, detail: Detail): string {
	if (baseline === undefined || candidate === undefined) return '';
	const value = (plain: string | undefined) => (plain === undefined ? '' : code(shorten(plain, 2 * detail.names)));
	const row = (title: string, of: (identity: Identity) => string | undefined) => [
		title,
		value(of(baseline)),
		value(of(candidate))
	];
	const rows = [
		row('Variant', identity => identity.variant),
		row('Model', identity => identity.modelName),
		row('Model package', identity => identity.modelPackageArn),
		row('Model data', identity => identity.modelDataUrl),
		row('Version of the data', identity => identity.modelDataVersion),
		...imageRows(baseline, candidate).map(([a, b]) => ['Image', value(a), value(b)]),
		row('Instances', identity => identity.instances),
		['Commit', '', value(rollout?.commit ?? commit)]
	];
	const known = rows.filter(([, ...cells]) => cells.some(cell => cell !== ''));
	return table([{ title: '' }, { title: 'Baseline' }, { title: 'Candidate' }], known);
}

function imageRows(
	baseline: Identity,
	candidate: Identity
): readonly (readonly [string | undefined, string | undefined])[] {
	const count = Math.min(15, Math.max(baseline.imageDigests.length, candidate.imageDigests.length));
	return Array.from({ length: count }, (_, index) => [baseline.imageDigests[index], candidate.imageDigests[index]]);
}

/** Where to look, and what a person may do next, ready to copy. */
export function actionsPart(report: Report, detail: Detail): string {
	const { links, nextCommands } = report;
	const listed = links.slice(0, detail.rows).map(({ text, url }) => `- ${link(shorten(text, detail.names), url)}`);
	const commands = nextCommands.slice(0, detail.rows).map(way => {
		const yaml = ['with:', ...Object.entries(way.inputs).map(([name, value]) => `  ${name}: ${oneLine(value)}`)];
		const comment = commentOf(report, way);
		const shell = shellOf(report, way);
		const said = comment === undefined ? '' : ` ${code(comment)} in a comment, or`;
		return [
			`${sentence(way.text)}:${said}`,
			fence('yaml', yaml.join('\n')),
			...(shell === undefined ? [] : [fence('sh', shell)])
		].join('\n\n');
	});
	return [listed.join('\n'), ...commands].filter(part => part !== '').join('\n\n');
}

/** Events are told as sentences. */
function capital(line: string): string {
	return line.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
