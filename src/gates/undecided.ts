import type { Gate } from './gate.ts';
import { allowedBy } from './limits.ts';
import type { Measurement } from './measurement.ts';
import type { GateResult, Unit, Verdict } from './verdict.ts';

/** The result of a gate that could not be measured: never a pass. */
export function noMeasurement(gate: Gate, measurement: Measurement | undefined): GateResult {
	const gap = measurement?.kind === 'none' ? measurement.gap : undefined;
	const verdict: Verdict = { outcome: 'undecided', because: gap?.why === 'outage' ? 'outage' : 'no-data' };
	const sentence = gap === undefined ? `${gate.name}: nothing was measured yet.` : `${gate.name}: ${gap.sentence}`;
	return { gate, unit: unitOf(gate), verdict, allowed: allowedBy(gate, unitOf(gate)), sentence, series: [] };
}

/** The unit of a gate's values and limits. */
export function unitOf(gate: Gate): Unit {
	if (gate.kind === 'share') return 'share';
	if (gate.kind !== 'threshold') return 'number';
	switch (gate.source.metric) {
		case 'latency':
		case 'overhead-latency':
			return 'milliseconds';
		case 'cloudwatch':
			return 'number';
		default:
			return 'percent';
	}
}
