import { withUnit } from '../gates/numbers.ts';
import type { GateResult } from '../gates/verdict.ts';

/** What the end of a rollout is told with, where a limit was broken that production broke too; empty for none. */
export function despite(gates: readonly GateResult[]): string {
	const told = gates.flatMap(({ gate, unit, candidate, baselineBreach: breach }) => {
		if (gate.reportOnly || breach?.candidate !== 'better' || candidate === undefined) return [];
		const value = (number: number) => withUnit(number, unit);
		const key = breach.side === 'above' ? 'max' : 'min';
		return [
			`although it breaks ${key} ${value(breach.limit)} of ${gate.name}: production broke it with ${value(breach.baseline.value)}, and the candidate is proved better (${value(candidate.value)})`
		];
	});
	return told.length === 0 ? '' : `, ${told.join('; and ')}`;
}
