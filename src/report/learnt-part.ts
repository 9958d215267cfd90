import { hourMs } from '../common/time.ts';
import { wanderWords } from '../gates/noise-words.ts';
import type { Detail } from './detail.ts';
import { code, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, shorten } from './sanitize.ts';
import { duration } from './time.ts';

const dayMs = 24 * hourMs;

/** What earlier rollouts have taught about the noise between two variants, and how old that is. Empty for nothing. */
export function learntPart({ rollout }: Report, detail: Detail): string {
	if (rollout === undefined) return '';
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

function ageWords(ms: number): string {
	return ms < dayMs ? duration(ms) : counted(Math.round(ms / dayMs), 'day');
}
