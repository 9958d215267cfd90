import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GateResult, Verdict } from '../../src/gates/verdict.ts';
import { failedGates } from '../../src/report/deciding-gates.ts';
import { full } from '../../src/report/detail.ts';
import { gateTable } from '../../src/report/gate-table.ts';
import { type ReasonCode, reasonCodes } from '../../src/rollout/reason-codes.ts';
import { states } from './states.ts';

const verdicts: readonly Verdict[] = [
	{ outcome: 'pass' },
	{ outcome: 'fail' },
	{ outcome: 'undecided', cause: 'not-proved' },
	{ outcome: 'undecided', cause: 'no-data' },
	{ outcome: 'undecided', cause: 'outage' }
];
const codes = (Object.keys(reasonCodes) as ReasonCode[]).filter(code =>
	(reasonCodes[code].decisions as readonly string[]).includes('rolled-back')
);

test('under "rolled back" the first row is what decided, and never green, whatever the gates say', async () => {
	const report = await states.promoted();
	const row = fc.record({
		verdict: fc.constantFrom(...verdicts),
		reportOnly: fc.boolean(),
		onFail: fc.constantFrom('rollback' as const, 'hold' as const)
	});
	const drawn = fc.record({
		rows: fc.array(row, { minLength: report.gates.length, maxLength: report.gates.length }),
		code: fc.constantFrom(...codes),
		spans: fc.boolean(),
		ending: fc.constantFrom('rolled-back' as const, 'going' as const)
	});
	fc.assert(
		fc.property(drawn, ({ rows, code, spans, ending }) => {
			const gates = report.gates.map((result, index): GateResult => {
				const { verdict = { outcome: 'pass' }, reportOnly = false, onFail = 'rollback' } = rows[index] ?? {};
				return { ...result, verdict, gate: { ...result.gate, reportOnly, onFail } };
			});
			if (report.progress === undefined) throw new Error('no progress');
			const reason = { code, sentence: 'x' };
			const state = { phase: 'cleaning', sinceMs: 0, ending: 'rolled-back', reason } as const;
			const progress = { ...report.progress, state, ...(spans ? {} : { spans: [] }) };
			const decision = ending === 'going' ? ('in-progress' as const) : ending;
			const turned = { ...report, decision, reason, gates, progress };
			const [first = ''] = gateTable(turned, full).split('\n').slice(2);
			expect(first).toMatch(/^\| (❌|⚠️|↩️)/u);
			const failed = failedGates(turned);
			if (failed.length === 0) expect(first).toContain(code);
			for (const { gate } of failed) {
				const result = gates.find(one => one.gate.name === gate);
				expect(result?.verdict.outcome).not.toBe('pass');
				expect(result?.gate.reportOnly).toBe(false);
			}
			if (failed[0] !== undefined) expect(first).toContain(failed[0].gate);
		}),
		{ numRuns: 300 }
	);
});
