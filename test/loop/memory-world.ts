import type { Account } from '../../src/aws/account-port.ts';
import { AwsError } from '../../src/aws/errors.ts';
import type { EndpointStatus, LiveEndpoint } from '../../src/rollout/observation.ts';
import type { SuspendedScaling } from '../../src/rollout/record.ts';

export const minuteMs = 60_000;

/** How a model answers: shares of requests, latency in milliseconds. */
export interface Behaviour {
	readonly errorRate: number;
	readonly slowRate: number;
	readonly latencyMs: number;
	/** Share of the requests after which the service publishes a click. */
	readonly clickShare?: number;
	/** Mean of a value that is published with every request, exponentially distributed. */
	readonly basket?: number;
	/** From then on it answers with this share of errors. */
	readonly later?: {
		readonly fromMs: number;
		readonly errorRate: number;
		readonly clickShare?: number;
		readonly basket?: number;
	};
}

export const healthy: Behaviour = { errorRate: 0.003, slowRate: 0.05, latencyMs: 80 };

/** A variant as it is deployed: what is in effect, and what it is on the way to. */
export interface MemoryVariant {
	readonly name: string;
	readonly modelName: string;
	weight: number;
	desiredWeight: number;
	instances: number;
	desiredInstances: number;
}

interface ConfiguredMemoryVariant {
	readonly name: string;
	readonly modelName: string;
	readonly weight: number;
	readonly instances: number;
}

/** What SageMaker is busy with, and until when. */
export type MemoryUpdate =
	| {
			readonly kind: 'config';
			readonly configName: string;
			readonly exclude: readonly string[];
			readonly doneMs: number;
			/** The reason (may be empty) with which it ends. */
			readonly fails?: string;
	  }
	| { readonly kind: 'variants'; readonly doneMs: number; readonly fails?: true }
	| { readonly kind: 'system'; readonly doneMs: number };

/** Called around every call; throwing is a crash or a fault. */
export type Hook = (call: string, moment: 'before' | 'after') => void;

/** An endpoint, its configurations and models in memory; everything happens at the clock's time. */
export class MemoryWorld {
	nowMs = Date.UTC(2026, 10, 24, 12, 0);
	/** Stronger than what the updates say. */
	status: EndpointStatus | undefined;
	exists = true;
	configName = 'churn-original';
	variants: MemoryVariant[];
	update: MemoryUpdate | undefined;
	failureReason: string | undefined;
	/** Reasons (may be empty) with which coming updates to a configuration fail. */
	failingUpdates: string[] = [];
	/** How many of the coming changes of weights or instances are taken back. */
	failingChanges = 0;
	durations = { updateMs: 6 * minuteMs, weightsMs: 30_000, instancesMs: 4 * minuteMs };
	metricsOutage: string | undefined;
	/** Metrics that CloudWatch has no answer for, by name. */
	readonly brokenMetrics = new Set<string>();
	/** Metrics that are never published, by name. */
	readonly silentMetrics = new Set<string>();
	/** How old a minute is before it is published. */
	publishedAfterMs = 90_000;
	/** The endpoint is this young: nothing was published before. */
	publishesSinceMs = this.nowMs - 30 * 3_600_000;
	/** Whether counts are published in windows shorter than a minute too. */
	publishesSeconds = false;
	requestsPerMinute = 6000;
	behaviour: Record<string, Behaviour> = { 'churn-old': healthy, 'churn-new': healthy };
	/** Variants that are autoscaled, with the movements that are held back. */
	readonly scalable = new Map<string, SuspendedScaling>();
	alarms: string[] = [];
	/** What may be known of the account; nothing, unless a test says so. */
	account: Partial<Account> = {};
	/** Begins the calls that are accepted and have no effect. */
	ignored: string | undefined;
	readonly configs = new Map<
		string,
		{
			readonly variants: ConfiguredMemoryVariant[];
			readonly tags: Record<string, string>;
			readonly createdAtMs?: number;
		}
	>();
	readonly models = new Map<string, { readonly tags: Record<string, string>; readonly packageArn?: string }>();
	/** Versions in the Model Registry: their approval, and why. */
	readonly packages = new Map<string, { approval: string; description?: string }>();
	endpointTags: Record<string, string> = {};
	/** Every call that changes something, as it was applied. */
	readonly changes: string[] = [];
	/** What must never happen, as it happened. */
	readonly violations: string[] = [];
	hook: Hook = () => {};
	/** Told after everything that has changed. */
	watch: (what: string) => void = () => {};
	readonly history: { readonly atMs: number; readonly variants: readonly MemoryVariant[] }[] = [];

