import { createCatalogue } from './catalogue.ts';
import { createClients } from './clients.ts';
import { createConfigurations } from './configuration.ts';
import type { CredentialsProvider } from './credentials.ts';
import { createEndpoints } from './endpoint.ts';
import { createManyInvoker } from './fast-invoker.ts';
import type { Invoker } from './invoke.ts';
import { createLocks, type Locks } from './lock.ts';
import { createMetrics } from './metrics.ts';
import { createModels } from './models.ts';
import { accountOnDemand, objectsOnDemand, scalingOnDemand, transformJobsOnDemand } from './on-demand.ts';
import type { Aws, TransformJobs } from './ports.ts';
import { createNetwork, type Network } from './request-handler.ts';
import { createTagStore } from './tags.ts';
import type { Sleep } from './wait.ts';

export interface Connecting {
	readonly region: string;
	readonly credentials: CredentialsProvider;
	/** The way to AWS, shared with whoever renews the credentials. */
	readonly network?: Network;
	readonly sleep: Sleep;
	/** Of this program, for the user agent. */
	readonly version: string;
	/** Of every call but invocations; default 5. */
	readonly maxAttempts?: number;
	/** One address that stands for all of AWS. */
	readonly endpoint?: string;
}

/** Everything this program does on AWS. */
export interface Connection extends Aws {
	readonly locks: Locks;
	readonly transformJobs: TransformJobs;
	/** Invokes one endpoint. */
	readonly invoker: (endpointName: string) => Invoker;
}

/** Makes the adapters of one region; nothing is sent yet. */
export function connectAws({
	region,
	credentials,
	sleep,
	version,
	network = createNetwork(),
	maxAttempts,
	endpoint
}: Connecting): Connection {
	const clients = createClients(region, credentials, version, network, maxAttempts, endpoint);
	const { sageMaker, runtime, cloudWatch, common } = clients;
	const tags = createTagStore(sageMaker);
	const configurations = createConfigurations(sageMaker, tags, sleep);
	return {
		region,
		endpoints: createEndpoints(sageMaker, sleep),
		configurations,
		models: createModels(sageMaker, tags),
		tags,
		metrics: createMetrics(cloudWatch),
		catalogue: createCatalogue(sageMaker, cloudWatch),
		account: accountOnDemand(async () => (await import('./account.ts')).connectAccount(common)),
		scaling: scalingOnDemand(async () => (await import('./auto-scaling.ts')).connectAutoScaling(common, cloudWatch)),
		objects: objectsOnDemand(async () => (await import('./s3.ts')).connectS3(common)),
		transformJobs: transformJobsOnDemand(async () =>
			(await import('./transform-jobs.ts')).createTransformJobs(sageMaker)
		),
		locks: createLocks(sageMaker, configurations, tags, sleep),
		invoker: endpointName => createManyInvoker(runtime, endpointName)
	};
}
