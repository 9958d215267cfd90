import { hourMs } from '../common/time.ts';
import { wanderWords } from '../gates/noise-words.ts';
import type { Rollout } from '../rollout/record.ts';
import type { Detail } from './detail.ts';
import { code, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, shorten } from './sanitize.ts';
import { duration, minuteMs } from './time.ts';

const dayMs = 24 * hourMs;

/** What is known of the noise between two variants before the first minute: from earlier rollouts, and from the baseline's own halves. Empty for nothing. */
export function learntPart({ rollout }: Pick<Report, 'rollout'>, detail: Detail): string {
	if (rollout === undefined) return '';
	return [fromRollouts(rollout, detail), fromHalves(rollout, detail)].filter(part => part !== '').join('\n\n');
}

/** With how old it is. */
function fromRollouts(rollout: Rollout, detail: Detail): string {
	const lines = Object.entries(rollout.noise).flatMap(([gate, { learnt }]) => {
		if (learnt === undefined) return [];
		const age = ageWords(Math.max(0, rollout.startedAtMs - learnt.atMs));
		const words = `${wanderWords(learnt.likely)} (${counted(learnt.rollouts, 'rollout')}, the last ${age} before this one)`;
		return [`- ${code(shorten(gate, detail.names))}: ${text(words)}`];
	});
	if (lines.length === 0) return '';
	const title =
		'**Noise learnt from earlier rollouts:** how a variant’s rate moves by itself, which makes verdicts more careful, never less.';
	return [title, lines.slice(0, detail.gates).join('\n')].join('\n\n');
}

function fromHalves({ noise }: Rollout, detail: Detail): string {
	const lines = Object.entries(noise).flatMap(([gate, { halves }]) => {
		if (halves === undefined) return [];
		const { likely, ratio, minutes, instances } = halves;
		const [one, other] = instances;
		const apart = Math.round(100 * Math.abs(Math.max(ratio, 1 / ratio) - 1));
		const words = `differ by ${apart} % over ${duration(minutes * minuteMs)}, ${one} and ${other} instances; each moves by itself ${wanderWords(likely)}`;
		return [`- ${code(shorten(gate, detail.names))}: ${text(words)}`];
	});
	if (lines.length === 0) return '';
	const title =
		'**Two halves of the baseline’s instances**, which serve the same model, compared with each other like two variants; taken into account, which makes verdicts more careful, never less.';
	return [title, lines.slice(0, detail.gates).join('\n')].join('\n\n');
}

function ageWords(ms: number): string {
	return ms < dayMs ? duration(ms) : counted(Math.round(ms / dayMs), 'day');
}
