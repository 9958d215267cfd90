import { ownershipTag } from '../../src/aws/tags.ts';
import type { ObjectStore } from '../../src/evaluation/batch/store.ts';
import type { Scoring, TransformJobs } from '../../src/probe/scoring.ts';
import { createScoring } from '../../src/probe/transform-scoring.ts';
import type { TransformJob, TransformRequest } from '../../src/rollout/transform.ts';
import { transformObject } from '../../src/simulator/aws/transform-object.ts';
import type { Answers } from '../../src/simulator/scenario.ts';
import { memoryStore } from '../evaluation/memory-store.ts';
import type { Through } from './memory-aws.ts';
import { type MemoryWorld, minuteMs } from './memory-world.ts';

interface Job {
	readonly request: TransformRequest;
	readonly endMs: number;
	status: TransformJob['status'];
	why?: string;
}

const answersOf = (noise: number): Answers => ({ kind: 'logistic', weights: [2], bias: -1, noise });

/** Transform jobs and objects on S3, of a world in memory; what models answer is what the simulator's do. */
export class MemoryScoring {
	readonly objects = new Map<string, Buffer>();
	readonly jobs = new Map<string, Job>();
	/** How jobs end that are created from now on, in turn; `undefined` for well. */
	readonly failures: (string | undefined)[] = [];
	answers: Record<string, Answers> = { 'churn-old': answersOf(0.1), '*': answersOf(0.1) };
	/** What the endpoint answers, if it is not what the jobs answer. */
	live: string | undefined;
	/** Models whose containers fail on the endpoint, whatever they answered in their jobs. */
	failLive: readonly string[] = [];
	jobMs = 5 * minuteMs;
	private readonly world: MemoryWorld;
	private readonly through: Through;

	constructor(world: MemoryWorld, through: Through) {
		this.world = world;
		this.through = through;
		const rows = Array.from(
			{ length: 60 },
			(_, i) => `${(i / 60).toFixed(3)},${i % 10 === 0 ? 1 - (i >= 30 ? 1 : 0) : i >= 30 ? 1 : 0}`
		);
		this.objects.set('bucket/holdout.csv', Buffer.from(['usage,churned', ...rows].join('\n')));
	}

	/** As a process of its own has it, which knows nothing yet. */
	connect(): Scoring {
		const { through, world } = this;
		return createScoring({
			workspace: '/nowhere',
			store: this.storeThrough(through),
			jobs: this.jobsThrough(through),
			ownershipTag,
			invoke: async (variant, body, form) => {
				const model = variant === 'AllTraffic' ? 'churn-old' : 'churn-new';
				if (this.failLive.includes(model)) return { ok: false, why: 'model-error', sentence: 'The container failed.' };
				const text = this.live ?? this.transformed(model, Buffer.from(body).toString(), form.contentType);
				return { ok: true, body: Buffer.from(text), contentType: 'text/csv', variant: variant ?? 'AllTraffic' };
			},
			sleep: async ms => world.pass(ms),
			now: () => world.nowMs,
			uniform: () => 0.5,
			progress: () => {}
		});
	}

	set(change: Partial<Pick<MemoryScoring, 'jobMs' | 'answers'>>): void {
		Object.assign(this, change);
	}

	/** What is running or lying about though no rollout is in flight. */
	leftovers(): readonly string[] {
		this.settle();
		const running = [...this.jobs].filter(([, { status }]) => status === 'InProgress' || status === 'Stopping');
		const left = [...this.objects.keys()].filter(place => place.startsWith('bucket/gate/'));
		return [...running.map(([name]) => `job ${name} still runs`), ...left.map(place => `${place} is left on S3`)];
	}

	private transformed(model: string, text: string, contentType: string): string {
		const form = { contentType, single: false, payloadBytes: 6e6, input: '$', output: '$', joined: false };
		const done = transformObject(text, this.answers[model] ?? answersOf(0.1), 'one', form);
		return done.ok ? done.text : '';
	}

	private settle(): void {
		for (const job of this.jobs.values()) {
			if (job.status === 'Stopping') job.status = 'Stopped';
			if (job.status !== 'InProgress' || this.world.nowMs < job.endMs) continue;
			job.status = job.why === undefined ? 'Completed' : 'Failed';
			if (job.why === undefined) this.write(job.request);
		}
	}

	private write({ manifest, output, modelName, filters }: TransformRequest): void {
		const place = (uri: string) => uri.replace('s3://', '');
		const [head, ...names] = JSON.parse(this.objects.get(place(manifest))?.toString() ?? '[]');
		for (const name of names) {
			const text = this.objects.get(place(`${head.prefix}${name}`))?.toString() ?? '';
			const { input = '$', output: kept = '$' } = filters ?? {};
			const form = { contentType: 'text/csv', single: false, payloadBytes: 6e6, input, output: kept, joined: true };
			const model = modelName === 'churn-old' ? 'churn-old' : 'churn-new';
			const done = transformObject(text, this.answers[model] ?? answersOf(0.1), 'one', form);
			if (done.ok) this.objects.set(place(`${output}${name}.out`), Buffer.from(done.text));
		}
	}

	private jobsThrough(through: Through): TransformJobs {
		return {
			create: request =>
				through(`CreateTransformJob ${request.name}`, () => {
					if (this.jobs.has(request.name)) return 'exists';
					const why = this.failures.shift();
					const endMs = this.world.nowMs + this.jobMs;
					this.jobs.set(request.name, { request, endMs, status: 'InProgress', ...(why !== undefined && { why }) });
					return 'created';
				}),
			describe: name =>
				through('DescribeTransformJob', () => {
					this.settle();
					const job = this.jobs.get(name);
					if (job === undefined) return undefined;
					const { modelName, manifest } = job.request;
					return {
						status: job.status,
						modelName,
						manifest,
						...(job.status === 'Failed' && job.why && { why: job.why })
					};
				}),
			stop: name =>
				through(`StopTransformJob ${name}`, () => {
					const job = this.jobs.get(name);
					if (job !== undefined) job.status = 'Stopping';
				})
		};
	}

	private storeThrough(through: Through): ObjectStore {
		const store = memoryStore(this.objects);
		return {
			...store,
			open: (...given) => through('GetObject', () => store.open(...given)).then(opened => opened),
			list: (...given) =>
				through('ListObjects', () => {
					this.settle();
					return store.list(...given);
				}).then(listed => listed),
			write: (bucket, key, bytes) =>
				through(`PutObject ${key}`, () => store.write(bucket, key, bytes)).then(etag => etag),
			remove: (...given) => through('DeleteObjects', () => store.remove(...given)).then(() => {})
		};
	}
}
