import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Places } from '../../src/evaluation/data/source.ts';
import { type LoadOptions, startLoad } from '../../src/evaluation/load.ts';
import { smoke } from '../../src/evaluation/smoke.ts';
import { csvOf, customers, FakeEndpoint, fails, goodModel, type Model, stored, usageIn } from './endpoint.ts';

/** A clock that goes on only when somebody waits for it. */
class Clock {
	nowMs = 0;
	readonly now = () => this.nowMs;
	readonly sleep = async (ms: number) => {
		this.nowMs += ms;
		await setImmediate();
	};
}

const three = csvOf(customers(3, 1));

function start(
	more: Partial<LoadOptions> = {},
	models: { blue: Model; green: Model } = { blue: goodModel, green: goodModel }
) {
	const clock = new Clock();
	const endpoint = new FakeEndpoint(models);
	const load = startLoad({
		data: 's3://bucket/sample.csv',
		places: stored(three),
		ratePerSecond: 5,
		invoke: endpoint.invoke,
		now: clock.now,
		sleep: clock.sleep,
		signal: new AbortController().signal,
		inferencePrefix: 'load',
		...more
	});
	const until = async (wanted: () => boolean) => {
		for (let turn = 0; turn < 20_000 && !wanted(); turn++) await setImmediate();
	};
	return { load, endpoint, clock, until };
}

describe('sample traffic', () => {
	test('goes to the endpoint as anybody’s would, over and over, at its rate', async () => {
		const { load, endpoint, clock, until } = start({ exclude: ['id', 'churned'] });
		await until(() => endpoint.asked.length >= 31);
		expect(clock.nowMs / 1000).toBeCloseTo(6, 0);
		const { sent, failed } = await load.stop();
		expect([sent, failed]).toEqual([endpoint.asked.length, 0]);
		expect(endpoint.asked.every(({ variant }) => variant === undefined)).toBe(true);
		const rows = customers(3, 1).map(({ usage, region }) => `${usage},${region}`);
		expect(endpoint.asked.slice(0, 6).map(({ body }) => body)).toEqual([...rows, ...rows]);
	});

	test('nothing is sent once it is stopped', async () => {
		const { load, endpoint, until } = start();
		await until(() => endpoint.asked.length >= 5);
		const { sent } = await load.stop();
		for (let turn = 0; turn < 50; turn++) await setImmediate();
		expect(endpoint.asked.length).toBe(sent);
	});

	test('the signal stops it as well', async () => {
		const cancel = new AbortController();
		const { load, endpoint, until } = start({ signal: cancel.signal });
		await until(() => endpoint.asked.length >= 5);
		cancel.abort();
		const { sent } = load.counts();
		for (let turn = 0; turn < 50; turn++) await setImmediate();
		expect(load.counts().sent).toBe(sent);
		await load.stop();
	});

	test('failed requests are counted and not sent again', async () => {
		const { load, endpoint, until } = start({}, { blue: () => fails('model-error'), green: goodModel });
		await until(() => load.counts().failed >= 10);
		const { sent, failed } = await load.stop();
		expect(failed).toBeGreaterThanOrEqual(10);
		expect(sent).toBe(endpoint.asked.length);
	});

	test('an endpoint that does not answer gets a few requests, not a queue', async () => {
		let asked = 0;
		const invoke = () => {
			asked++;
			return new Promise<never>(() => {});
		};
		const { load, until } = start({ invoke, ratePerSecond: 6 });
		await until(() => asked >= 6);
		for (let turn = 0; turn < 100; turn++) await setImmediate();
		expect(asked).toBe(6);
		expect(await load.stop()).toEqual({ sent: 6, failed: 0 });
	});

	test('after a pause it goes on at its rate, without a burst', async () => {
		const { load, endpoint, clock, until } = start({ ratePerSecond: 2 });
		await until(() => endpoint.asked.length >= 4);
		clock.nowMs += 3_600_000;
		const before = endpoint.asked.length;
		await until(() => endpoint.asked.length >= before + 10);
		expect(clock.nowMs).toBeGreaterThan(3_600_000 + 4000);
		await load.stop();
	});

	test('long data is read again each time', async () => {
		let opened = 0;
		const long = stored(csvOf(customers(10_050, 2)));
		const count = <T>(value: T) => {
			opened++;
			return value;
		};
		const places: Places = { ...long, s3: { ...long.s3, open: (bucket, key) => count(long.s3.open(bucket, key)) } };
		const { load, endpoint, until } = start({ places, ratePerSecond: 1000 });
		await until(() => endpoint.asked.length >= 10_060);
		await load.stop();
		expect(endpoint.asked[10_050]?.body).toBe(endpoint.asked[0]?.body);
		expect(opened).toBe(4);
	});

	test('data that cannot be used is told, not thrown', async () => {
		const { load, until } = start({ places: stored('id,usage') });
		await until(() => load.counts().problem !== undefined);
		expect(await load.stop()).toEqual({ sent: 0, failed: 0, problem: 's3://bucket/sample.csv has no rows.' });
	});
});

