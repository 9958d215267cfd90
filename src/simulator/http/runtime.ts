import { invokeEndpoint } from '../aws/invoke.ts';
import { settle } from '../aws/lifecycle.ts';
import type { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { checkCredentials } from './credentials.ts';
import { type HttpRequest, json, type Reply } from './message.ts';

const coral = 'http://internal.amazon.com/coral/com.amazon.sagemaker/';

/** SageMaker's runtime: what a model is asked and answers. */
export function answerInvocation(world: World, calls: Calls, request: HttpRequest, endpointName: string): Reply {
	const { headers, body } = request;
	const apply = () => {
		checkCredentials(world, request);
		settle(world);
		const answered = invokeEndpoint(world, {
			endpointName,
			targetVariant: headers['x-amzn-sagemaker-target-variant'],
			contentType: headers['content-type'] ?? '',
			body
		});
		return {
			status: 200,
			headers: {
				'content-type': answered.contentType,
				'x-Amzn-Invoked-Production-Variant': answered.variant
			},
			body: answered.body,
			delayMs: answered.delayMs
		};
	};
	const refuse = ({ status, type, message, more }: ServiceError) => {
		const errorType = type === 'ValidationError' ? `${type}:${coral}` : type;
		return json(status, { ...more, Message: message }, { 'x-amzn-errortype': errorType });
	};
	return calls.pass('InvokeEndpoint', apply, refuse);
}
