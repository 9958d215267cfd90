import { crc32 } from 'node:zlib';
import type { Tags } from '../aws/ports.ts';
import { ownPrefix } from '../aws/tags.ts';
import { isNoiseModel, type KeptNoise, type LearntByGate } from '../gates/learnt.ts';

/** The one tag of an endpoint that keeps what rollouts have learnt about its noise. */
export const noiseKey = `${ownPrefix}noise`;

/** Of the tag and of the models that its numbers stand for. */
const version = 'v1';
const longestValue = 256;
const hourMs = 3_600_000;
const mostRollouts = 999;
/** Rounded chances add up to nearly all. */
const leastSum = 90;
const mostSum = 110;

/** What the tag says, by a short mark of each gate's name; `damaged` where it is not what this program writes. */
export type NoiseRead =
	| { readonly kind: 'known'; readonly byMark: ReadonlyMap<string, KeptNoise> }
	| { readonly kind: 'damaged' };

/** Names may hold what a tag may not, and are long. */
export function markOf(gateName: string): string {
	return crc32(gateName).toString(16).padStart(8, '0');
}

/**
 * The tag's value, `v1 MARK:HOUR:ROLLOUTS:MODEL.PERCENT_MODEL.PERCENT ...`; of more gates than it has room for those that
 * were learnt last. Undefined for none.
 * @param present what the tag says now, which is kept of gates that have learnt nothing new
 */
export function encodeNoise(learnt: LearntByGate, present: NoiseRead): string | undefined {
	const fresh = new Map([...learnt].map(([name, noise]) => [markOf(name), noise]));
	const older = present.kind === 'known' ? [...present.byMark].filter(([mark]) => !fresh.has(mark)) : [];
	const all = [...fresh, ...older.toSorted(([, one], [, other]) => other.atMs - one.atMs)];
	let value = version;
	for (const [mark, noise] of all) {
		const entry = ` ${entryOf(mark, noise)}`;
		if (value.length + entry.length <= longestValue) value += entry;
	}
	return value === version ? undefined : value;
}

function entryOf(mark: string, { likely, atMs, rollouts }: KeptNoise): string {
	const chances = likely
		.map(({ model, chance }) => ({ model, percent: Math.round(100 * chance) }))
		.filter(({ percent }) => percent > 0)
		.map(({ model, percent }) => `${model}.${percent}`);
	const hour = Math.floor(atMs / hourMs).toString(36);
	return [mark, hour, Math.min(mostRollouts, rollouts), chances.join('_')].join(':');
}

/** Reads it back. A person may have written it, another version, or half of it: what is not wholly right is not used. */
export function decodeNoise(tags: Tags): NoiseRead {
	const value = tags[noiseKey];
	if (value === undefined) return { kind: 'known', byMark: new Map() };
	const [written, ...entries] = value.split(' ');
	const byMark = new Map<string, KeptNoise>();
	for (const entry of entries) {
		const [, mark = '', hour = '', rollouts = '', chances = ''] = entryShape.exec(entry) ?? [];
		const likely = likelyOf(chances);
		if (likely === undefined || byMark.has(mark)) return { kind: 'damaged' };
		byMark.set(mark, { likely, atMs: Number.parseInt(hour, 36) * hourMs, rollouts: Number(rollouts) });
	}
	return written === version && byMark.size > 0 ? { kind: 'known', byMark } : { kind: 'damaged' };
}

const entryShape = /^([0-9a-f]{8}):([0-9a-z]{1,6}):([1-9]\d{0,2}):(\d{1,3}\.\d{1,3}(?:_\d{1,3}\.\d{1,3}){0,9})$/;

function likelyOf(text: string): KeptNoise['likely'] | undefined {
	const chances = text.split('_').map(pair => pair.split('.').map(Number));
	const sum = chances.reduce((total, [, percent = 0]) => total + percent, 0);
	const models = new Set(chances.map(([model]) => model));
	const isRight = chances.every(([model = -1, percent = 0]) => percent > 0 && isNoiseModel(model));
	if (text === '' || !isRight || models.size < chances.length || sum < leastSum || sum > mostSum) return undefined;
	return chances.map(([model = 0, percent = 0]) => ({ model, chance: percent / sum }));
}
