import type { JsonObject } from '../../common/json.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { settle } from './lifecycle.ts';
import { arnOf, type ResourceKind } from './names.ts';
import type { ScalingPolicyState, ScalingTargetState } from './scaling-state.ts';
import { settleTransforms } from './transform.ts';
import { type AppliedChange, minuteOf, type Span, type World } from './world.ts';

type Tags = Readonly<Record<string, string>>;

/** Everything a test wants to see of the world, as plain JSON. */
export interface WorldState {
	readonly nowMs: number;
	/** Since the start. */
	readonly minute: number;
	readonly endpoints: readonly {
		readonly name: string;
		readonly described: JsonObject;
		readonly tags: Tags;
		readonly timeline: readonly Span[];
	}[];
	readonly configurations: readonly { readonly name: string; readonly raw: JsonObject; readonly tags: Tags }[];
	readonly models: readonly { readonly name: string; readonly raw: JsonObject; readonly tags: Tags }[];
	/** As answers of DescribeModelPackage. */
	readonly modelPackages: readonly JsonObject[];
	readonly scaling: {
		readonly targets: readonly ScalingTargetState[];
		readonly policies: readonly ScalingPolicyState[];
	};
	readonly transformJobs: readonly { readonly name: string; readonly status: string; readonly raw: JsonObject }[];
	/** Keys on S3, as `bucket/key`. */
	readonly objects: readonly string[];
	readonly changes: readonly AppliedChange[];
	readonly settings: object;
}

export function stateOf(world: World): WorldState {
	settle(world);
	settleTransforms(world);
	const tagsOf = (kind: ResourceKind, name: string): Tags =>
		Object.fromEntries(world.tags.get(arnOf(world.scenario.region, kind, name))?.values ?? []);
	return {
		nowMs: world.now(),
		minute: minuteOf(world, world.now()),
		endpoints: Array.from(world.endpoints.values(), ({ name, timeline }) => ({
			name,
			described: describeEndpoint(world, { EndpointName: name }),
			tags: tagsOf('endpoint', name),
			timeline
		})),
		configurations: Array.from(world.configurations, ([name, { raw }]) => ({
			name,
			raw,
			tags: tagsOf('endpoint-config', name)
		})),
		models: Array.from(world.models, ([name, { raw }]) => ({ name, raw, tags: tagsOf('model', name) })),
		modelPackages: world.modelPackages,
		scaling: { targets: [...world.targets.values()], policies: [...world.policies.values()] },
		transformJobs: Array.from(world.transformJobs.values(), ({ name, status, raw }) => ({ name, status, raw })),
		objects: [...world.objects.keys()].toSorted(),
		changes: world.changes,
		settings: world.settings
	};
}
