import type { Behaviour } from '../scenario.ts';
import { behaviourAt } from './behaviour.ts';
import { minuteKey } from './minute.ts';
import { account } from './names.ts';
import { normal, streamOf } from './random.ts';
import { ServiceError } from './refusal.ts';
import { answer } from './scorer.ts';
import type { DirectSample, Endpoint, Variant, World } from './world.ts';

const largestBody = 6_291_456;

export interface InvocationRequest {
	readonly endpointName: string;
	readonly targetVariant: string | undefined;
	readonly contentType: string;
	readonly body: Uint8Array;
}

export interface InvocationAnswer {
	readonly body: string;
	readonly contentType: string;
	readonly variant: string;
	readonly delayMs: number;
}

/**
 * InvokeEndpoint: the variant that is asked for, or one drawn by the live weights. It counts in that variant's metrics
 * of this minute, whether it is answered or not.
 */
export function invokeEndpoint(world: World, request: InvocationRequest): InvocationAnswer {
	const { endpointName, body, contentType } = request;
	const endpoint = world.endpoints.get(endpointName);
	if (endpoint === undefined) {
		const message = `Endpoint ${endpointName} of account ${account} not found.`;
		throw validationError(message, 'NO_SUCH_ENDPOINT');
	}
	if (body.length > largestBody) throw validationError(`Body exceeds the limit of ${largestBody} bytes.`);
	const random = streamOf(world.scenario.seed, 'invocation', countInvocation(world));
	const variant = chosen(endpoint, request.targetVariant, random);
	const behaviour = behaviourAt(world, variant.modelName, world.now());
	if (random() < behaviour.throttleRate) throw new ServiceError('ThrottlingException', 'Rate exceeded', 400);
	const outcome = outcomeOf(behaviour, random());
	note(world, endpoint, variant, behaviour, outcome, random);
	if (outcome !== 'answered') throw modelError(world, endpoint, variant, outcome);
	const { body: answered, contentType: type } = answer(
		behaviour.answers,
		variant.modelName,
		contentType,
		new TextDecoder().decode(body)
	);
	return { body: answered, contentType: type, variant: variant.name, delayMs: behaviour.answerDelayMs };
}

const invocations = new WeakMap<World, number>();

function countInvocation(world: World): number {
	const count = (invocations.get(world) ?? 0) + 1;
	invocations.set(world, count);
	return count;
}

function chosen({ name, variants }: Endpoint, target: string | undefined, random: () => number): Variant {
	const named = variants.find(variant => variant.name === target);
	if (named !== undefined) return named;
	if (target !== undefined) throw validationError(`Variant ${target} not found for endpoint ${name}.`);
	let left = random() * variants.reduce((sum, { weight }) => sum + weight, 0);
	const drawn = variants.find(({ weight }) => {
		left -= weight;
		return left < 0;
	});
	if (drawn === undefined) throw new ServiceError('ServiceUnavailable', 'No variant has a weight above 0.', 503);
	return drawn;
}

function outcomeOf(behaviour: Behaviour, drawn: number): DirectSample['outcome'] {
	const { errorRate, clientErrorRate, modelErrorRate } = behaviour;
	if (drawn < errorRate) return 'server-error';
	if (drawn < errorRate + clientErrorRate) return 'client-error';
	return drawn < errorRate + clientErrorRate + modelErrorRate ? 'no-answer' : 'answered';
}

function note(
	world: World,
	endpoint: Endpoint,
	variant: Variant,
	{ latencyMs, latencySigma }: Behaviour,
	outcome: DirectSample['outcome'],
	random: () => number
): void {
	const atMs = world.now();
	const key = minuteKey(world, endpoint.name, variant.name, atMs);
	const samples = world.direct.get(key) ?? [];
	const latencyUs = Math.round(1000 * latencyMs * Math.exp(latencySigma * normal(random)));
	samples.push({ atMs, latencyUs, outcome });
	world.direct.set(key, samples);
}

function modelError(
	world: World,
	endpoint: Endpoint,
	variant: Variant,
	outcome: Exclude<DirectSample['outcome'], 'answered'>
): ServiceError {
	const { region } = world.scenario;
	const status = { 'server-error': 500, 'client-error': 400, 'no-answer': 0 }[outcome];
	const kind = outcome === 'client-error' ? 'client' : 'server';
	const said = {
		'server-error': 'the model failed',
		'client-error': 'the model refused the row',
		'no-answer': 'Your invocation timed out while waiting for a response from container primary.'
	}[outcome];
	const group = `/aws/sagemaker/Endpoints/${endpoint.name}`;
	const message =
		`Received ${kind} error (${status}) from primary with message "${said}". See ` +
		`https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#logEventViewer:group=${group} ` +
		`in account ${account} for more information.`;
	return new ServiceError('ModelError', message, 424, {
		OriginalMessage: said,
		OriginalStatusCode: status,
		LogStreamArn: `arn:aws:logs:${region}:${account}:log-group:${group}:log-stream:${variant.name}/i-0`
	});
}

function validationError(message: string, code?: string): ServiceError {
	return new ServiceError('ValidationError', message, 400, code === undefined ? {} : { ErrorCode: code });
}
