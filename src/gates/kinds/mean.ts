import { forBoth, type Role } from '../../common/role.ts';
import type { MeanGate } from '../gate.ts';
import type { GateKind, Meter } from '../kind.ts';
import { judgeMeanGate } from '../mean.ts';
import { countMeans } from '../mean-counts.ts';
import { type ValueQueries, valueQueries } from '../mean-queries.ts';
import { allowedMean } from '../mean-words.ts';
import type { MeanMinute, Measurement, Window } from '../measurement.ts';
import { gapOf, minutesOf, missing, type Published } from '../published.ts';
import type { MetricTarget } from '../queries.ts';

/** Minutes with values that say nothing, after which it is told why. */
const blindMinutes = 3;

/** A mean of the user's own values, those of the variants compared within the same minutes. */
export const meanKind: GateKind<'mean'> = {
	unit: () => 'number',
	allowed: allowedMean,
	meter: (gate, { target }) => meanMeter(gate, target),
	judge: judgeMeanGate,
	breach: () => undefined,
	counted: (_, steps) => countMeans(steps.map(step => (step.kind === 'means' ? step.minutes : [])))?.steps ?? [],
	beforeTraffic: false,
	sequential: true,
	failureCode: 'gate-failed',
	rehearsable: () => true
};

function meanMeter(gate: MeanGate, target: MetricTarget): Meter {
	const queries = forBoth(role => valueQueries(gate, target, role));
	const { baseline, candidate } = queries;
	return {
		queries: [...baseline.all, ...candidate.all],
		mustBePublished: baseline.mustBePublished,
		publishedWithRequests: [],
		measure: (published, steps) => {
			const gap = gapOf(published, [...baseline.needed, ...candidate.needed]);
			if (gap !== undefined) return steps.map(() => ({ kind: 'none', gap }));
			return steps.map(windows => meanMinutes(gate, queries, published, windows));
		}
	};
}

function meanMinutes(
	{ name }: MeanGate,
	queries: Readonly<Record<Role, ValueQueries>>,
	published: Published,
	windows: readonly Window[]
): Measurement {
	const minutes: MeanMinute[] = [];
	const unusable = { blind: 0, misfit: 0 };
	for (const startMs of windows.flatMap(minutesOf)) {
		const baseline = queries.baseline.valuesAt(published, startMs);
		const candidate = queries.candidate.valuesAt(published, startMs);
		if (baseline === 'below-zero' || candidate === 'below-zero') {
			const why = 'has values below 0, which have no ratio to be held against.';
			return { kind: 'none', gap: missing(`${name} ${why} Publish a quantity that is at least 0.`) };
		}
		if (typeof baseline === 'string' || typeof candidate === 'string') {
			unusable[baseline === 'misfit' || candidate === 'misfit' ? 'misfit' : 'blind']++;
			continue;
		}
		minutes.push({ startMs, baseline, candidate });
	}
	const { blind, misfit } = unusable;
	if (blind + misfit >= blindMinutes && blind + misfit >= minutes.length) {
		const why =
			misfit > blind
				? 'its squares are smaller than these values can have; publish the square of every value, with the same dimensions.'
				: 'its sum or its spread was not published although there were values.';
		return { kind: 'none', gap: missing(`${name}: ${why}`) };
	}
	return { kind: 'means', minutes };
}