describe('smoke test', () => {
	const ask = (
		green: Model,
		data = three,
		signal = new AbortController().signal,
		more: { readonly baseline?: string } = {},
		blue: Model = goodModel
	) => {
		const endpoint = new FakeEndpoint({ blue, green });
		const testing = smoke({
			data: 's3://bucket/sample.csv',
			places: stored(data),
			variant: 'green',
			invoke: endpoint.invoke,
			rows: 2,
			signal,
			sleep: async () => {},
			uniform: () => 0,
			inferencePrefix: 'smoke',
			...more
		});
		return { testing, endpoint };
	};

	test('asks the candidate for a few rows', async () => {
		const { testing, endpoint } = ask(goodModel);
		expect(await testing).toEqual({ asked: 2, failed: 0, unanswerable: 0 });
		expect(endpoint.asked.map(({ variant, inferenceId }) => [variant, inferenceId])).toEqual([
			['green', 'smoke-1'],
			['green', 'smoke-2']
		]);
	});

	test('tells what failed', async () => {
		expect(await ask(() => fails('model-error')).testing).toEqual({
			asked: 2,
			failed: 2,
			unanswerable: 0,
			example: 'It was model-error.'
		});
	});

	test('rows that the model in service does not answer either tell nothing about the candidate', async () => {
		const oddly: Model = body => (usageIn(body) > 1 ? fails('model-error') : goodModel(body, ''));
		const { testing, endpoint } = ask(oddly, three, undefined, { baseline: 'blue' }, oddly);
		const { unanswerable, failed } = await testing;
		expect(unanswerable).toBe(failed);
		expect(failed).toBeGreaterThan(0);
		expect(endpoint.asked.filter(({ variant }) => variant === 'blue')).toHaveLength(failed);
		const alone = ask(oddly, three, undefined, { baseline: 'blue' });
		expect(await alone.testing).toMatchObject({ failed, unanswerable: 0, example: 'It was model-error.' });
	});

	test('throttling passes', async () => {
		let asked = 0;
		const { testing } = ask(body => (asked++ === 0 ? fails('throttled') : goodModel(body, '')));
		expect(await testing).toEqual({ asked: 2, failed: 0, unanswerable: 0 });
	});

	test('no rows are a mistake; JSON Lines are sent as JSON', async () => {
		await expect(ask(goodModel, 'id,usage').testing).rejects.toThrow('has no rows');
		const { testing, endpoint } = ask(() => ({}), '{"text":"good"}');
		expect(await testing).toEqual({ asked: 1, failed: 0, unanswerable: 0 });
		expect(endpoint.asked[0]).toMatchObject({ body: '{"text":"good"}', contentType: 'application/json' });
	});

	test('is cancelled at once', async () => {
		await expect(ask(goodModel, three, AbortSignal.abort(new Error('enough'))).testing).rejects.toThrow('enough');
	});
});
