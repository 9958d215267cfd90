import { AwsError, unlessCode } from '../aws/errors.ts';
import type { FoundLock, Locks } from '../aws/lock.ts';
import type { EndpointConfiguration, TagStore, Tags } from '../aws/ports.ts';
import { mostTags, ownPrefix } from '../aws/tags.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { LearntByGate } from '../gates/learnt.ts';
import type { PersonRequest, Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { decodeNoise, encodeNoise, type NoiseRead, noiseKey } from './kept-noise.ts';
import { decodeOutcome, encodeOutcome, type LastOutcome, roomForOutcome } from './outcome.ts';
import {
	encodeEvaluation,
	encodeHolder,
	encodeProgress,
	encodeRequest,
	formerHolderKey,
	requestKeys,
	tagsOfLock
} from './record.ts';
import { findMismatch, isSealBroken, sealOf } from './record-check.ts';
import { decodeRecord } from './record-decode.ts';

/** What a lock's tags hold. A damaged record is told, never guessed at. */
export type StoreEntry =
	| ReadableEntry
	| { readonly ok: false; readonly arn: string; readonly problem: RecordProblem; readonly why: string };

export interface ReadableEntry {
	readonly ok: true;
	readonly arn: string;
	readonly record: RolloutRecord;
	/** Name of the lock's variant. */
	readonly seal?: string;
}

/** `mismatch`: it can be read, and says what its endpoint and its plan do not give; `foreign`: it is no record at all. */
export type RecordProblem = 'unreadable' | 'mismatch' | 'foreign';

/**
 * The rollout in flight, kept in the tags of a configuration that is never deployed, whose creation is the lock; and the
 * last outcome in the tags of the endpoint.
 */
export interface RolloutStore {
	read(endpointName: string): Promise<StoreEntry | undefined>;
	/**
	 * The record again by its tags alone, for a look that changes nothing. Whether it is still the same lock is not asked;
	 * undefined, and whatever is not ok, is to be read as a whole before it counts.
	 */
	reread(entry: ReadableEntry): Promise<StoreEntry | undefined>;
	/** Creates the lock with the whole record in it; `held` if another rollout has it. */
	open(record: RolloutRecord, like: EndpointConfiguration): Promise<'opened' | 'held'>;
	saveProgress(arn: string, progress: Progress): Promise<void>;
	saveRequest(arn: string, request: PersonRequest): Promise<void>;
	clearRequest(arn: string): Promise<void>;
	/** Keeps the evaluation, with less detail where the record has no room for all of it. */
	saveEvaluation(arn: string, evaluation: Evaluation): Promise<void>;
	/** From now on `holder` drives the rollout; whoever did before stops at its next look. */
	acquireLease(arn: string, holder: string): Promise<void>;
	/** Deletes the lock: the last thing a rollout does. */
	close(rollout: Rollout): Promise<void>;
	readOutcome(endpointArn: string): Promise<LastOutcome | undefined>;
	/**
	 * A previous configuration that is absent is forgotten. `shortened`: there is room only for what is needed to go back;
	 * `no-room`: the endpoint has the most tags there may be.
	 * @param learnt by gate name, what the rollout has learnt of the noise; kept where a tag is left for it
	 */
	writeOutcome(
		endpointArn: string,
		outcome: LastOutcome,
		learnt?: LearntByGate
	): Promise<'written' | 'shortened' | 'no-room'>;
	/** What earlier rollouts have learnt of the endpoint's noise. */
	readNoise(endpointArn: string): Promise<NoiseRead>;
}

/** @param lockNameOf the lock's name for an endpoint's */
export function createRolloutStore(
	{ locks, tags }: { readonly locks: Locks; readonly tags: TagStore },
	lockNameOf: (endpointName: string) => string
): RolloutStore {
	return {
		async read(endpointName) {
			const lock = await locks.read(lockNameOf(endpointName));
			return lock && entryOf(lock, endpointName);
		},

		async reread({ arn, record, seal }) {
			const found = await unlessCode('ListTags', () => tags.read(arn), ['configuration-not-found'], undefined);
			return found && entryOf({ arn, tags: found, ...(seal !== undefined && { variant: seal }) }, endpointOf(record));
		},

		async open(record, like) {
			const encoded = tagsOfLock(record);
			if (!encoded.ok) throw new AwsError('validation', 'CreateEndpointConfig', encoded.sentence);
			const { names, start } = record.rollout;
			const request = {
				name: names.lock,
				like,
				variant: start.baseline.name,
				seal: sealOf(encoded.tags.own),
				tags: encoded.tags
			};
			return (await locks.acquire(request)) === 'acquired' ? 'opened' : 'held';
		},

		saveProgress: (arn, progress) => tags.write(arn, encodeProgress(progress)),
		saveRequest: (arn, request) => tags.write(arn, encodeRequest(request)),
		clearRequest: arn => tags.remove(arn, requestKeys),

		async saveEvaluation(arn, evaluation) {
			const present = await tags.read(arn);
			const decoded = decodeRecord(present);
			if (!decoded.ok) throw new AwsError('validation', 'AddTags', decoded.why);
			const encoded = encodeEvaluation(evaluation, decoded.record.rollout.plan.gates, present);
			if (encoded === undefined) throw new AwsError('validation', 'AddTags', noRoom);
			await tags.write(arn, encoded);
		},

		async acquireLease(arn, holder) {
			await tags.write(arn, encodeHolder(holder));
			await tags.remove(arn, [formerHolderKey]);
		},

		async close(rollout) {
			const { endpointName } = rollout.plan;
			const name = lockNameOf(endpointName);
			const lock = await locks.read(name);
			if (lock !== undefined && isOf(entryOf(lock, endpointName), rollout)) await locks.release(name);
		},

		async readOutcome(endpointArn) {
			return decodeOutcome(await tags.read(endpointArn));
		},

		async readNoise(endpointArn) {
			return decodeNoise(await tags.read(endpointArn));
		},

		async writeOutcome(endpointArn, outcome, learnt = new Map()) {
			const present = await tags.read(endpointArn);
			const encoded = encodeOutcome(outcome, present);
			if (encoded === undefined) return 'no-room';
			const { complete } = encoded;
			const { write, remove } = withNoise(encoded, learnt, present);
			// The limit holds at every moment: what is there no longer goes first where both do not fit.
			const fits = Object.keys({ ...present, ...write }).length <= mostTags;
			if (!fits) await tags.remove(endpointArn, remove);
			await tags.write(endpointArn, write);
			if (fits) await tags.remove(endpointArn, remove);
			return complete ? 'written' : 'shortened';
		}
	};
}

/** What is learnt goes where the outcome has left a tag for it, and makes room where it has not. */
function withNoise(
	{ write, remove }: NonNullable<ReturnType<typeof encodeOutcome>>,
	learnt: LearntByGate,
	present: Tags
): { readonly write: Tags; readonly remove: readonly string[] } {
	const value = encodeNoise(learnt, decodeNoise(present));
	const hasRoom = Object.keys(write).length < roomForOutcome(present);
	return value === undefined || !hasRoom
		? { write, remove: hasRoom ? remove : [...remove, noiseKey] }
		: { write: { ...write, [noiseKey]: value }, remove };
}

const noRoom =
	'The outcome of the evaluation does not fit into the tags of the rollout’s record beside its plan. ' +
	'Use fewer gates on slices, or shorter values in their columns.';

const endpointOf = ({ rollout }: RolloutRecord) => rollout.plan.endpointName;

function entryOf({ arn, tags, variant }: Omit<FoundLock, 'createdAtMs'>, endpointName: string): StoreEntry {
	const not = (problem: RecordProblem, why: string) => ({ ok: false, arn, problem, why }) as const;
	if (!Object.keys(tags).some(key => key.startsWith(ownPrefix))) return not('foreign', 'It has no tag of this action.');
	const decoded = decodeRecord(tags);
	if (!decoded.ok) return not('unreadable', decoded.why);
	if (isSealBroken(variant, tags)) return not('mismatch', 'Its plan was changed after the rollout began.');
	const mismatch = findMismatch(decoded.record.rollout, endpointName);
	return mismatch === undefined
		? { ok: true, arn, record: decoded.record, ...(variant !== undefined && { seal: variant }) }
		: not('mismatch', `The rollout’s record is not what this action writes: ${mismatch}.`);
}

/** After a long pause the lock may be somebody else's; and what cannot be read is nobody's to delete. */
function isOf(entry: StoreEntry, rollout: Rollout): boolean {
	if (!entry.ok) return false;
	const holder = entry.record.rollout;
	return holder.id === rollout.id && holder.startedAtMs === rollout.startedAtMs;
}
