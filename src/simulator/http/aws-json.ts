import { call } from '../aws/operations.ts';
import type { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { checkCredentials } from './credentials.ts';
import { type HttpRequest, json, jsonOf, type Reply } from './message.ts';

/** SageMaker and Application Auto Scaling in JSON 1.1, CloudWatch in JSON 1.0: the operation stands in a header. */
export function answerAwsJson(world: World, calls: Calls, request: HttpRequest, target: string): Reply {
	const [service = '', operation = ''] = target.split('.');
	const contentType = request.headers['content-type'] ?? 'application/x-amz-json-1.1';
	const isCloudWatch = service.startsWith('Granite');
	const apply = () => {
		checkCredentials(world, request);
		return json(200, call(world, operation, jsonOf(request)), { 'content-type': contentType });
	};
	const refuse = (error: ServiceError) => {
		const type = isCloudWatch && error.type === 'ThrottlingException' ? 'Throttling' : error.type;
		const body = { __type: type, message: error.message };
		const query = { 'x-amzn-query-error': `${type};${error.status < 500 ? 'Sender' : 'Receiver'}` };
		return json(error.status, body, { 'content-type': contentType, ...(isCloudWatch && query) });
	};
	return calls.pass(operation, apply, refuse);
}
