import type { Tags } from '../aws/ports.ts';
import { mostTags, ownPrefix, tagText } from '../aws/tags.ts';
import type { Rollout } from '../rollout/record.ts';
import { noiseKey } from './kept-noise.ts';

/** How the last rollout of an endpoint ended, and the way back; kept in the endpoint's own tags. */
export interface LastOutcome {
	readonly outcome: string;
	readonly rolloutId: string;
	readonly endedAtMs: number;
	/** Why it ended so; versions before 1.2 did not tell. */
	readonly reasonCode?: string;
	readonly reason?: string;
	/** When that rollout had started: two of the same candidate have the same id. */
	readonly startedAtMs?: number;
	/** Only after a promotion: the configuration it put in service, and the one before it. */
	readonly promotedConfig?: string;
	readonly previousConfig?: string;
	readonly previousModel?: string;
	readonly promotedBy?: string;
	/** The pull request that was promoted. */
	readonly pullRequest?: number;
	/** ARN of the version in the Model Registry that has not been told of this end yet, and shall be. */
	readonly approvalDue?: string;
}

const keys = {
	outcome: `${ownPrefix}last-outcome`,
	rolloutId: `${ownPrefix}last-rollout`,
	endedAtMs: `${ownPrefix}ended-at`,
	reasonCode: `${ownPrefix}last-reason-code`,
	reason: `${ownPrefix}last-reason`,
	startedAtMs: `${ownPrefix}started-at`,
	promotedConfig: `${ownPrefix}promoted-config`,
	previousConfig: `${ownPrefix}previous-config`,
	previousModel: `${ownPrefix}previous-model`,
	promotedBy: `${ownPrefix}promoted-by`,
	pullRequest: `${ownPrefix}promoted-pull-request`,
	approvalDue: `${ownPrefix}approval-due`
} as const satisfies Record<keyof LastOutcome, string>;

/** Where there is room for one tag only: what is needed to go back, in this order, `-` for what there is not. */
const inOneTag = `${ownPrefix}last`;
const inOneTagOrder = [
	'outcome',
	'rolloutId',
	'endedAtMs',
	'startedAtMs',
	'promotedConfig',
	'previousConfig',
	'previousModel',
	'pullRequest'
] as const satisfies readonly (keyof LastOutcome)[];
const ownKeys: readonly string[] = [...Object.values(keys), inOneTag];
/** What is learnt of the noise gives way to the outcome. */
const givesWay: readonly string[] = [...ownKeys, noiseKey];

/** How many tags there is room for beside the user's own on an endpoint. */
export function roomForOutcome(present: Tags): number {
	return mostTags - Object.keys(present).filter(key => !givesWay.includes(key)).length;
}

/**
 * The tags to write, and the keys to take away because there is nothing to say any more.
 * @param present the endpoint's tags now
 * @returns undefined where there is no room for a single one; not `complete`: what is needed to go back, and no more
 */
export function encodeOutcome(
	outcome: LastOutcome,
	present: Tags = {}
): { readonly write: Tags; readonly remove: readonly string[]; readonly complete: boolean } | undefined {
	const room = roomForOutcome(present);
	if (room <= 0) return undefined;
	const each = eachByItself(outcome);
	const complete = Object.keys(each).length <= room;
	const write = complete ? each : together(outcome);
	return { write, remove: ownKeys.filter(key => write[key] === undefined), complete };
}

function eachByItself(outcome: LastOutcome): Tags {
	const values: Readonly<Record<keyof LastOutcome, string | undefined>> = {
		outcome: outcome.outcome,
		rolloutId: outcome.rolloutId,
		endedAtMs: new Date(outcome.endedAtMs).toISOString(),
		reasonCode: outcome.reasonCode,
		reason: outcome.reason,
		startedAtMs: outcome.startedAtMs === undefined ? undefined : new Date(outcome.startedAtMs).toISOString(),
		promotedConfig: outcome.promotedConfig,
		previousConfig: outcome.previousConfig,
		previousModel: outcome.previousModel,
		promotedBy: outcome.promotedBy,
		pullRequest: outcome.pullRequest?.toString(),
		approvalDue: outcome.approvalDue
	};
	const write: Record<string, string> = {};
	for (const member of Object.keys(keys) as (keyof LastOutcome)[]) {
		const value = values[member];
		if (value !== undefined) write[keys[member]] = tagText(value);
	}
	return write;
}

function together(outcome: LastOutcome): Tags {
	const words = inOneTagOrder.map(member => {
		const value = outcome[member];
		return value === undefined || value === '' ? '-' : String(value);
	});
	return { [inOneTag]: tagText(words.join(' ')) };
}

/** The outcome in an endpoint's tags, the later one of two; undefined if no rollout has ended there. */
export function decodeOutcome(tags: Tags): LastOutcome | undefined {
	const [apart, one] = [decodeEach(tags), decodeOne(tags[inOneTag])];
	return apart !== undefined && (one === undefined || apart.endedAtMs >= one.endedAtMs) ? apart : one;
}

function decodeOne(text: string | undefined): LastOutcome | undefined {
	const words = (text ?? '').split(' ').map(word => (word === '-' ? undefined : word));
	const [outcome, rolloutId, endedAtMs, startedAtMs, promotedConfig, previousConfig, previousModel, pullRequest] =
		words;
	if (outcome === undefined || outcome === '' || words.length !== inOneTagOrder.length) return undefined;
	return {
		outcome,
		rolloutId: rolloutId ?? '',
		endedAtMs: Number(endedAtMs) || 0,
		...(Number(startedAtMs) > 0 && { startedAtMs: Number(startedAtMs) }),
		...(promotedConfig !== undefined && { promotedConfig }),
		...(previousConfig !== undefined && { previousConfig }),
		...(previousModel !== undefined && { previousModel }),
		...(Number(pullRequest) > 0 && { pullRequest: Number(pullRequest) })
	};
}

function decodeEach(tags: Tags): LastOutcome | undefined {
	const outcome = tags[keys.outcome];
	if (outcome === undefined) return undefined;
	const endedAtMs = Date.parse(tags[keys.endedAtMs] ?? '');
	const startedAtMs = Date.parse(tags[keys.startedAtMs] ?? '');
	const pullRequest = Number(tags[keys.pullRequest] ?? '');
	const texts = [
		'promotedConfig',
		'previousConfig',
		'previousModel',
		'promotedBy',
		'reasonCode',
		'reason',
		'approvalDue'
	] as const;
	const optional = texts.flatMap(member => {
		const value = tags[keys[member]];
		return value === undefined ? [] : [[member, value] as const];
	});
	return {
		outcome,
		rolloutId: tags[keys.rolloutId] ?? '',
		endedAtMs: Number.isNaN(endedAtMs) ? 0 : endedAtMs,
		...(!Number.isNaN(startedAtMs) && { startedAtMs }),
		...(Number.isInteger(pullRequest) && pullRequest > 0 && { pullRequest }),
		...Object.fromEntries(optional)
	};
}

/** Whether this is the end of that rollout, or of one that came after it: only one is in flight at a time. */
export function isOutcomeOf(outcome: LastOutcome | undefined, { id, startedAtMs }: Rollout): boolean {
	if (outcome === undefined) return false;
	return (outcome.rolloutId === id && outcome.startedAtMs === startedAtMs) || outcome.endedAtMs > startedAtMs;
}
