import type { SimulatedGitHub } from '../github.ts';
import { answerAwsJson } from './aws-json.ts';
import { control } from './control.ts';
import { type HttpAnswer, type HttpRequest, json, type Reply } from './message.ts';
import { answerInvocation } from './runtime.ts';
import { answerS3 } from './s3.ts';
import type { Simulated } from './simulated.ts';
import { answerSts, identityToken } from './sts.ts';

/** Finds out which service a request is for, and lets it answer. */
export function route(simulated: Simulated, request: HttpRequest): Reply {
	const { world, github, calls } = simulated;
	const { path, headers } = request;
	const below = (prefix: string) =>
		path.startsWith(prefix) ? decodeURIComponent(path.slice(prefix.length)) : undefined;
	const what = below('/_simulator/');
	if (what !== undefined) return control(simulated, request, what);
	if (path.startsWith('/github')) return answerGitHub(github, request);
	if (path === '/oidc/token') return json(200, { value: identityToken(world, request) });
	const place = below('/s3/');
	if (place !== undefined) return answerS3(world, calls, request, placeOf(headers.host ?? '', place));
	const [, endpointName] = /^\/endpoints\/([^/]+)\/invocations$/.exec(path) ?? [];
	if (endpointName !== undefined) return answerInvocation(world, calls, request, decodeURIComponent(endpointName));
	const target = headers['x-amz-target'];
	if (target !== undefined) return answerAwsJson(world, calls, request, target);
	if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return answerSts(world, calls, request);
	return json(404, { message: `Nothing is simulated at ${request.method} ${path}.` });
}

/** The bucket stands before the host's name, or first in the path. */
function placeOf(host: string, path: string): string {
	const [, bucket] = /^(.+)\.localhost(:\d+)?$/.exec(host) ?? [];
	return bucket === undefined ? path : `${bucket}/${path}`;
}

function answerGitHub(github: SimulatedGitHub, request: HttpRequest): HttpAnswer {
	const { method, query, headers } = request;
	const text = new TextDecoder().decode(request.body);
	const body: unknown = text === '' ? undefined : JSON.parse(text);
	const path = request.path.slice('/github'.length) || '/';
	const answer = github.handle({ method, path, query, headers: { ...headers }, body });
	return {
		status: answer.status,
		headers: { 'content-type': 'application/json; charset=utf-8', ...answer.headers },
		body: answer.body === undefined ? '' : JSON.stringify(answer.body)
	};
}
