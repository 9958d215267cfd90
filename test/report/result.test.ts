import { describe, expect, test } from '@jest/globals';
import { judgeAgain } from '../../scripts/replay.ts';
import { describeReport } from '../../src/report/describe.ts';
import { resultOf } from '../../src/report/result.ts';
import { setting, startMs } from './builders.ts';
import { huge } from './huge.ts';
import { schemaProblems as problems } from './result-schema.ts';
import { stateNames, states } from './states.ts';

const asRead = (result: object): unknown => JSON.parse(JSON.stringify(result));

describe('the result', () => {
	test.each(stateNames)('%s: is what the schema describes, and nothing else', async name => {
		expect(problems(resultOf(await states[name]()))).toEqual([]);
	});

	test('a refusal with mistakes, and a look that found nothing', () => {
		const mistakes = [{ key: 'gates[0].max', message: 'is no share', line: 7, file: '.github/promotion-gate.yml' }];
		const reason = { code: 'configuration-invalid', sentence: 'The configuration has a mistake.' } as const;
		const refused = describeReport(setting, { decision: 'failed', reason, nowMs: startMs, mistakes });
		const nothing = { code: 'nothing-in-flight', sentence: 'No rollout is in flight.' } as const;
		const none = describeReport(setting, { decision: 'none', reason: nothing, nowMs: startMs });
		expect(problems(resultOf(refused))).toEqual([]);
		expect(problems(resultOf(none))).toEqual([]);
	});

	test('the schema refuses what is none', async () => {
		const result = resultOf(await states.promoted());
		expect(problems({ ...result, decision: 'perhaps' })).not.toEqual([]);
		expect(problems({ ...result, schema_version: 2 })).not.toEqual([]);
		expect(problems({ ...result, extra: 1 })).not.toEqual([]);
	});

	test('holds no number that JSON cannot write, and no camelCase', async () => {
		const report = await states.inconclusive();
		const gates = report.gates.map(result => ({
			...result,
			comparison: { as: 'ratio', estimate: Number.NaN, low: 0.5, high: Number.POSITIVE_INFINITY } as const
		}));
		const result = resultOf({ ...report, gates });
		expect(problems(result)).toEqual([]);
		expect(result).toMatchObject({
			gates: gates.map(() => ({ comparison: { estimate: null, high: null, low: 0.5 } }))
		});
		const keys = [...JSON.stringify(result).matchAll(/"([A-Za-z_]+)":/g)].map(([, key]) => key ?? '');
		expect(keys.filter(key => /[A-Z]/.test(key))).toEqual([]);
	});

	test('values of environment variables are not in it', async () => {
		const report = await states.planned();
		if (report.rollout === undefined) throw new Error('no rollout');
		const environment = { TOKEN: 'hunter2', LEVEL: '3' };
		const candidate = { kind: 'image', imageUri: 'x.dkr.ecr/y:1', environment } as const;
		const plan = { ...report.rollout.plan, candidate };
		const result = resultOf({ ...report, rollout: { ...report.rollout, plan } });
		expect(JSON.stringify(result)).not.toContain('hunter2');
		expect(result).toMatchObject({ rollout: { plan: { candidate: { environment_names: ['TOKEN', 'LEVEL'] } } } });
		expect(problems(result)).toEqual([]);
	});

	test('stays below the limit for outputs, at the cost of its curves first', async () => {
		const report = await states.promoted();
		const long = huge(report, 50, 1_500, 40);
		const result = resultOf(long);
		expect(JSON.stringify(result).length).toBeLessThanOrEqual(460_000);
		expect(result.schema_version).toBe(1);
		const small = JSON.stringify(resultOf(report)).length;
		const thinned = resultOf(report, { limit: small - 1 });
		expect(thinned.complete).toBe(true);
		expect(JSON.stringify(thinned).length).toBeLessThan(small);
		expect(judgeAgain(asRead(thinned)).every(({ was, now }) => was === now)).toBe(true);
	});

	test.each([460_000, 60_000, 20_000])('50 gates with names of 10,000 characters in %d characters', async limit => {
		const result = resultOf(huge(await states.promoted()), { limit });
		expect(JSON.stringify(result).length).toBeLessThanOrEqual(limit);
		expect(result).toMatchObject({ schema_version: 1, complete: false, decision: 'promoted' });
		expect(problems(result)).toEqual([]);
	});
});

describe('judged again from the result alone', () => {
	test.each(stateNames)('%s: the same verdicts', async name => {
		const report = await states[name]();
		if (report.gates.length === 0) return;
		const again = judgeAgain(asRead(resultOf(report)));
		expect(again.map(({ gate }) => gate)).toEqual(report.gates.map(({ gate }) => gate.name));
		expect(again.filter(({ was, now }) => was !== now)).toEqual([]);
		expect(again.map(({ sentence }) => sentence)).toEqual(report.gates.map(({ sentence }) => sentence));
	});

	test('another verdict is noticed', async () => {
		const report = await states.promoted();
		const [first, ...others] = report.gates;
		if (first === undefined) throw new Error('no gates');
		const forged = { ...report, gates: [{ ...first, verdict: { outcome: 'fail' } as const }, ...others] };
		const [again] = judgeAgain(asRead(resultOf(forged)));
		expect(again).toMatchObject({ was: 'fail', now: 'pass' });
	});

	test('what cannot be judged is told', async () => {
		const report = huge(await states.promoted());
		expect(() => judgeAgain(asRead(resultOf(report)))).toThrow('too large to be kept whole');
		expect(() => judgeAgain({ schema_version: 1 })).toThrow();
		expect(() => judgeAgain(undefined)).toThrow();
	});
});
