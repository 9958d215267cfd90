import { isObject, type JsonObject, numberOf, omit, textOf } from '../../common/json.ts';
import { behaviourAt } from './behaviour.ts';
import { requiredText, seconds } from './fields.ts';
import { account, checkName, notFound } from './names.ts';
import { putObject } from './objects.ts';
import { invalid, ServiceError, violates } from './refusal.ts';
import { checkTags } from './tags.ts';
import { isFilter } from './transform-filter.ts';
import { type TransformForm, transformObject } from './transform-object.ts';
import type { TransformJobState, TransformTask } from './transform-state.ts';
import { noteChange, type World } from './world.ts';

const families = /^ml\.(c4|c5|c6i|c7i|g4dn|g5|g6|g6e|inf2|m4|m5|m6i|m7i|p2|p3|r6i|r7i|trn1)\.\w+$/;
const stopsWithinMs = 20_000;

export function createTransformJob(world: World, request: JsonObject): JsonObject {
	const name = requiredText(request, 'TransformJobName');
	checkName(name, 'transformJobName');
	checkTags(request.Tags);
	const arn = arnOf(world, name);
	if (world.transformJobs.has(name)) {
		const message = `Job name must be unique within an AWS account and region, and a job with this name already exists (${arn})`;
		throw new ServiceError('ResourceInUse', message);
	}
	const modelName = requiredText(request, 'ModelName');
	if (!world.models.has(modelName)) throw notFound(world.scenario.region, 'model', modelName);
	const form = formOf(request);
	const resources = isObject(request.TransformResources) ? request.TransformResources : {};
	const instanceType = requiredText(resources, 'InstanceType');
	if (!families.test(instanceType))
		throw violates(instanceType, 'transformResources.instanceType', 'Member must satisfy enum value set');
	const instanceCount = numberOf(resources.InstanceCount) ?? 1;
	checkTransformQuota(world, instanceType, instanceCount);
	const inputs = inputsOf(world, request);
	const [outcome = { ends: 'succeeds' }, ...later] = world.settings.transforms;
	world.settings = { ...world.settings, transforms: later };
	const startMs = world.now() + world.settings.transformStartMs;
	const tasks = tasksOf(world, request, inputs, startMs, instanceCount);
	const job: TransformJobState = {
		...{ name, modelName, startMs, instanceType, instanceCount, outcome, form, tasks },
		raw: omit(request, ['Tags']),
		createdMs: world.now(),
		endMs: Math.max(startMs, ...tasks.map(({ doneMs }) => doneMs)) + 5_000,
		status: 'InProgress'
	};
	world.transformJobs.set(name, job);
	noteChange(world, 'CreateTransformJob', { name, modelName });
	return { TransformJobArn: arn };
}

export function describeTransformJob(world: World, request: JsonObject): JsonObject {
	const name = requiredText(request, 'TransformJobName');
	const job = world.transformJobs.get(name);
	if (job === undefined) throw invalid(`Could not find requested job with name: ${name}`);
	const started = world.now() >= job.startMs;
	const ended = !['InProgress', 'Stopping'].includes(job.status);
	return {
		...job.raw,
		TransformJobArn: arnOf(world, name),
		TransformJobStatus: job.status,
		CreationTime: seconds(job.createdMs),
		...(started && { TransformStartTime: seconds(job.startMs) }),
		...(ended && { TransformEndTime: seconds(job.stoppedMs ?? job.endMs) }),
		...(job.why !== undefined && { FailureReason: job.why })
	};
}

export function stopTransformJob(world: World, request: JsonObject): JsonObject {
	const name = requiredText(request, 'TransformJobName');
	const job = world.transformJobs.get(name);
	if (job === undefined) throw new ServiceError('ResourceNotFound', 'Requested resource not found.');
	if (job.status !== 'InProgress') {
		throw invalid(`The request was rejected because the transform job is in status ${job.status}`);
	}
	job.status = 'Stopping';
	job.stoppedMs = world.now() + stopsWithinMs;
	noteChange(world, 'StopTransformJob', { name });
	return {};
}

/** Lets every job come as far as it is by now. */
export function settleTransforms(world: World): void {
	const nowMs = world.now();
	for (const job of world.transformJobs.values()) {
		if (job.status === 'Stopping' && nowMs >= (job.stoppedMs ?? 0)) job.status = 'Stopped';
		if (job.status !== 'InProgress') continue;
		const { outcome } = job;
		if (outcome.ends === 'no-capacity') {
			if (nowMs < job.startMs) continue;
			fail(
				job,
				'CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type.'
			);
			continue;
		}
		for (const [i, task] of job.tasks.entries()) {
			const stays = outcome.ends === 'failed' && i >= (outcome.objects ?? 0);
			if (task.state === 'open' && nowMs >= task.doneMs && !stays) write(world, job, task);
		}
		if (outcome.ends === 'never' || nowMs < job.endMs) continue;
		if (outcome.ends === 'failed') fail(job, outcome.reason);
		else if (job.tasks.some(({ state }) => state === 'failed'))
			fail(job, 'AlgorithmError: See job logs for more information');
		else job.status = 'Completed';
	}
}

function fail(job: TransformJobState, why: string): void {
	job.status = 'Failed';
	job.why = why;
}

