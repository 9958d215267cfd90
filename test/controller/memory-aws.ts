import { AwsError } from '../../src/aws/errors.ts';
import type { Aws, EndpointConfiguration, ModelDescription, VariantSpec } from '../../src/controller/ports.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import type { EndpointStatus, LiveEndpoint, LiveVariant } from '../../src/rollout/observation.ts';
import type { SuspendedScaling } from '../../src/rollout/record.ts';

const minuteMs = 60_000;

/** How a model answers: shares of requests, latency in milliseconds. */
export interface Behaviour {
	readonly errorRate: number;
	readonly slowRate: number;
	readonly latencyMs: number;
}

export const healthy: Behaviour = { errorRate: 0.003, slowRate: 0.05, latencyMs: 80 };

interface Variant {
	readonly name: string;
	modelName: string;
	weight: number;
	instances: number;
}

interface Update {
	readonly kind: 'config' | 'weights';
	readonly configName?: string;
	readonly exclude?: readonly string[];
	readonly doneMs: number;
	readonly fails?: string;
}

/** An endpoint, its configurations, models and metrics in memory; everything happens at the clock's time. */
export class MemoryAws {
	nowMs = Date.UTC(2026, 10, 24, 12, 0);
	status: EndpointStatus | undefined;
	configName = 'churn-original';
	variants: Variant[] = [{ name: 'AllTraffic', modelName: 'churn-old', weight: 1, instances: 2 }];
	update: Update | undefined;
	failureReason: string | undefined;
	/** Reasons (may be empty) with which coming updates to a configuration fail. */
	failingUpdates: string[] = [];
	metricsOutage: string | undefined;
	requestsPerMinute = 6000;
	behaviour: Record<string, Behaviour> = { 'churn-old': healthy, 'churn-new': healthy };
	/** Variants that are autoscaled, with the movements that are held back. */
	readonly scalable = new Map<string, SuspendedScaling>();
	alarms: string[] = [];
	readonly configs = new Map<string, { variants: Variant[]; tags: Record<string, string> }>();
	readonly models = new Map<string, { tags: Record<string, string> }>();
	endpointTags: Record<string, string> = {};
	/** Every call that changes something, as it was applied. */
	readonly changes: string[] = [];
	/** Called around every call of AWS; throwing is a crash or a fault. */
	hook: (call: string, moment: 'before' | 'after') => void = () => {};
	private readonly history: { atMs: number; variants: Variant[] }[] = [];

	constructor() {
		this.configs.set('churn-original', { variants: structuredClone(this.variants), tags: {} });
		this.models.set('churn-old', { tags: {} });
		this.models.set('churn-new', { tags: {} });
		this.history.push({ atMs: 0, variants: structuredClone(this.variants) });
	}

	readonly clock = {
		now: () => this.nowMs,
		sleep: async (ms: number) => {
			this.pass(ms);
		}
	};

	/** Lets time pass and finishes what is due. */
	pass(ms: number): void {
		this.nowMs += ms;
		this.settle();
	}

	settle(): void {
		const { update } = this;
		if (update === undefined || this.nowMs < update.doneMs) return;
		this.update = undefined;
		if (update.kind === 'config' && update.configName !== undefined) {
			if (update.fails !== undefined) this.failureReason = update.fails || undefined;
			else this.deploy(update.configName, update.exclude ?? []);
		}
	}

	/** Somebody else's weights. */
	setWeightsByHand(weights: Record<string, number>): void {
		for (const variant of this.variants) variant.weight = weights[variant.name] ?? variant.weight;
		this.remember();
	}

	live(): LiveEndpoint {
		this.settle();
		const variants: LiveVariant[] = this.variants.map(variant => ({
			name: variant.name,
			currentWeight: Math.fround(variant.weight),
			desiredWeight: Math.fround(variant.weight),
			currentInstances: variant.instances,
			desiredInstances: variant.instances,
			images: []
		}));
		const pending = this.update?.configName;
		return {
			name: 'churn-prod',
			arn: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod',
			status: this.status ?? (this.update === undefined ? 'InService' : 'Updating'),
			configName: this.configName,
			variants,
			...(pending !== undefined && { pendingConfigName: pending }),
			...(this.failureReason !== undefined && { failureReason: this.failureReason })
		};
	}

