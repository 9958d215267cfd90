import { forBoth, type Role } from '../../common/role.ts';
import type { ShareGate } from '../gate.ts';
import type { GateKind, Meter } from '../kind.ts';
import type { CountMinute, Measurement, Window } from '../measurement.ts';
import { gapOf, minutesOf, missing, type Published } from '../published.ts';
import type { MetricTarget } from '../queries.ts';
import { judgeShareGate } from '../share.ts';
import { type CountQueries, countQueries } from '../share-queries.ts';
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
	allowed: allowedShare,
	meter: (gate, { target }) => shareMeter(gate, target),
	judge: judgeShareGate,
	beforeTraffic: false,
	sequential: true,
	failureCode: 'gate-failed',
	mustBePublished: () => false,
	rehearsable: () => true
};

function shareMeter(gate: ShareGate, target: MetricTarget): Meter {
	const asked = forBoth(role => countQueries(gate, target, role));
	const { baseline, candidate } = asked;
	if (baseline === undefined || candidate === undefined) {
		const none: Measurement = { kind: 'none', gap: missing(noLimitSentence) };
		return { queries: [], measure: (_, steps) => steps.map(() => none) };
	}
	const queries = { baseline, candidate };
	return {
		queries: [...baseline.all, ...candidate.all],
		measure: (published, steps) => {
			const gap = gapOf(published, [...baseline.needed(published), ...candidate.needed(published)]);
			if (gap !== undefined) return steps.map(() => ({ kind: 'none', gap }));
			return steps.map(windows => countMinutes(gate, queries, published, windows));
		}
	};
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
