import type { Detail } from './detail.ts';
import { code, fence, link, sentence, table } from './markdown.ts';
import type { Identity, Report } from './model.ts';
import { counted, oneLine, shorten } from './sanitize.ts';
import { utc } from './time.ts';

/** What happened when, and why. */
export function timelinePart({ progress }: Report, detail: Detail): string {
	const events = progress?.timeline ?? [];
	if (events.length === 0) return '';
	const shown = events.slice(-detail.rows);
	const rows = shown.map(({ atMs, text }) => [utc(atMs), sentence(shorten(text, detail.sentences))]);
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
export function actionsPart({ links, nextCommands, workflow }: Report, detail: Detail): string {
	const listed = links.slice(0, detail.rows).map(({ text, url }) => `- ${link(shorten(text, detail.names), url)}`);
	const commands = nextCommands.slice(0, detail.rows).map(({ text, inputs }) => {
		const given = Object.entries(inputs);
		const yaml = ['with:', ...given.map(([name, value]) => `  ${name}: ${oneLine(value)}`)].join('\n');
		const flags = given.map(([name, value]) => `-f ${name}=${quoted(value)}`).join(' ');
		const shell = workflow === undefined ? [] : [fence('sh', `gh workflow run ${quoted(workflow)} ${flags}`)];
		return [`${sentence(text)}:`, fence('yaml', yaml), ...shell].join('\n\n');
	});
	return [listed.join('\n'), ...commands].filter(part => part !== '').join('\n\n');
}

/** One word of a shell. */
function quoted(value: string): string {
	const line = oneLine(value);
	return /^[\w./:-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
