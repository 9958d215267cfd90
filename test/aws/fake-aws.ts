import { types } from 'node:util';
import { jest } from '@jest/globals';
import nock from 'nock';
import { type Connection, connectAws } from '../../src/aws/index.ts';

/** One request as it came over the wire. */
export interface Call {
	readonly operation: string;
	readonly body: unknown;
	readonly headers: Headers;
	readonly url: string;
}

/** What an operation answers, or how it makes its answer of what it was asked. */
type Answer = object | Refusal | ((call: Call) => object | Refusal);

class Refusal {
	readonly type: string;
	readonly message: string;
	readonly status: number;

	constructor(type: string, message: string, status: number) {
		this.type = type;
		this.message = message;
		this.status = status;
	}
}

/** An answer of AWS that is an error. */
export function refusal(type: string, message: string, status = 400): Refusal {
	return new Refusal(type, message, status);
}

/** SageMaker's one error for everything. */
export const invalid = (message: string) => refusal('ValidationException', message);

/** From here on nothing leaves the process; what a test answers, it answers with nock. */
export function interceptAws(): void {
	if (!nock.isActive()) nock.activate();
	nock.disableNetConnect();
}

/**
 * Under jest, errors of Node's own modules are of another realm, and the SDK, which asks with `instanceof`, wraps what
 * it takes for no error and loses its code. Outside of jest there is one realm.
 */
export function recogniseErrorsOfNode(): void {
	const ordinary = Function.prototype[Symbol.hasInstance];
	Object.defineProperty(Error, Symbol.hasInstance, {
		configurable: true,
		value(this: unknown, value: unknown) {
			return ordinary.call(this, value) || (this === Error && types.isNativeError(value));
		}
	});
}

/** Lets the waits of the SDK between its attempts pass at once. */
export async function withoutWaiting<T>(call: () => Promise<T>): Promise<T> {
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
	try {
		let done = false;
		const result = call().finally(() => {
			done = true;
		});
		result.catch(() => {});
		while (!done) {
			await jest.advanceTimersByTimeAsync(1000);
			await new Promise(setImmediate);
		}
		return await result;
	} finally {
		jest.useRealTimers();
	}
}

/** Everything this program does on AWS, with a wait that is only noted. */
export function connect(slept: number[] = [], maxAttempts = 1): Connection {
	return connectAws({
		region: 'eu-west-1',
		credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
		sleep: async ms => {
			slept.push(ms);
		},
		version: '1.2.3',
		maxAttempts
	});
}

/** The services of AWS as they answer on the wire, with what they were asked. */
export class FakeAws {
	readonly calls: Call[] = [];
	readonly slept: number[] = [];
	private readonly answers = new Map<string, Answer[]>();

	constructor() {
		interceptAws();
		nock(/amazonaws\.com/)
			.persist()
			.post(/.*/)
			.reply(async (request: Request) => this.answer(request));
	}

	/** Answers of an operation in turn; the last one stays. */
	on(operation: string, ...answers: readonly Answer[]): this {
		this.answers.set(operation, [...answers]);
		return this;
	}

	connect(maxAttempts = 1): Connection {
		return connect(this.slept, maxAttempts);
	}

	/** Operation and body of every call, in order. */
	get asked(): readonly (readonly [string, unknown])[] {
		return this.calls.map(call => [call.operation, call.body]);
	}

	bodiesOf(operation: string): readonly unknown[] {
		return this.calls.filter(call => call.operation === operation).map(call => call.body);
	}

	private async answer(request: Request): Promise<[number, string, Record<string, string>]> {
		const target = request.headers.get('x-amz-target');
		const operation = target?.split('.').at(-1) ?? 'Unknown';
		const body: unknown = await request.json();
		const call: Call = { operation, body, headers: request.headers, url: request.url };
		this.calls.push(call);
		const left = this.answers.get(operation) ?? [];
		const next = left.length > 1 ? left.shift() : left[0];
		const answer = typeof next === 'function' ? next(call) : next;
		const headers = { 'content-type': request.headers.get('content-type') ?? '' };
		if (answer instanceof Refusal) {
			const { type, message, status } = answer;
			return [status, JSON.stringify({ __type: type, message }), headers];
		}
		return [200, JSON.stringify(answer ?? {}), headers];
	}
}

/** The interception is of the process, and the next file of tests brings its own: two of them would answer twice. */
export function forgetAws(): void {
	nock.cleanAll();
	nock.enableNetConnect();
	nock.restore();
}

export const arnOf = (kind: string, name: string) => `arn:aws:sagemaker:eu-west-1:123456789012:${kind}/${name}`;
