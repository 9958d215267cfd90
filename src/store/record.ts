import type { NewTags, Tags } from '../aws/ports.ts';
import { mostTags, ownershipTag, ownPrefix, tagText } from '../aws/tags.ts';
import { cutAt } from '../aws/text.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { Gate } from '../gates/gate.ts';
import { inLessRoom } from '../rollout/decided.ts';
import type { PersonRequest, Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import type { State } from '../rollout/state.ts';
import { shrinkToFit } from './evaluation-detail.ts';
import { keysOf, pack } from './pack.ts';

/** With the three single tags these make 44; the evaluation has what they and the plan leave, 6 at least. */
const mostPlanTags = 26;
const mostStateTags = 12;
const mostRequestTags = 3;
const leastEvaluationTags = 6;

const phaseKey = `${ownPrefix}phase`;
/** Names the run that holds the lease: the one that drives. */
export const holderKey = `${ownPrefix}holder`;
/** What versions before 1.1 called it; their records are read, and the tag goes when the lease changes hands. */
export const formerHolderKey = `${ownPrefix}driver`;

/** Every key a person's request may occupy. */
export const requestKeys: readonly string[] = keysOf('request', mostRequestTags);

export type EncodedRollout = { readonly ok: true; readonly tags: Tags } | TooLarge;

export interface TooLarge {
	readonly ok: false;
	readonly why: 'too-large';
	readonly sentence: string;
}

/** The part of the record that stays as it is. */
export function encodeRollout(rollout: Rollout): EncodedRollout {
	const packed = pack('plan', rollout, mostPlanTags);
	if (packed !== undefined) return { ok: true, tags: { [ownershipTag]: tagText(rollout.id), ...packed } };
	const sentence =
		`The plan does not fit into the ${mostPlanTags} tags that the record has for it. ` +
		'Use fewer or shorter gates, fewer steps, fewer environment variables, or fewer `tags`.';
	return { ok: false, why: 'too-large', sentence };
}

/**
 * The part that changes, to be written in one call. Where it has no room, of the verdicts that decided those that
 * passed are left out, then long sentences are cut, and of a long timeline the oldest events are left out.
 */
export function encodeProgress(progress: Progress): Tags {
	const least = Math.min(progress.timeline.length, fewEvents);
	for (const longestText of [Number.POSITIVE_INFINITY, 500, 200, 100]) {
		for (const smaller of withLessDecided(progress)) {
			const packed = packProgress(shorten(smaller, longestText), least);
			if (packed !== undefined) return { ...packed, [phaseKey]: tagText(inWords(progress.state)) };
		}
	}
	const { decided: _, ...bare } = progress;
	const packed = packProgress(shorten(bare, 100), 0);
	if (packed === undefined) throw new Error('The state of the rollout does not fit into its tags.');
	return { ...packed, [phaseKey]: tagText(inWords(progress.state)) };
}

function withLessDecided(progress: Progress): readonly Progress[] {
	const { decided } = progress;
	return decided === undefined ? [progress] : inLessRoom(decided).map(less => ({ ...progress, decided: less }));
}

/** Events that are worth more than the ends of long sentences. */
const fewEvents = 8;

/** With as many of the last events as there is room for; undefined if that is fewer than `least`. */
function packProgress(progress: Progress, least: number): Tags | undefined {
	const { timeline } = progress;
	const packLast = (count: number) =>
		pack('state', { ...progress, timeline: timeline.slice(timeline.length - count) }, mostStateTags);
	let best = packLast(least);
	if (best === undefined) return undefined;
	let [fits, tooMany] = [least, timeline.length + 1];
	while (tooMany - fits > 1) {
		const middle = Math.floor((fits + tooMany) / 2);
		const packed = packLast(middle);
		if (packed === undefined) {
			tooMany = middle;
		} else {
			best = packed;
			fits = middle;
		}
	}
	return best;
}

/** Cuts every text in it; names and codes are shorter than any limit here. */
function shorten<T>(value: T, longest: number): T;
function shorten(value: unknown, longest: number): unknown {
	if (typeof value === 'string') return value.length <= longest ? value : `${cutAt(value, longest - 1)}…`;
	if (Array.isArray(value)) return value.map(member => shorten(member, longest));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member, longest)]));
}

/**
 * The evaluation in whatever tags are free on the lock, with as much of its detail as there is room for. Undefined if
 * not even what decides the gates fits.
 * @param tags those that the lock has now
 */
export function encodeEvaluation(evaluation: Evaluation, gates: readonly Gate[], tags: Tags): Tags | undefined {
	const growing = [...keysOf('state', mostStateTags), ...requestKeys];
	const others = Object.keys(tags).filter(key => !growing.includes(key) && !key.startsWith(`${ownPrefix}evaluation.`));
	const free = mostTags - growing.length - others.length;
	for (const less of shrinkToFit(evaluation, gates)) {
		const packed = pack('evaluation', less, free);
		if (packed !== undefined) return packed;
	}
	return undefined;
}

/** A person's request. A reason that is too long is cut; with very many long names of variants goes what was seen. */
export function encodeRequest(request: PersonRequest): Tags {
	const { reason, ...rest } = request;
	for (let length = reason?.length ?? 0; length > 0; length = Math.floor(length / 2)) {
		const packed = pack('request', { ...rest, reason: cutAt(reason ?? '', length) }, mostRequestTags);
		if (packed !== undefined) return packed;
	}
	const by = { name: tagText(rest.by.name) };
	const { saw, ...without } = { ...rest, by };
	const packed =
		pack('request', rest, mostRequestTags) ??
		pack('request', { ...rest, by }, mostRequestTags) ??
		(saw && pack('request', without, mostRequestTags));
	if (packed === undefined) throw new Error(`The request to ${request.what} does not fit into its tags.`);
	return packed;
}

/** The run that drives the rollout now. */
export function encodeHolder(holder: string): Tags {
	return { [holderKey]: tagText(holder) };
}

/** The whole record, for the moment it is created. */
export function encodeRecord(record: RolloutRecord): EncodedRollout {
	const plan = encodeRollout(record.rollout);
	if (!plan.ok) return plan;
	const request = record.request === undefined ? {} : encodeRequest(record.request);
	return {
		ok: true,
		tags: { ...plan.tags, ...encodeProgress(record.progress), ...request, ...encodeHolder(record.holder) }
	};
}

/** The tags of a new lock, with the room that the record needs while the rollout goes on. */
export function tagsOfLock(record: RolloutRecord): { readonly ok: true; readonly tags: NewTags } | TooLarge {
	const encoded = encodeRecord(record);
	if (!encoded.ok) return encoded;
	const growing = [...keysOf('state', mostStateTags), ...requestKeys].filter(key => encoded.tags[key] === undefined);
	const evaluation = record.rollout.plan.evaluation === undefined ? 0 : leastEvaluationTags;
	const reserved = growing.length + evaluation;
	return { ok: true, tags: { own: encoded.tags, reserved, given: record.rollout.tags } };
}

/** For people who look at the tags. */
function inWords(state: State): string {
	if (!('step' in state)) return state.phase;
	return `${state.phase} ${typeof state.step === 'number' ? `step ${state.step + 1}` : state.step}`;
}
