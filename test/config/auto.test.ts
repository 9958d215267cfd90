import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';

function read(text: string, inputs: Readonly<Record<string, string>> = {}) {
	return loadPlan({
		file: { path: 'promotion.yml', text: `endpoint-name: churn-prod\n${text}` },
		inputs: { 'model-name': 'churn-new', ...inputs }
	});
}
const autoOf = (text: string, inputs = {}) => {
	const loaded = read(text, inputs);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return { auto: loaded.plan.auto, steps: loaded.plan.schedule.length };
};
const mistakesOf = (text: string) => {
	const loaded = read(text);
	return loaded.ok ? [] : loaded.mistakes.map(({ key, line, message }) => [key, line, message]);
};
const usual = { maxDurationMs: 4 * 3_600_000, detect: 2, power: 0.95 };

describe('a schedule that plans itself', () => {
	test.each([
		['schedule: auto', usual],
		['auto: {}', usual],
		[
			'schedule: auto\nauto: {max-duration: 90m, detect: 3x, power: 90%}',
			{ maxDurationMs: 5_400_000, detect: 3, power: 0.9 }
		],
		['auto: {detect: 1.5 x}', { ...usual, detect: 1.5 }]
	])('%s', (text, auto) => expect(autoOf(text)).toEqual({ auto, steps: 0 }));

	test('is asked for by the input too, which is stronger than the file', () => {
		expect(autoOf('schedule: 5% 10m', { schedule: 'auto' })).toEqual({ auto: usual, steps: 0 });
	});

	test('is not there where steps are written down', () => {
		expect(autoOf('schedule: 5% 10m')).toEqual({ auto: undefined, steps: 1 });
	});

	test.each([
		[
			'schedule: 5% 10m\nauto: {detect: 2x}',
			'auto',
			3,
			'is for a schedule that plans itself. Write `schedule: auto`, or leave it out.'
		],
		[
			'schedule: auto\nauto: {detect: 2}',
			'auto.detect',
			3,
			'2 has no unit. Write how many times from 1.2x to 20x, such as 2x.'
		],
		['auto: {max-duration: 5m}', 'auto.max-duration', 2, expect.stringContaining('5m is below 30m')],
		['auto: {power: 100%}', 'auto.power', 2, expect.stringContaining('100% is above 99%')],
		['auto: {durations: 4h}', 'auto.durations', 2, expect.stringContaining('max-duration')]
	])('%s is refused on its line', (text, key, line, message) => {
		expect(mistakesOf(text)).toEqual([[key, line, message]]);
	});
});
