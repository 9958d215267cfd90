import type { Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';
import type { PackageApproval } from '../rollout/approval.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { SavedScaling, SuspendedScaling } from '../rollout/record.ts';
import type { TransformJob, TransformRequest } from '../rollout/transform.ts';
import type { Account } from './account-port.ts';

/** Text key/value pairs on a resource of AWS. */
export type Tags = Readonly<Record<string, string>>;

/** What the tags of something new are put together from. */
export interface NewTags {
	/** Ours: it has all of them. */
	readonly own: Tags;
	/** Ours too: it has all of them where there is room beside the user's, or none. */
	readonly spare?: Tags;
	/** The user's for everything that is created. */
	readonly given?: Tags | undefined;
	/** How many tags it may be given later, for which room is left. */
	readonly reserved?: number;
}

/** One production variant of an endpoint configuration; everything else of it stays in `raw`. */
export interface ConfiguredVariant {
	readonly name: string;
	readonly modelName?: string;
	readonly instanceType?: string;
	readonly initialInstanceCount?: number;
	readonly initialWeight: number;
	readonly serverless: boolean;
	readonly managedInstanceScaling: boolean;
}

/**
 * An endpoint configuration as SageMaker describes it. `raw` is the answer as it came over the wire, with every
 * field, also those this program does not know; a clone is made from it.
 */
export interface EndpointConfiguration {
	readonly name: string;
	readonly arn: string;
	readonly variants: readonly ConfiguredVariant[];
	readonly shadowVariants: number;
	readonly asynchronous: boolean;
	readonly executionRoleArn?: string;
	readonly createdAtMs?: number;
	readonly metrics?: MetricsSetting;
	readonly raw: Readonly<Record<string, unknown>>;
}

/** Whether SageMaker publishes by instance too, and how many seconds one value stands for; absent where it is not said. */
export interface MetricsSetting {
	readonly enhanced?: boolean;
	readonly seconds?: number;
}

/** What changes in a clone: the variants that shall be in it, each made from an existing one. */
export interface VariantSpec {
	/** The variant of the source configuration whose settings are taken over. */
	readonly like: string;
	readonly name: string;
	readonly modelName: string;
	readonly weight: number;
	readonly instanceCount: number;
	/** Absent: as the variant it is made like. */
	readonly instanceType?: string;
	/** A configuration made earlier may have this few instances, or more than are wanted now; absent: exactly as many. */
	readonly fewestInstances?: number;
}

/** A configuration to be made, with every setting of `source` but its variants and, where they are given, its metrics. */
export interface CloneRequest {
	readonly source: EndpointConfiguration;
	readonly name: string;
	readonly variants: readonly VariantSpec[];
	readonly metrics?: MetricsSetting;
	/** Beside those of the source. */
	readonly tags: NewTags;
}

/** What is there under a name, beside what would be created there now. */
export type Likeness =
	| 'absent'
	| 'same'
	/** The first thing in which it differs. */
	| { readonly differsIn: string };

export interface ModelDescription {
	readonly name: string;
	readonly arn: string;
	readonly executionRoleArn?: string;
	/** How the containers are called: one after the other (`Serial`), or by name (`Direct`). */
	readonly inference?: string;
	readonly containers: readonly {
		readonly image?: string;
		readonly hostname?: string;
		readonly mode?: string;
		readonly modelDataUrl?: string;
		readonly modelPackageArn?: string;
		readonly environment?: Readonly<Record<string, string>>;
	}[];
	readonly raw: Readonly<Record<string, unknown>>;
}

export interface ModelPackageDescription {
	readonly arn: string;
	readonly status: string;
	readonly approvalStatus: string;
}

export type ModelSource =
	| { readonly kind: 'package'; readonly modelPackageArn: string }
	| {
			readonly kind: 'image';
			readonly imageUri: string;
			readonly modelDataUrl?: string;
			readonly environment: Readonly<Record<string, string>>;
	  };

/** A model to be made. */
export interface ModelRequest {
	readonly name: string;
	readonly source: ModelSource;
	readonly executionRoleArn: string;
	/** VPC and network isolation are taken over from it. */
	readonly like: ModelDescription;
	/** Beside those of the endpoint's configuration. */
	readonly tags: NewTags;
	readonly inherited: Tags;
}

/**
 * Reads and changes endpoints. `describe` answers undefined for what does not exist. Creating what is already there
 * answers `exists`, deleting what is gone answers `absent`; every other refusal is an AwsError.
 */
export interface Endpoints {
	describe(endpointName: string): Promise<LiveEndpoint | undefined>;
	update(request: {
		readonly endpointName: string;
		readonly configName: string;
		/** Properties that shall come from the configuration instead of the live variant of the same name. */
		readonly exclude: readonly ('DesiredWeight' | 'DesiredInstanceCount')[];
	}): Promise<void>;
	setWeights(endpointName: string, weights: Readonly<Record<string, number>>): Promise<void>;
	setInstances(endpointName: string, variant: string, count: number): Promise<void>;
	/** Whether inference components live on it. */
	hasInferenceComponents(endpointName: string): Promise<boolean>;
}

export interface Configurations {
	describe(name: string): Promise<EndpointConfiguration | undefined>;
	clone(request: CloneRequest): Promise<'created' | 'exists'>;
	/** Whether what exists under the name is what `clone` would create now, tags included. */
	compare(request: CloneRequest): Promise<Likeness>;
	delete(name: string): Promise<'deleted' | 'absent'>;
}

export interface Models {
	describe(name: string): Promise<ModelDescription | undefined>;
	describePackage(arn: string): Promise<ModelPackageDescription | undefined>;
	/** Sets the approval of a version in the Model Registry. */
	setApproval(approval: PackageApproval): Promise<void>;
	create(request: ModelRequest): Promise<'created' | 'exists'>;
	/**
	 * Whether what exists under the name is what `create` would create now, tags included.
	 * @param environment `names`: the values of the environment's variables are not known
	 */
	compare(request: ModelRequest, environment: 'values' | 'names'): Promise<Likeness>;
	delete(name: string): Promise<'deleted' | 'absent'>;
}

export interface TagStore {
	read(arn: string): Promise<Tags>;
	write(arn: string, tags: Tags): Promise<void>;
	remove(arn: string, keys: readonly string[]): Promise<void>;
}

/** An answer of the metrics service: one series a query, in the order asked; `outage` where it did not answer. */
export interface Metrics {
	query(queries: readonly MetricQuery[], window: Window): Promise<readonly MetricSeries[]>;
}

/** A variant that Application Auto Scaling looks after. */
export interface ScalingTarget {
	readonly variant: string;
	readonly min: number;
	readonly max: number;
	readonly suspended: SuspendedScaling;
}

/** Application Auto Scaling of an endpoint's variants, and the alarms that watch them. */
export interface Scaling {
	/** Those of the variants that Application Auto Scaling looks after. */
	targets(endpointName: string, variants: readonly string[]): Promise<readonly ScalingTarget[]>;
	/** Keeps a variant from being made smaller, and answers how it was before; undefined if nothing scales it. */
	suspendScaleIn(endpointName: string, variant: string): Promise<SuspendedScaling | undefined>;
	/** Holds back what was held back before, and nothing else; a variant that nothing scales is left as it is. */
	resume(endpointName: string, variant: string, before: SuspendedScaling): Promise<void>;
	/**
	 * Gives `to` the limits and policies of `from`, then takes them from it. Policies that cannot be copied, because
	 * they hang on alarms of the old variant, are told in `left`.
	 */
	move(endpointName: string, from: string, to: string): Promise<{ readonly left: readonly string[] }>;
	/** The whole autoscaling of a variant; undefined if nothing scales it. */
	save(endpointName: string, variant: string): Promise<SavedScaling | undefined>;
	/** Takes it away, with its policies and scheduled actions; one that is gone is fine. */
	release(endpointName: string, variant: string): Promise<void>;
	/** Gives a variant what was saved, with `left` as for `move`; scale-in is held back until everything is there. */
	restore(endpointName: string, variant: string, saved: SavedScaling): Promise<{ readonly left: readonly string[] }>;
	/** Names of the CloudWatch alarms on this variant's metrics, those of its scaling policies left out. */
	alarmsNaming(endpointName: string, variant: string): Promise<readonly string[]>;
}

/** An object on S3 as a listing tells of it. */
export interface FoundObject {
	readonly key: string;
	/** Bytes. */
	readonly size: number;
	/** Which content it has; absent where S3 does not say. */
	readonly etag?: string;
	/** When it was written, Epoch milliseconds; absent where S3 does not say. */
	readonly modifiedMs?: number;
}

/** Objects on S3. Whoever names an ETag reads that very content, or gets `object-changed`. */
export interface Objects {
	open(bucket: string, key: string, etag?: string): Promise<AsyncIterable<Uint8Array>>;
	/** The bytes from `start` on, before `end`; a negative `start` counts from the end of the object. */
	range(
		bucket: string,
		key: string,
		start: number,
		end?: number,
		etag?: string
	): Promise<{ readonly bytes: Uint8Array; readonly size: number }>;
	/** Keys that begin with a prefix, in their order: all of them, or some more than `most` where there are more. */
	list(bucket: string, prefix: string, most?: number): Promise<readonly FoundObject[]>;
	/** Writes an object whole, over what was there. @returns its ETag, where S3 says it */
	write(bucket: string, key: string, bytes: Uint8Array): Promise<string | undefined>;
	/** Those that are gone already are fine. */
	remove(bucket: string, keys: readonly string[]): Promise<void>;
	/** Which version of an object is there now; undefined where that cannot be told. */
	identify(bucket: string, key: string): Promise<{ readonly etag: string; readonly versionId?: string } | undefined>;
}

/** One metric on CloudWatch: exactly these dimensions belong to its name. */
export type MetricIdentity = Pick<MetricQuery, 'namespace' | 'metricName' | 'dimensions'>;

/**
 * What else there is, for whoever has mistyped a name: the newest first, and not all of very many. Undefined where the
 * role may not look, or nobody answers. That something is missing here proves nothing.
 */
export interface Catalogue {
	models(contains: string | undefined): Promise<readonly string[] | undefined>;
	endpoints(contains: string | undefined): Promise<readonly string[] | undefined>;
	/**
	 * Metrics with a datapoint in the last two weeks, or within three hours.
	 * @param of.dimensions those that a metric has, beside others
	 */
	metrics(of: {
		readonly namespace?: string;
		readonly metricName?: string;
		readonly dimensions?: Readonly<Record<string, string>>;
		readonly recently?: boolean;
	}): Promise<readonly MetricIdentity[] | undefined>;
}

/** Transform jobs: a model over objects on S3. */
export interface TransformJobs {
	/** `exists`: there is, or was, a job of that name. */
	create(request: TransformRequest): Promise<'created' | 'exists'>;
	describe(name: string): Promise<TransformJob | undefined>;
	/** One that has ended is fine. */
	stop(name: string): Promise<void>;
}

/** AWS as the controller needs it. */
export interface Aws {
	readonly region: string;
	readonly endpoints: Endpoints;
	readonly configurations: Configurations;
	readonly models: Models;
	readonly tags: TagStore;
	readonly metrics: Metrics;
	readonly scaling: Scaling;
	readonly objects: Objects;
	readonly catalogue: Catalogue;
	readonly account: Account;
}
