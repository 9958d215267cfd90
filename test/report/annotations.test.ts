import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { states } from './states.ts';

const file = '.github/promotion-gate.yml';

describe('annotations', () => {
	test('a failed gate is an error on the line that asked for it', async () => {
		const report = await states['rolled-back-by-latency']();
		const failed = report.gates.find(({ verdict }) => verdict.outcome === 'fail');
		const [first, ...others] = annotationsOf(report, { file });
		expect(first).toEqual({
			level: 'error',
			file,
			line: failed?.gate.line,
			message: expect.stringMatching(/^slow-rate, worse: rolled back\. slow-rate is /)
		});
		expect(first?.line).toBeGreaterThan(1);
		expect(others).toEqual([]);
	});

	test('gates that could not be proved are warnings where that was the end', async () => {
		const levels = annotationsOf(await states.inconclusive(), { file }).map(({ level, message }) => [
			level,
			message.split(',')[0]
		]);
		expect(levels).toEqual([
			['warning', 'error-rate'],
			['warning', 'slow-rate']
		]);
	});

	test('a healthy rollout has none', async () => {
		expect(annotationsOf(await states.promoted(), { file })).toEqual([]);
		expect(annotationsOf(await states.planned(), { file })).toEqual([]);
	});

	test('a gate that only reports, or waits for a person, is a warning', async () => {
		const report = await states.promoted();
		const gates = report.gates.map(result =>
			result.gate.reportOnly ? { ...result, verdict: { outcome: 'fail' } as const } : result
		);
		expect(annotationsOf({ ...report, gates }, { file }).map(({ level }) => level)).toEqual(['warning']);
	});

	test('without a file there is no line', async () => {
		const [first] = annotationsOf(await states['rolled-back-by-latency']());
		expect(first).not.toHaveProperty('line');
	});

	test('a mistake is an error where it is; a line within an input is no line of the file', async () => {
		const mistakes = [
			{ key: 'gates[0].max', message: 'is no share.', line: 7 },
			{ key: 'schedule', message: 'is no list.', line: 2, input: 'schedule' },
			{ key: 'gates', message: 'is no list.', line: 2, file: 'other.yml' }
		];
		const annotations = annotationsOf({ ...(await states.planned()), decision: 'failed', mistakes }, { file });
		expect(annotations).toEqual([
			{ level: 'error', message: `gates[0].max: is no share. (${file}, line 7)`, file, line: 7 },
			{ level: 'error', message: 'schedule: is no list. (input schedule, line 2)' },
			{ level: 'error', message: 'gates: is no list. (other.yml, line 2)', file: 'other.yml', line: 2 }
		]);
	});

	test('no more than GitHub shows, the last saying how many there are', async () => {
		const mistakes = Array.from({ length: 30 }, (_, index) => ({ key: `key-${index}`, message: 'x\n::error::y' }));
		const annotations = annotationsOf({ ...(await states.planned()), mistakes });
		expect(annotations).toHaveLength(9);
		expect(annotations.at(-1)?.message).toBe('And 22 more: the summary of the job shows all of them.');
		expect(annotations.some(({ message }) => /\n|::/.test(message))).toBe(false);
	});
});
