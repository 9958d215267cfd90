import type { Gate, ShareGate } from '../../gates/gate.ts';
import type { CountMinute, MeanMinute } from '../../gates/measurement.ts';
import type { Random } from '../../stats/draws.ts';
import type { Values } from '../../stats/values.ts';

/** What one variant served in a minute. */
type Counted = CountMinute['baseline'];

/** A minute of a gate as it was, and its place among the gates. */
export interface Whole {
	readonly gate: ShareGate;
	readonly at: number;
	readonly minute: Counted;
}

/** Counts of one minute that may hold the same requests, so that they are divided together. */
interface Family {
	readonly of: readonly number[];
	/** How many times as often a bad request is the candidate's as another one, minute by minute. */
	readonly oddsOfBad: () => number;
}

/** How the minutes of all gates are divided between two equal variants. */
export interface Split {
	/** @returns by place of the gate; what it does not name stays with the baseline */
	counts(minutes: readonly (Counted | undefined)[], share: number): readonly (Counted | undefined)[];
	values(minute: Values, share: number): MeanMinute['candidate'];
}

/**
 * Every request of a minute goes to the candidate with the chance of its share, whether it was answered well or badly: the
 * level of the minute, and all that disturbs both variants at once, stays as it was. Two counts of the same requests are
 * divided alike: a 5xx is a model error, and slower than 500 ms is slower than 300 ms.
 * @param oddsOf how much oftener bad requests of a gate are the candidate's; 1 where only chance divides
 */
export function createSplit(gates: readonly Gate[], random: Random, oddsOf: (gate: Gate) => () => number): Split {
	const families = familiesOf(gates, oddsOf);
	return {
		counts(minutes, share) {
			const given: (Counted | undefined)[] = minutes.map(() => undefined);
			for (const { of, oddsOfBad } of families) {
				const odds = share >= 1 ? 1 : oddsOfBad();
				const ofBad = (share * odds) / (share * odds + 1 - share);
				const wholes = of.flatMap((at): Whole[] => {
					const [gate, minute] = [gates[at], minutes[at]];
					return gate?.kind === 'share' && minute !== undefined ? [{ gate, at, minute }] : [];
				});
				for (const [at, part] of divide(wholes, share, ofBad, random)) given[at] = part;
			}
			return given;
		},
		values: (minute, share) => partOfValues(minute, share, random)
	};
}

function familiesOf(gates: readonly Gate[], oddsOf: (gate: Gate) => () => number): readonly Family[] {
	const families = new Map<string, number[]>();
	gates.forEach((gate, at) => {
		if (gate.kind !== 'share') return;
		const name = familyOf(gate);
		families.set(name, [...(families.get(name) ?? []), at]);
	});
	return [...families.values()].flatMap(of => {
		const [first] = of.flatMap(at => gates.slice(at, at + 1));
		return first === undefined ? [] : [{ of, oddsOfBad: oddsOf(first) }];
	});
}

function familyOf({ metric, own }: ShareGate): string {
	if (own !== undefined) return JSON.stringify([own.events, own.per]);
	return metric === 'slow-rate' ? 'slow' : 'errors';
}

type Divided = readonly (readonly [at: number, part: Counted])[];

/** By the sets of requests that no count cuts in two: of each so many are the candidate's as chance gives. */
function divide(wholes: readonly Whole[], share: number, ofBad: number, random: Random): Divided {
	if (wholes.length === 0) return [];
	const requests = Math.round(Math.max(...wholes.map(({ minute }) => minute.requests)));
	const server = mostBad(wholes, 'error-rate');
	const client = mostBad(wholes, 'client-error-rate');
	const model = mostBad(wholes, 'model-error-rate');
	if (client === 0 || server + client > (model || requests)) {
		return divideNested(wholes, requests, share, ofBad, random);
	}
	const [ofServer, ofClient] = [random.binomial(server, ofBad), random.binomial(client, ofBad)];
	const others = model === 0 ? 0 : random.binomial(model - server - client, ofBad);
	const well = random.binomial(requests - Math.max(model, server + client), share);
	const bad = (metric: ShareGate['metric']) =>
		metric === 'error-rate' ? ofServer : metric === 'client-error-rate' ? ofClient : ofServer + ofClient + others;
	const all = ofServer + ofClient + others + well;
	return wholes.map(({ gate, at }) => [at, { requests: all, bad: bad(gate.metric) }]);
}

const mostBad = (wholes: readonly Whole[], metric: ShareGate['metric']) =>
	Math.round(Math.max(0, ...wholes.filter(({ gate }) => gate.metric === metric).map(({ minute }) => minute.bad)));

/** Each set of bad requests lies within the next larger one. */
function divideNested(
	wholes: readonly Whole[],
	requests: number,
	share: number,
	ofBad: number,
	random: Random
): Divided {
	const parts = new Map<number, number>();
	let [inside, given] = [0, 0];
	for (const bad of wholes.map(({ minute }) => Math.round(minute.bad)).toSorted((one, other) => one - other)) {
		given += random.binomial(bad - inside, ofBad);
		inside = bad;
		parts.set(bad, given);
	}
	const all = given + random.binomial(Math.max(0, requests - inside), share);
	return wholes.map(({ at, minute }) => [at, { requests: all, bad: parts.get(Math.round(minute.bad)) ?? 0 }]);
}

/** The sum of those that chance picks: drawn from the normal law that many values have. */
function partOfValues({ count, sum, squares }: Values, share: number, random: Random): Values {
	const whole = Math.round(count);
	const part = share >= 1 ? whole : random.binomial(whole, share);
	if (part === 0) return { count: 0, sum: 0, squares: 0 };
	if (part >= whole) return { count, sum, squares };
	const mean = sum / count;
	const variance = Math.max(0, squares / count - mean * mean);
	const spread = Math.sqrt((variance * part * (whole - part)) / Math.max(1, whole - 1));
	const ofPart = Math.min(sum, Math.max(0, part * mean + spread * random.normal()));
	const squared = (part * squares) / count + 2 * mean * (ofPart - part * mean);
	return { count: part, sum: ofPart, squares: Math.max(squared, ofPart ** 2 / part) };
}
