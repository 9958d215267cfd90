import { createHash } from 'node:crypto';
import { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { checkCredentials } from './credentials.ts';
import type { HttpRequest, Reply } from './message.ts';
import { escaped } from './sts.ts';

/** Objects on S3, to be read. `place`: bucket and key, as in the path. */
export function answerS3(world: World, calls: Calls, request: HttpRequest, place: string): Reply {
	const operation = request.method === 'HEAD' ? 'HeadObject' : 'GetObject';
	const apply = () => {
		checkCredentials(world, request);
		const text = world.scenario.objects[place];
		if (text === undefined) throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404);
		const body = Buffer.from(text);
		const etag = `"${createHash('md5').update(body).digest('hex')}"`;
		const headers = { etag, 'content-type': 'binary/octet-stream', 'content-length': String(body.length) };
		return { status: 200, headers, body: request.method === 'HEAD' ? '' : body };
	};
	return calls.pass(operation, apply, ({ status, type, message }) => ({
		status: type === 'ThrottlingException' ? 503 : type.startsWith('AccessDenied') ? 403 : status,
		headers: { 'content-type': 'application/xml' },
		body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${codeOf(type)}</Code><Message>${escaped(message)}</Message></Error>`
	}));
}

function codeOf(type: string): string {
	const names: Readonly<Record<string, string>> = {
		ThrottlingException: 'SlowDown',
		AccessDeniedException: 'AccessDenied',
		InternalFailure: 'InternalError',
		ExpiredTokenException: 'ExpiredToken'
	};
	return names[type] ?? type;
}
