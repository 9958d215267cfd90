import type { PersonRequest, Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import type { State } from '../rollout/state.ts';
import { keysOf, pack, type Unpacked, unpack } from './pack.ts';
import type { Tags } from './ports.ts';
import { checkProgress, checkRequest, checkRollout, isPhase } from './record-shape.ts';
import { ownPrefix, tagText } from './tags.ts';

/** A resource holds 50 tags: with the three single ones these make 48. */
const mostPlanTags = 26;
const mostStateTags = 16;
const mostRequestTags = 3;

const rolloutKey = `${ownPrefix}rollout`;
const phaseKey = `${ownPrefix}phase`;
const driverKey = `${ownPrefix}driver`;

/** Every key a person's request may occupy. */
export const requestKeys: readonly string[] = keysOf('request', mostRequestTags);

export type EncodedRollout =
	| { readonly ok: true; readonly tags: Tags }
	| { readonly ok: false; readonly why: 'too-large'; readonly sentence: string };

/** The part of the record that stays as it is. */
export function encodeRollout(rollout: Rollout): EncodedRollout {
	const packed = pack('plan', rollout, mostPlanTags);
	if (packed !== undefined) return { ok: true, tags: { [rolloutKey]: tagText(rollout.id), ...packed } };
	const sentence =
		`The plan does not fit into the ${mostPlanTags} tags that the record has for it. ` +
		'Use fewer or shorter gates, fewer steps, or fewer environment variables.';
	return { ok: false, why: 'too-large', sentence };
}

/** The part that changes, to be written in one call. Of a long timeline the oldest events are left out. */
export function encodeProgress(progress: Progress): Tags {
	const { timeline } = progress;
	const packLast = (count: number) =>
		pack('state', { ...progress, timeline: count === 0 ? [] : timeline.slice(-count) }, mostStateTags);
	let packed = packLast(timeline.length);
	let [fits, tooMany] = [0, timeline.length];
	while (packed === undefined && tooMany - fits > 1) {
		const middle = Math.floor((fits + tooMany) / 2);
		if (packLast(middle) === undefined) tooMany = middle;
		else fits = middle;
	}
	packed ??= packLast(fits);
	if (packed === undefined)
		throw new Error('The state of the rollout does not fit into its tags, even without a timeline.');
	return { ...packed, [phaseKey]: tagText(inWords(progress.state)) };
}

/** A person's request; a reason that is too long is cut. */
export function encodeRequest(request: PersonRequest): Tags {
	const { reason, ...rest } = request;
	for (let length = reason?.length ?? 0; length > 0; length = Math.floor(length / 2)) {
		const cut = reason?.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
		const packed = pack('request', { ...rest, reason: cut }, mostRequestTags);
		if (packed !== undefined) return packed;
	}
	const { name } = rest.by;
	const packed =
		pack('request', rest, mostRequestTags) ??
		pack('request', { ...rest, by: { name: tagText(name) } }, mostRequestTags);
	if (packed === undefined) throw new Error(`The request to ${request.what} does not fit into its tags.`);
	return packed;
}

/** The run that drives the rollout now. */
export function encodeDriver(driver: string): Tags {
	return { [driverKey]: tagText(driver) };
}

/** The whole record, for the moment it is created. */
export function encodeRecord(record: RolloutRecord): EncodedRollout {
	const plan = encodeRollout(record.rollout);
	if (!plan.ok) return plan;
	const request = record.request === undefined ? {} : encodeRequest(record.request);
	return {
		ok: true,
		tags: { ...plan.tags, ...encodeProgress(record.progress), ...request, ...encodeDriver(record.driver) }
	};
}

export type DecodedRecord =
	| { readonly ok: true; readonly record: RolloutRecord }
	| { readonly ok: false; readonly why: string };

/** The record in a lock's tags. One of a newer version and a damaged one are told apart; nothing is guessed. Total. */
export function decodeRecord(tags: Tags): DecodedRecord {
	const parts = { plan: unpack('plan', tags), state: unpack('state', tags), request: unpack('request', tags) };
	if (Object.values(parts).some(part => part.kind === 'newer')) return { ok: false, why: newer };
	const rollout = partOf(parts.plan, 'plan', checkRollout);
	if (!rollout.ok) return rollout;
	const progress = partOf(parts.state, 'state', checkProgress);
	if (!progress.ok) return progress;
	if (!isPhase(progress.value.state.phase)) return { ok: false, why: newer };
	const driver = tags[driverKey];
	if (driver === undefined) return damaged(`tag ${driverKey} is missing`);
	const record = { rollout: rollout.value, progress: progress.value, driver };
	if (parts.request.kind === 'absent') return { ok: true, record };
	const request = partOf(parts.request, 'request', checkRequest);
	return request.ok ? { ok: true, record: { ...record, request: request.value } } : request;
}

type Part<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

function partOf<T>(part: Unpacked, name: string, check: (value: unknown) => Part<T>): Part<T> {
	if (part.kind === 'newer') return { ok: false, why: newer };
	if (part.kind === 'absent') return damaged(`the ${name} is missing from its tags`);
	if (part.kind === 'damaged') return damaged(part.why);
	const checked = check(part.value);
	return checked.ok ? checked : damaged(checked.why);
}

const newer =
	'The rollout’s record was written by a newer version of this action. Use that version, or a later one, to go on.';

function damaged(what: string): { readonly ok: false; readonly why: string } {
	return { ok: false, why: `The rollout’s record is damaged: ${what}.` };
}

/** For people who look at the tags. */
function inWords(state: State): string {
	if (!('step' in state)) return state.phase;
	return state.step === 'final' ? `${state.phase} final` : `${state.phase} step ${state.step + 1}`;
}