	constructor(variants = [{ name: 'AllTraffic', modelName: 'churn-old', weight: 1, instances: 2 }]) {
		this.variants = variants.map(deployed);
		this.configs.set('churn-original', { variants, tags: {}, createdAtMs: 0 });
		for (const { modelName } of variants) this.models.set(modelName, { tags: {} });
		this.models.set('churn-new', { tags: {} });
		this.history.push({ atMs: 0, variants: this.variants.map(one => ({ ...one })) });
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
		if (update.kind === 'config') {
			if (update.fails !== undefined) this.failureReason = update.fails || undefined;
			else this.deploy(update.configName, update.exclude);
		}
		if (update.kind === 'variants') {
			this.finishVariants(update.fails === true);
		}
		this.watch(`the end of an update (${update.kind})`);
	}

	/** Weights and instances reach what was asked for, or what was asked for is taken back. */
	private finishVariants(takenBack: boolean): void {
		for (const variant of this.variants) {
			if (takenBack) {
				variant.desiredWeight = variant.weight;
				variant.desiredInstances = variant.instances;
			}
			variant.weight = variant.desiredWeight;
			variant.instances = variant.desiredInstances;
		}
		this.remember();
	}

	/** Somebody else's weights, in effect at once. */
	setWeightsByHand(weights: Readonly<Record<string, number>>): void {
		for (const variant of this.variants) {
			variant.desiredWeight = weights[variant.name] ?? variant.desiredWeight;
			variant.weight = variant.desiredWeight;
		}
		this.remember();
		this.watch('weights set by hand');
	}

	/** Somebody else's configuration with one model, in service at once. */
	deployByHand(configName: string, modelName: string): void {
		this.models.set(modelName, { tags: {} });
		const variants = [{ name: 'AllTraffic', modelName, weight: 1, instances: 2 }];
		this.configs.set(configName, { variants, tags: {} });
		this.deploy(configName, ['DesiredWeight', 'DesiredInstanceCount']);
		this.watch('a configuration deployed by hand');
	}

	/** Puts a configuration in service; variants of the same name keep weight and instances, as asked for. */
	deploy(configName: string, exclude: readonly string[]): void {
		const config = this.configs.get(configName);
		if (config === undefined) {
			this.violations.push(`a deleted configuration was deployed: ${configName}`);
			return;
		}
		const before = this.variants;
		this.variants = config.variants.map(variant => {
			const same = before.find(one => one.name === variant.name);
			if (same === undefined) return deployed(variant);
			const weight = exclude.includes('DesiredWeight') ? variant.weight : same.desiredWeight;
			const instances = exclude.includes('DesiredInstanceCount') ? variant.instances : same.desiredInstances;
			return deployed({ ...variant, weight, instances });
		});
		this.configName = configName;
		this.failureReason = undefined;
		this.remember();
	}

	live(): LiveEndpoint {
		this.settle();
		const { update } = this;
		const pending = update?.kind === 'config' ? update.configName : undefined;
		return {
			name: 'churn-prod',
			arn: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod',
			status: this.status ?? statusOf(update),
			configName: this.configName,
			variants: this.variants.map(variant => ({
				name: variant.name,
				currentWeight: Math.fround(variant.weight),
				desiredWeight: Math.fround(variant.desiredWeight),
				currentInstances: variant.instances,
				desiredInstances: variant.desiredInstances,
				images: []
			})),
			...(pending !== undefined && { pendingConfigName: pending }),
			...(this.failureReason !== undefined && { failureReason: this.failureReason })
		};
	}

	/** SageMaker takes one change at a time. */
	beIdle(): void {
		const { status } = this.live();
		if (status === 'InService' || status === 'UpdateRollbackFailed') return;
		throw new AwsError('endpoint-in-progress', 'UpdateEndpoint', 'Cannot update in-progress endpoint.');
	}

	/** Configurations that an endpoint serves from or is on its way to. */
	inUse(): readonly string[] {
		return [this.configName, ...(this.update?.kind === 'config' ? [this.update.configName] : [])];
	}

	remember(): void {
		this.history.push({ atMs: this.nowMs, variants: this.variants.map(one => ({ ...one })) });
	}
}

function deployed(variant: ConfiguredMemoryVariant): MemoryVariant {
	return { ...variant, desiredWeight: variant.weight, desiredInstances: variant.instances };
}

function statusOf(update: MemoryUpdate | undefined): EndpointStatus {
	if (update === undefined) return 'InService';
	return update.kind === 'system' ? 'SystemUpdating' : 'Updating';
}
