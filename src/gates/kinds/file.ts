import type { GateKind, Meter } from '../kind.ts';
import { allowedBy, breachOf, judgeNumbers } from '../limits.ts';
import type { NumbersMeasured } from '../measurement.ts';
import { noMeasurement } from '../undecided.ts';

/** Numbers that an earlier step of the workflow wrote. */
export const fileKind: GateKind<'file'> = {
	unit: () => 'number',
	allowed: gate => allowedBy(gate.limits, 'number'),
	meter: (gate, { numbers }) => numbersMeter(numbers[gate.name]),
	judge: (gate, steps) => {
		const present = steps.at(-1);
		return present?.kind === 'numbers' ? judgeNumbers(gate, present) : noMeasurement(gate, present);
	},
	breach: ({ limits }, measured) => (measured.kind === 'numbers' ? breachOf(limits, measured.baseline) : undefined),
	counted: () => [],
	beforeTraffic: true,
	sequential: false,
	failureCode: 'gate-failed',
	rehearsable: () => false
};

/** Known before the first step and the same in all. */
function numbersMeter(numbers: NumbersMeasured | undefined): Meter {
	return {
		queries: [],
		mustBePublished: [],
		publishedWithRequests: [],
		measure: () => (numbers === undefined ? [] : [{ kind: 'numbers', ...numbers }])
	};
}
