import type { Tags } from '../aws/ports.ts';
import { isObject } from '../common/json.ts';
import { isPhase } from '../rollout/phase.ts';
import type { RolloutRecord } from '../rollout/record.ts';
import { type Unpacked, unpack } from './pack.ts';
import { formerHolderKey, holderKey } from './record.ts';
import { checkEvaluation, checkProgress, checkRequest, checkRollout } from './record-shape.ts';

export type DecodedRecord =
	| { readonly ok: true; readonly record: RolloutRecord }
	| { readonly ok: false; readonly why: string };

/** The record in a lock's tags. One of a newer version and a damaged one are told apart; nothing is guessed. Total. */
export function decodeRecord(tags: Tags): DecodedRecord {
	const parts = {
		plan: unpack('plan', tags),
		state: unpack('state', tags),
		request: unpack('request', tags),
		evaluation: unpack('evaluation', tags)
	};
	if (Object.values(parts).some(part => part.kind === 'newer')) return { ok: false, why: newer };
	const rollout = partOf(parts.plan, 'plan', checkRollout);
	if (!rollout.ok) return rollout;
	if (hasNewPhase(parts.state)) return { ok: false, why: newer };
	const progress = partOf(withPresentNames(parts.state), 'state', checkProgress);
	if (!progress.ok) return progress;
	const holder = tags[holderKey] ?? tags[formerHolderKey];
	if (holder === undefined) return damaged(`tag ${holderKey} is missing`);
	const request = optionalPartOf(parts.request, 'request', checkRequest);
	if (!request.ok) return request;
	const evaluation = optionalPartOf(parts.evaluation, 'evaluation', checkEvaluation);
	if (!evaluation.ok) return evaluation;
	return {
		ok: true,
		record: {
			rollout: rollout.value,
			progress: progress.value,
			holder,
			...(request.value && { request: request.value }),
			...(evaluation.value && { evaluation: evaluation.value })
		}
	};
}

function hasNewPhase(part: Unpacked): boolean {
	const state = part.kind === 'value' && isObject(part.value) ? part.value.state : undefined;
	return isObject(state) && typeof state.phase === 'string' && !isPhase(state.phase);
}

/** What versions before 1.1 called `overruled` in a state is `acceptedDrift` now. */
function withPresentNames(part: Unpacked): Unpacked {
	if (part.kind !== 'value' || !isObject(part.value)) return part;
	return { ...part, value: { ...part.value, state: presentState(part.value.state) } };
}

function presentState(state: unknown): unknown {
	if (!isObject(state)) return state;
	const { overruled, before, ...rest } = state;
	return {
		...rest,
		...(overruled !== undefined && { acceptedDrift: overruled }),
		...(before !== undefined && { before: presentState(before) })
	};
}

type Part<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

function partOf<T>(part: Unpacked, name: string, check: (value: unknown) => Part<T>): Part<T> {
	if (part.kind === 'newer') return { ok: false, why: newer };
	if (part.kind === 'absent') return damaged(`the ${name} is missing from its tags`);
	if (part.kind === 'damaged') return damaged(part.why);
	const checked = check(part.value);
	return checked.ok ? checked : damaged(checked.why);
}

function optionalPartOf<T>(part: Unpacked, name: string, check: (value: unknown) => Part<T>): Part<T | undefined> {
	return part.kind === 'absent' ? { ok: true, value: undefined } : partOf(part, name, check);
}

const newer =
	'The rollout’s record was written by a newer version of this action. Use that version, or a later one, to go on.';

function damaged(what: string): { readonly ok: false; readonly why: string } {
	return { ok: false, why: `The rollout’s record is damaged: ${what}.` };
}