function write(world: World, job: TransformJobState, task: TransformTask): void {
	const { answers } = behaviourAt(world, job.modelName, task.doneMs);
	const text = world.objects.get(task.from)?.toString('utf8') ?? '';
	const done = transformObject(text, answers, job.modelName, job.form);
	task.state = done.ok ? 'written' : 'failed';
	if (!done.ok) return;
	const short =
		job.outcome.ends === 'short'
			? done.text.slice(0, done.text.lastIndexOf('\n', done.text.length - 2) + 1)
			: done.text;
	putObject(world, task.to, Buffer.from(short), task.doneMs);
}

function arnOf(world: World, name: string): string {
	return `arn:aws:sagemaker:${world.scenario.region}:${account}:transform-job/${name.toLowerCase()}`;
}

function formOf(request: JsonObject): TransformForm {
	const part = (name: string) => (isObject(request[name]) ? request[name] : {});
	const [input, output, processing] = [part('TransformInput'), part('TransformOutput'), part('DataProcessing')];
	const payloadMib = numberOf(request.MaxPayloadInMB) ?? 6;
	if (payloadMib * (numberOf(request.MaxConcurrentTransforms) ?? 1) > 100) {
		throw invalid('MaxConcurrentTransforms * MaxPayloadInMB must be less than or equal to 100 MB.');
	}
	if (request.BatchStrategy !== undefined && (input.SplitType ?? 'None') === 'None') {
		throw invalid('BatchStrategy can only be used when SplitType is not None.');
	}
	const joined = processing.JoinSource === 'Input';
	const filters = { input: textOf(processing.InputFilter) ?? '$', output: textOf(processing.OutputFilter) ?? '$' };
	for (const filter of Object.values(filters)) {
		if (!isFilter(filter))
			throw violates(filter, 'dataProcessing', 'Member must be a JSONPath of at most 63 characters');
	}
	const contentType = textOf(input.ContentType) ?? 'text/csv';
	if (joined && (output.Accept !== contentType || input.SplitType !== output.AssembleWith)) {
		throw invalid('To join, Accept has to be ContentType and AssembleWith has to be SplitType.');
	}
	const single = request.BatchStrategy === 'SingleRecord';
	return { contentType, single, joined, payloadBytes: payloadMib * 1024 * 1024, ...filters };
}

interface Input {
	readonly place: string;
	/** Below the prefix that was asked for. */
	readonly name: string;
}

/** Objects of the manifest or below the prefix, which have to be there. */
function inputsOf(world: World, request: JsonObject): readonly Input[] {
	const input = isObject(request.TransformInput) ? request.TransformInput : {};
	const source = isObject(input.DataSource) ? input.DataSource.S3DataSource : undefined;
	const uri = isObject(source) ? (textOf(source.S3Uri) ?? '') : '';
	const place = uri.replace(/^s3:\/\//, '');
	const none = (what: string) =>
		invalid(
			`No S3 objects found under S3 URL "${what}" given in input data source. Please ensure that the bucket exists in the selected region (${world.scenario.region}), that objects exist under that S3 prefix, and that the role "arn:aws:iam::${account}:role/serve" has "s3:ListBucket" permissions on bucket "${place.split('/')[0]}".`
		);
	if (!isObject(source) || source.S3DataType !== 'ManifestFile') {
		const found = [...world.objects.keys()].filter(key => key.startsWith(place));
		if (found.length === 0) throw none(uri);
		const folder = place.slice(0, place.lastIndexOf('/') + 1);
		return found.map(one => ({ place: one, name: one.slice(folder.length) }));
	}
	const manifest: unknown = JSON.parse(world.objects.get(place)?.toString('utf8') ?? '[]');
	const [head, ...names] = Array.isArray(manifest) ? manifest : [];
	const prefix = isObject(head) ? String(head.prefix).replace(/^s3:\/\//, '') : '';
	const inputs = names.map(name => ({ place: `${prefix}${String(name)}`, name: String(name) }));
	if (inputs.length === 0 || inputs.some(one => !world.objects.has(one.place))) throw none(uri);
	return inputs;
}

/** An instance works off one object after the other. */
function tasksOf(
	world: World,
	request: JsonObject,
	inputs: readonly Input[],
	startMs: number,
	instanceCount: number
): readonly TransformTask[] {
	const output = isObject(request.TransformOutput) ? (textOf(request.TransformOutput.S3OutputPath) ?? '') : '';
	const folder = `${output.replace(/^s3:\/\//, '')}${output.endsWith('/') ? '' : '/'}`;
	const freeMs = Array<number>(instanceCount).fill(startMs);
	return inputs.map(({ place: from, name }, i) => {
		const rows = world.objects.get(from)?.toString('utf8').split('\n').length ?? 0;
		const doneMs =
			(freeMs[i % instanceCount] ?? startMs) + 2_000 + (1000 * rows) / world.settings.transformRowsPerSecond;
		freeMs[i % instanceCount] = doneMs;
		return { from, to: `${folder}${name}.out`, doneMs, state: 'open' as const };
	});
}

function checkTransformQuota(world: World, type: string, added: number): void {
	const most = world.settings.transformQuota;
	const running = [...world.transformJobs.values()].filter(({ status }) => ['InProgress', 'Stopping'].includes(status));
	const used = running.reduce((sum, { instanceCount }) => sum + instanceCount, 0);
	if (used + added <= most) return;
	throw new ServiceError(
		'ResourceLimitExceeded',
		`The account-level service limit '${type} for transform job usage' is ${most} Instances, with current utilization of ${used} Instances and a request delta of ${added} Instances. Please use AWS Service Quotas to request an increase for this quota.`
	);
}