	/** AWS as the controller sees it; every call passes the hook. */
	readonly aws: Aws = {
		region: 'eu-west-1',
		endpoints: {
			describe: () => this.call('DescribeEndpoint', () => this.live()),
			hasInferenceComponents: () => this.call('ListInferenceComponents', () => false),
			update: request =>
				this.change(`UpdateEndpoint ${request.configName}`, () => {
					this.beIdle();
					if (!this.configs.has(request.configName)) throw new Error(`no configuration ${request.configName}`);
					const fails = this.failingUpdates.shift();
					this.update = {
						kind: 'config',
						configName: request.configName,
						exclude: request.exclude,
						doneMs: this.nowMs + 6 * minuteMs,
						...(fails !== undefined && { fails })
					};
				}),
			setWeights: (_, weights) =>
				this.change(`SetWeights ${JSON.stringify(weights)}`, () => {
					this.beIdle();
					this.setWeightsByHand({ ...weights });
					this.update = { kind: 'weights', doneMs: this.nowMs + 30_000 };
				}),
			setInstances: (_, name, count) =>
				this.change(`SetInstances ${name} ${count}`, () => {
					this.beIdle();
					for (const variant of this.variants) if (variant.name === name) variant.instances = count;
					this.update = { kind: 'weights', doneMs: this.nowMs + 4 * minuteMs };
				})
		},
		configurations: {
			describe: name => this.call('DescribeEndpointConfig', () => this.describeConfig(name)),
			clone: request =>
				this.change(`CreateEndpointConfig ${request.name}`, () => {
					if (this.configs.has(request.name)) return 'exists' as const;
					const variants = request.variants.map(asVariant);
					this.configs.set(request.name, { variants, tags: { ...request.tags } });
					return 'created' as const;
				}),
			delete: name =>
				this.change(`DeleteEndpointConfig ${name}`, () => {
					if (name === this.configName || name === this.update?.configName) throw new Error(`${name} is in use`);
					return this.configs.delete(name) ? ('deleted' as const) : ('absent' as const);
				})
		},
		models: {
			describe: name => this.call('DescribeModel', () => this.describeModel(name)),
			describePackage: () => this.call('DescribeModelPackage', () => undefined),
			create: request =>
				this.change(`CreateModel ${request.name}`, () => {
					if (this.models.has(request.name)) return 'exists' as const;
					this.models.set(request.name, { tags: { ...request.tags } });
					this.behaviour[request.name] = this.behaviour['churn-new'] ?? healthy;
					return 'created' as const;
				}),
			delete: name =>
				this.change(`DeleteModel ${name}`, () => {
					if (this.variants.some(variant => variant.modelName === name)) throw new Error(`${name} is in use`);
					return this.models.delete(name) ? ('deleted' as const) : ('absent' as const);
				})
		},
		tags: {
			read: arn => this.call('ListTags', () => ({ ...this.tagsOf(arn) })),
			write: (arn, tags) =>
				this.change(`AddTags ${arn.split('/').at(-1)}`, () => void Object.assign(this.tagsOf(arn), tags)),
			remove: (arn, keys) =>
				this.change(`DeleteTags ${arn.split('/').at(-1)}`, () => {
					for (const key of keys) delete this.tagsOf(arn)[key];
				})
		},
		metrics: {
			query: (queries, window) =>
				this.call('GetMetricData', () => queries.map(query => this.series(query, window.startMs, window.endMs)))
		},
		scaling: {
			targets: (_, variants) =>
				this.call('DescribeScalableTargets', () =>
					variants.flatMap(variant => {
						const suspended = this.scalable.get(variant);
						return suspended === undefined ? [] : [{ variant, min: 1, max: 10, alarms: [], suspended }];
					})
				),
			suspendScaleIn: (_, variant) =>
				this.change(`SuspendScaleIn ${variant}`, () => {
					const before = this.scalable.get(variant);
					if (before !== undefined) this.scalable.set(variant, { ...before, scaleIn: true });
					return before;
				}),
			resume: (_, variant, before) =>
				this.change(`ResumeScaling ${variant}`, () => {
					if (this.scalable.has(variant)) this.scalable.set(variant, before);
				}),
			move: (_, from, to) =>
				this.change(`MoveScaling ${from} ${to}`, () => {
					const suspended = this.scalable.get(from);
					if (suspended !== undefined) this.scalable.set(to, suspended);
					this.scalable.delete(from);
					return { left: [] };
				}),
			alarmsNaming: () => this.call('DescribeAlarms', () => this.alarms)
		},
		objects: {
			open: async () => {
				throw new Error('there is no S3 here');
			},
			identify: async () => undefined
		}
	};

