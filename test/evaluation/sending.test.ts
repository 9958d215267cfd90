import { describe, expect, test } from '@jest/globals';
import {
	binaryPlan,
	csvOf,
	customers,
	fails,
	gateOn,
	goodModel,
	noisyModel,
	tryOut,
	usageIn,
	verdictOn
} from './endpoint.ts';

const people = customers(3000, 7);
const data = csvOf(people);

describe('the endpoint is treated gently', () => {
	test('never more requests in flight than asked for, to each variant', async () => {
		const { endpoint } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: csvOf(people.slice(0, 300)),
			turns: () => 3,
			plan: { concurrency: 4 }
		});
		expect(endpoint.mostInFlight).toBeLessThanOrEqual(8);
		expect(endpoint.mostInFlight).toBeGreaterThan(4);
	});

	test('throttled requests are sent again, later and fewer at a time', async () => {
		let refused = 0;
		const throttled = (body: string) => (refused++ % 3 === 0 ? fails('throttled') : goodModel(body, ''));
		const { evaluation, slept } = await tryOut({
			blue: goodModel,
			green: throttled,
			data: csvOf(people.slice(0, 300))
		});
		expect(evaluation.failed.candidate.rows).toBe(0);
		expect(evaluation.rows.compared).toBe(300);
		expect(slept.length).toBeGreaterThan(100);
		expect(Math.min(...slept)).toBeGreaterThanOrEqual(150);
	});

	test('one that is always throttled proves nothing against the model', async () => {
		const gate = gateOn('accuracy', { min: 0.1 });
		const { evaluation } = await tryOut({ blue: goodModel, green: () => fails('throttled'), data, gates: [gate] });
		expect(evaluation.invalid?.by).toBe('both');
		expect(verdictOn(gate, evaluation).verdict.outcome).toBe('undecided');
	});

	test('batches: several rows a request, and the same numbers', async () => {
		const lines = (model: typeof goodModel) => (body: string) =>
			body
				.split('\n')
				.map(line => String(model(line, '')).trim())
				.join('\n');
		const one = await tryOut({ blue: goodModel, green: noisyModel(0.5), data });
		const many = await tryOut({ blue: lines(goodModel), green: lines(noisyModel(0.5)), data, plan: { batch: 7 } });
		expect(many.evaluation).toEqual(one.evaluation);
		expect(many.endpoint.asked.length).toBeLessThan(one.endpoint.asked.length / 5);
	});

	test('a batch that fails is asked again row by row, so that one bad row does not count for the others', async () => {
		const green = (body: string) => {
			const lines = body.split('\n');
			if (lines.some(line => usageIn(line) < 0.001)) return fails('model-error');
			return lines.map(usageIn).join('\n');
		};
		const blue = (body: string) => body.split('\n').map(usageIn).join('\n');
		const { evaluation } = await tryOut({ blue, green, data, plan: { batch: 10 } });
		expect(evaluation.failed.candidate.rows).toBe(people.filter(({ usage }) => usage < 0.001).length);
	});
});

describe('cancelling', () => {
	test('ends it at once with the reason, also while the endpoint does not answer', async () => {
		const cancel = new AbortController();
		const reason = new Error('somebody changed their mind');
		const silent = new Promise<never>(() => {});
		let asked = 0;
		const running = tryOut({
			blue: goodModel,
			green: goodModel,
			data,
			options: {
				signal: cancel.signal,
				invoke: () => {
					if (++asked === 4) cancel.abort(reason);
					return silent;
				}
			}
		});
		await expect(running).rejects.toBe(reason);
	});

	test('before it begins, nothing is sent', async () => {
		const signal = AbortSignal.abort(new Error('too late'));
		let asked = 0;
		const invoke = async () => {
			asked++;
			throw new Error('never');
		};
		await expect(tryOut({ blue: goodModel, green: goodModel, data, options: { signal, invoke } })).rejects.toThrow(
			'too late'
		);
		expect(asked).toBe(0);
	});

	test('progress rises to the end', async () => {
		const seen: { sent: number; total?: number; failed: number }[] = [];
		await tryOut({ blue: goodModel, green: goodModel, data, options: { progress: progress => seen.push(progress) } });
		expect(seen.at(-1)).toEqual({ sent: 3000, total: 3000, failed: 0 });
		expect(seen.map(({ sent }) => sent)).toEqual(seen.map(({ sent }) => sent).toSorted((a, b) => a - b));
	});
});

describe('long data', () => {
	test('is sent as it comes, in its order, and not stopped early', async () => {
		const long = csvOf(customers(21_000, 5));
		const gates = [gateOn('accuracy', { maxDecrease: 0.02 })];
		const { evaluation, endpoint } = await tryOut({
			blue: goodModel,
			green: goodModel,
			data: long,
			gates,
			plan: { batch: 1, concurrency: 1 }
		});
		expect(evaluation.rows).toEqual({ read: 21_000, sent: 21_000, compared: 21_000 });
		expect(evaluation.stopped).toBeUndefined();
		expect(evaluation.warnings).toEqual([expect.stringContaining(`${binaryPlan.data} has more than 20,000 rows`)]);
		const ids = endpoint.asked
			.slice(2)
			.filter(({ variant }) => variant === 'green')
			.map(({ inferenceId }) => Number(inferenceId.split('-')[2]));
		expect(ids).toEqual(ids.toSorted((a, b) => a - b));
	});
});
