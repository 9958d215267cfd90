import type { GateKind } from '../kind.ts';
import { allowedBy } from '../limits.ts';
import { judgeQuality } from '../quality.ts';

/** A measure of the labelled evaluation. */
export const qualityKind: GateKind<'quality'> = {
	unit: () => 'number',
	allowed: gate => allowedBy(gate.limits, 'number'),
	meter: () => ({ queries: [], mustBePublished: [], publishedWithRequests: [], measure: () => [] }),
	judge: (gate, _, { evaluation }) => judgeQuality(gate, evaluation),
	breach: () => undefined,
	counted: () => [],
	beforeTraffic: true,
	sequential: false,
	failureCode: 'quality-failed',
	rehearsable: () => true
};
