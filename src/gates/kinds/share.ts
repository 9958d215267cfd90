import { forBoth, type Role } from '../../common/role.ts';
import type { ShareGate } from '../gate.ts';
import type { GateKind, Meter, MeterSetting } from '../kind.ts';
import type { CountMinute, Gap, Measurement, Window } from '../measurement.ts';
import { gapOf, minutesOf, missing, type Published } from '../published.ts';
import { judgeShareGate, shareBreach } from '../share.ts';
import { countFine, fineQueriesOf } from '../share-fine.ts';
import { type CountQueries, countQueries } from '../share-queries.ts';
import { allowedUpwards, isUpwards, judgeUpwards } from '../share-upwards.ts';
import { allowedShare } from '../share-words.ts';

/** Minutes without the metric of bad requests, requests being there, after which it is called missing. */
const blindMinutes = 3;

/** Two ways of counting slow requests may differ by this share of all requests. */
const countTolerance = 0.01;

const noLimitSentence =
	'the baseline had no requests from which its p95 could be taken as the limit; give the gate `slower-than`.';

/** A share of requests, baseline and candidate compared as counts, minute by minute. */
export const shareKind: GateKind<'share'> = {
	unit: () => 'share',
	allowed: gate => (isUpwards(gate) ? allowedUpwards(gate) : allowedShare(gate)),
	meter: shareMeter,
	judge: (gate, steps, context) =>
		isUpwards(gate) ? judgeUpwards(gate, steps, context) : judgeShareGate(gate, steps, context),
	breach: (gate, measured, context) => shareBreach(gate, measured, context),
	counted: (_, steps) => steps.map(step => (step.kind === 'counts' ? step.minutes : [])),
	beforeTraffic: false,
	sequential: true,
	failureCode: 'gate-failed',
	rehearsable: () => true
};

function shareMeter(gate: ShareGate, { target, fineSeconds }: MeterSetting): Meter {
	const asked = forBoth(role => countQueries(gate, target, role));
	const { baseline, candidate } = asked;
	if (baseline === undefined || candidate === undefined) {
		const none: Measurement = { kind: 'none', gap: missing(noLimitSentence) };
		return {
			queries: [],
			mustBePublished: [],
			publishedWithRequests: [],
			measure: (_, steps) => steps.map(() => none)
		};
	}
	const queries = { baseline, candidate };
	const fine = fineSeconds === undefined ? undefined : fineQueriesOf(gate, target, fineSeconds);
	return {
		queries: [...baseline.all, ...candidate.all],
		...(fine && { fineQueries: fine.all }),
		mustBePublished: baseline.mustBePublished,
		publishedWithRequests: baseline.publishedWithRequests,
		measure: (published, steps, fineSteps = []) => {
			const needed = [...baseline.needed(published), ...candidate.needed(published)];
			const startsMs = steps.flat().flatMap(minutesOf);
			const gap =
				gapOf(published, needed) ??
				silenceOf(gate, baseline, published, startsMs) ??
				silenceOf(gate, candidate, published, startsMs);
			if (gap !== undefined) return steps.map(() => ({ kind: 'none', gap }));
			return steps.map((windows, index) => {
				const counted = countMinutes(gate, queries, published, windows);
				const counts = fine && countFine(fine, published, fineSteps[index] ?? []);
				return counted.kind === 'counts' ? { ...counted, fine: counts } : counted;
			});
		}
	};
}

/** Events that are published only where there are any: whether their absence is none, or nobody knows. */
function silenceOf(
	{ name }: ShareGate,
	queries: CountQueries,
	published: Published,
	startsMs: readonly number[]
): Gap | undefined {
	return queries.isSilent(published, startsMs)
		? missing(`${name}: its events were not published although there was what they are counted of; publish 0 too.`)
		: undefined;
}

function countMinutes(
	gate: ShareGate,
	queries: Readonly<Record<Role, CountQueries>>,
	published: Published,
	windows: readonly Window[]
): Measurement {
	const minutes: CountMinute[] = [];
	let blind = 0;
	let disputed = 0;
	let counted = 0;
	for (const startMs of windows.flatMap(minutesOf)) {
		const baseline = queries.baseline.countAt(published, startMs);
		const candidate = queries.candidate.countAt(published, startMs);
		if (baseline === 'blind' || candidate === 'blind') {
			blind++;
			continue;
		}
		minutes.push({ startMs, baseline, candidate });
		disputed += baseline.disputed + candidate.disputed;
		counted += baseline.requests + candidate.requests;
	}
	if (blind >= blindMinutes && blind >= minutes.length) {
		return { kind: 'none', gap: missing(`${gate.name} was not published although there were requests.`) };
	}
	if (disputed > countTolerance * counted) {
		const sentence = `CloudWatch’s two counts of slow requests differ by more than 1 %, so neither is trusted.`;
		return { kind: 'none', gap: missing(sentence) };
	}
	return { kind: 'counts', minutes };
}