	private async call<T>(name: string, apply: () => T): Promise<T> {
		this.hook(name, 'before');
		const answer = apply();
		this.hook(name, 'after');
		return answer;
	}

	private change<T>(name: string, apply: () => T): Promise<T> {
		return this.call(name, () => {
			this.settle();
			const answer = apply();
			this.changes.push(name);
			return answer;
		});
	}

	private beIdle(): void {
		if (this.live().status !== 'InService')
			throw new AwsError('endpoint-in-progress', 'Update', 'Cannot update in-progress endpoint');
	}

	private deploy(configName: string, exclude: readonly string[]): void {
		const config = this.configs.get(configName);
		if (config === undefined) throw new Error(`deployed a deleted configuration ${configName}`);
		const before = this.variants;
		this.variants = structuredClone(config.variants).map(variant => {
			const same = before.find(one => one.name === variant.name);
			if (same === undefined) return variant;
			return {
				...variant,
				weight: exclude.includes('DesiredWeight') ? variant.weight : same.weight,
				instances: exclude.includes('DesiredInstanceCount') ? variant.instances : same.instances
			};
		});
		this.configName = configName;
		this.failureReason = undefined;
		this.remember();
	}

	private remember(): void {
		this.history.push({ atMs: this.nowMs, variants: structuredClone(this.variants) });
	}

	private tagsOf(arn: string): Record<string, string> {
		const name = arn.split('/').at(-1) ?? '';
		if (arn.includes(':endpoint/')) return this.endpointTags;
		const found = arn.includes(':model/') ? this.models.get(name) : this.configs.get(name);
		if (found === undefined) throw new Error(`tags of ${arn}, which does not exist`);
		return found.tags;
	}

	private describeConfig(name: string): EndpointConfiguration | undefined {
		const config = this.configs.get(name);
		if (config === undefined) return undefined;
		return {
			name,
			arn: `arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config/${name}`,
			shadowVariants: 0,
			asynchronous: false,
			raw: {},
			variants: config.variants.map(variant => ({
				name: variant.name,
				modelName: variant.modelName,
				instanceType: 'ml.m5.xlarge',
				initialInstanceCount: variant.instances,
				initialWeight: variant.weight,
				serverless: false,
				managedInstanceScaling: false
			}))
		};
	}

	private describeModel(name: string): ModelDescription | undefined {
		if (!this.models.has(name)) return undefined;
		const arn = `arn:aws:sagemaker:eu-west-1:123456789012:model/${name}`;
		return { name, arn, executionRoleArn: 'arn:aws:iam::123456789012:role/serve', containers: [], raw: {} };
	}

	private series(query: MetricQuery, startMs: number, endMs: number): MetricSeries {
		const points = new Map<number, number>();
		if (this.metricsOutage !== undefined) return { key: query.key, points, outage: this.metricsOutage };
		for (let at = startMs; at < endMs && at <= this.nowMs - 90_000; at += minuteMs) {
			const value = this.valueAt(query, at);
			if (value !== undefined) points.set(at, value);
		}
		return { key: query.key, points };
	}

	private valueAt(query: MetricQuery, atMs: number): number | undefined {
		const { variants } = this.history.findLast(one => one.atMs <= atMs) ?? { variants: [] };
		const total = variants.reduce((sum, variant) => sum + variant.weight, 0);
		const variant = variants.find(one => one.name === query.dimensions.VariantName);
		if (variant === undefined || total === 0) return undefined;
		const requests = Math.round((this.requestsPerMinute * variant.weight) / total);
		const { errorRate, slowRate, latencyMs } = this.behaviour[variant.modelName] ?? healthy;
		if (requests === 0) return undefined;
		if (query.metricName === 'Invocations' || query.statistic === 'SampleCount') return requests;
		if (query.metricName.endsWith('Errors')) {
			return query.metricName === 'Invocation5XXErrors' ? Math.round(requests * errorRate) : 0;
		}
		if (query.statistic.startsWith('TC')) return requests - Math.round(requests * slowRate);
		if (query.statistic.startsWith('PR')) return 100 - 100 * slowRate;
		return latencyMs * 1000;
	}
}

function asVariant(spec: VariantSpec): Variant {
	return { name: spec.name, modelName: spec.modelName, weight: spec.weight, instances: spec.instanceCount };
}
