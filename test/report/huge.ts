import type { GateMeasurements } from '../../src/gates/measurement.ts';
import type { GateResult } from '../../src/gates/verdict.ts';
import type { Report } from '../../src/report/model.ts';

/** A report whose every name and sentence is as long and as hostile as it may come, with so many gates and minutes. */
export function huge(report: Report, gates = 50, minutes = 200, letters = 10_000): Report {
	const long = (what: string) => `${what} | @all \`x\` <b> ${'verylong-'.repeat(letters / 9)}`;
	const series = Array.from({ length: minutes }, (_, minute) => ({
		startMs: report.updatedAtMs + minute * 60_000,
		baseline: 0.00312345678 + minute / 1e6,
		candidate: 0.00298765432 - minute / 1e7
	}));
	const results = Array.from({ length: gates }, (_, index): GateResult => {
		const like = report.gates[index % report.gates.length];
		if (like === undefined) throw new Error('A report with gates is needed.');
		const gate = { ...like.gate, name: long(`gate ${index}`) };
		return { ...like, gate, allowed: long('allowed'), sentence: long('sentence'), series };
	});
	const measurements = results.map(({ gate }): GateMeasurements => {
		const counted = series.map(({ startMs }) => ({
			startMs,
			baseline: { requests: 5700, bad: 17 },
			candidate: { requests: 300, bad: 1 }
		}));
		return { gate: gate.name, steps: [{ kind: 'counts', minutes: counted }] };
	});
	const { rollout, progress, evaluation, ...rest } = report;
	const timeline = Array.from({ length: 200 }, (_, index) => ({ atMs: index * 60_000, text: long('event') }));
	const identity = (role: 'baseline' | 'candidate') => ({
		...(report[role] ?? { imageDigests: [] }),
		variant: long(role),
		modelName: long('model'),
		imageDigests: Array.from({ length: 15 }, () => long('image'))
	});
	return {
		...rest,
		...(rollout && { rollout: { ...rollout, plan: { ...rollout.plan, gates: results.map(({ gate }) => gate) } } }),
		...(progress && { progress: { ...progress, timeline } }),
		...(evaluation && {
			evaluation: { ...evaluation, warnings: Array.from({ length: 50 }, () => long('warning')) }
		}),
		endpointName: long('endpoint'),
		reason: { ...report.reason, sentence: long('reason') },
		gates: results,
		measurements,
		baseline: identity('baseline'),
		candidate: identity('candidate'),
		warnings: Array.from({ length: 50 }, () => long('warning')),
		mistakes: Array.from({ length: 50 }, () => ({ key: long('key'), message: long('message'), line: 3 })),
		links: Array.from({ length: 50 }, () => ({ text: long('link'), url: `https://x.example/${'y'.repeat(2_000)}` })),
		actor: { name: long('actor'), what: long('what'), reason: long('why') }
	};
}
