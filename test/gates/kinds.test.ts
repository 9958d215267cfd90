import { describe, expect, test } from '@jest/globals';
import type { FileGate, QualityGate } from '../../src/gates/gate.ts';
import { instanceScale } from '../../src/gates/instances.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import { asksThreshold } from '../../src/gates/quality-validity.ts';
import { measured, meterOf, minuteMs, noonMs, publish, shareGate, target, window } from './builders.ts';

describe('numbers of an earlier step of the workflow', () => {
	const gate: FileGate = {
		kind: 'file',
		name: 'bias',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		path: 'bias.json',
		candidate: 'bias',
		limits: { max: 0.1 }
	};

	test('are there before the first step, and decide by their limits', () => {
		const numbers = { bias: { baseline: 0.05, candidate: 0.2 } };
		const meter = kindOf(gate).meter(gate, { target, numbers });
		expect(meter.queries).toEqual([]);
		const steps = meter.measure(
			{ series: new Map(), instanceTypes: { baseline: undefined, candidate: undefined } },
			[]
		);
		expect(steps).toEqual([{ kind: 'numbers', baseline: 0.05, candidate: 0.2 }]);
	});

	test('of another gate are none of its own', () => {
		const meter = kindOf(gate).meter(gate, { target, numbers: { drift: { baseline: 1, candidate: 1 } } });
		expect(
			meter.measure({ series: new Map(), instanceTypes: { baseline: undefined, candidate: undefined } }, [])
		).toEqual([]);
	});
});

describe('which side of the threshold answers are on', () => {
	const gate: QualityGate = {
		kind: 'quality',
		name: 'accuracy',
		measure: 'accuracy',
		onFail: 'rollback',
		reportOnly: false,
		minSamples: 1,
		limits: { maxDecrease: 0.01 }
	};

	test('is asked by a gate that can roll back, and by no other', () => {
		expect(asksThreshold([gate])).toBe(true);
		expect(asksThreshold([{ ...gate, reportOnly: true }])).toBe(false);
		expect(asksThreshold([{ ...gate, onFail: 'hold' }])).toBe(false);
		expect(asksThreshold([{ ...gate, measure: 'auc' }])).toBe(false);
		expect(asksThreshold([{ ...gate, measure: 'auc' }, gate])).toBe(true);
		expect(asksThreshold([])).toBe(false);
	});
});

describe('processors of an instance', () => {
	test.each([
		['ml.m5.large', 2],
		['ml.t2.medium', 2],
		['ml.m5.xlarge', 4],
		['ml.m5.2xlarge', 8],
		['ml.c5.18xlarge', 72]
	])('%s has %d', (type, processors) => {
		expect(instanceScale('cpu', type)).toBe(1 / processors);
	});

	test.each([
		['ml.g5.12xlarge', 4],
		['ml.g5.xlarge', 1],
		['ml.p4d.24xlarge', 8]
	])('%s has %d GPUs, and as many GPU memories', (type, gpus) => {
		expect([instanceScale('gpu', type), instanceScale('gpu-memory', type)]).toEqual([1 / gpus, 1 / gpus]);
	});

	test('are not guessed where the type says nothing', () => {
		for (const type of ['ml.m5.metal', 'ml.m5', 'm5.large', '', undefined])
			expect(instanceScale('cpu', type)).toBeUndefined();
		expect(instanceScale('gpu', 'ml.m5.xlarge')).toBeUndefined();
	});
});

test('minutes without any request are counted as such: there is nothing to dispute', () => {
	const gate = shareGate({ metric: 'slow-rate', slowerThanMs: 200 });
	const answer = publish(meterOf(gate).queries.map(query => [query, []] as const));
	const found = measured(gate, answer, [window(2)]);
	const nobody = { requests: 0, bad: 0 };
	expect(found).toMatchObject({
		kind: 'counts',
		minutes: [
			{ startMs: noonMs, baseline: nobody, candidate: nobody },
			{ startMs: noonMs + minuteMs, baseline: nobody, candidate: nobody }
		]
	});
});
