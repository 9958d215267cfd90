import type { JsonObject } from '../../common/json.ts';
import type { EndpointGiven, Scenario, Settings } from '../scenario.ts';
import type { ScalingPolicyState, ScalingTargetState } from './scaling-state.ts';
import type { TransformJobState } from './transform-state.ts';

/** One direct invocation, as the metrics count it. */
export interface DirectSample {
	readonly atMs: number;
	readonly latencyUs: number;
	readonly outcome: 'answered' | 'server-error' | 'client-error' | 'no-answer';
}

/** One variant in service, or about to be. */
export interface Variant {
	readonly name: string;
	readonly modelName: string;
	readonly instanceType: string;
	readonly image: string;
	weight: number;
	desiredWeight: number;
	instances: number;
	desiredInstances: number;
}

/** What is being done to an endpoint. `doneMs` is absent where it never ends. */
export type EndpointChange =
	| {
			readonly kind: 'config';
			readonly configName: string;
			readonly startMs: number;
			readonly doneMs?: number;
			readonly target: readonly Variant[];
			readonly ends: 'succeeds' | 'rolled-back' | 'rollback-failed';
			readonly reason: string;
	  }
	| {
			readonly kind: 'weights';
			readonly startMs: number;
			readonly doneMs?: number;
			readonly ends: 'succeeds' | 'rolled-back';
			readonly goingBack: boolean;
	  };

/** Who served from this moment on. */
export interface Span {
	readonly atMs: number;
	readonly configName: string;
	readonly variants: readonly {
		readonly name: string;
		readonly modelName: string;
		readonly instanceType: string;
		readonly weight: number;
		readonly instances: number;
	}[];
}

export interface Endpoint {
	readonly given: EndpointGiven;
	readonly name: string;
	configName: string;
	variants: Variant[];
	change: EndpointChange | undefined;
	/** Stays until an update repairs it. */
	brokenStatus: 'UpdateRollbackFailed' | 'Failed' | 'OutOfService' | undefined;
	failureReason: string | undefined;
	readonly createdMs: number;
	modifiedMs: number;
	readonly timeline: Span[];
	/** The autoscaler has looked up to here. */
	scaledUntilMs: number;
}

export interface StoredConfiguration {
	readonly raw: JsonObject;
	readonly createdMs: number;
	/** What the name stood for before it was deleted and used again. */
	readonly before?: JsonObject;
}

export interface StoredModel {
	readonly raw: JsonObject;
	readonly createdMs: number;
}

export interface StoredTags {
	readonly values: Map<string, string>;
	/** Not to be seen before. */
	readonly visibleFromMs: number;
}

/** One change that was carried out, whoever made it. */
export interface AppliedChange {
	readonly atMs: number;
	readonly operation: string;
	readonly by: 'caller' | 'hand' | 'autoscaler' | 'service';
	readonly what: Readonly<Record<string, unknown>>;
}

/** Everything there is on the simulated AWS; time is asked for, never waited for. */
export interface World {
	readonly scenario: Scenario;
	readonly startMs: number;
	readonly now: () => number;
	settings: Settings;
	readonly endpoints: Map<string, Endpoint>;
	readonly configurations: Map<string, StoredConfiguration>;
	readonly deletedConfigurations: Map<string, JsonObject>;
	readonly models: Map<string, StoredModel>;
	/** As answers of DescribeModelPackage. */
	readonly modelPackages: JsonObject[];
	readonly tags: Map<string, StoredTags>;
	readonly targets: Map<string, ScalingTargetState>;
	readonly policies: Map<string, ScalingPolicyState>;
	readonly transformJobs: Map<string, TransformJobState>;
	/** What is on S3, by `bucket/key`. */
	readonly objects: Map<string, Buffer>;
	readonly changes: AppliedChange[];
	/** Direct invocations, by endpoint, variant and minute. */
	readonly direct: Map<string, DirectSample[]>;
	/** When credentials end, by access key. */
	readonly credentials: Map<string, number>;
	/** Traffic and behaviour that were changed on the way, beside the scenario's. */
	readonly later: {
		traffic: { readonly endpointName: string; readonly fromMinute: number; readonly requestsPerMinute: number }[];
		behaviours: { readonly key: string; readonly fromMinute: number; readonly behaviour: JsonObject }[];
	};
}

/** Minutes since the simulation began, negative before. */
export function minuteOf(world: World, atMs: number): number {
	return (atMs - world.startMs) / 60_000;
}

export function noteChange(
	world: World,
	operation: string,
	what: AppliedChange['what'],
	by: AppliedChange['by'] = 'caller'
): void {
	world.changes.push({ atMs: world.now(), operation, by, what });
}

/** Writes into the timeline who serves from `atMs` on. */
export function noteService(endpoint: Endpoint, atMs: number): void {
	const variants = endpoint.variants.map(({ name, modelName, instanceType, weight, instances }) => ({
		name,
		modelName,
		instanceType,
		weight,
		instances
	}));
	endpoint.timeline.push({ atMs, configName: endpoint.configName, variants });
}

/** Who served at a moment; before the first span the first one did. */
export function spanAt({ timeline }: Endpoint, atMs: number): Span | undefined {
	return timeline.findLast(span => span.atMs <= atMs) ?? timeline[0];
}
