import { putObject } from '../aws/objects.ts';
import { ServiceError } from '../aws/refusal.ts';
import { settleTransforms } from '../aws/transform.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { checkCredentials } from './credentials.ts';
import type { HttpAnswer, HttpRequest, Reply } from './message.ts';
import { etagOf, listOf, longestPage } from './s3-listing.ts';
import { escaped } from './xml.ts';

const operations: Readonly<Record<string, string>> = { HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject' };

/** Objects on S3. `place`: bucket and key, as in the path. */
export function answerS3(world: World, calls: Calls, request: HttpRequest, place: string): Reply {
	const [, bucket = place, key = ''] = /^([^/]*)\/(.*)$/s.exec(place) ?? [];
	const operation = key === '' ? ofBucket(request.method) : (operations[request.method] ?? 'GetObject');
	const apply = () => {
		checkCredentials(world, request);
		settleTransforms(world);
		if (operation === 'DeleteObjects') return deleteSome(world, request, bucket);
		if (key === '') return listOf(world, request.query, bucket);
		return changeOf(world, request, `${bucket}/${key}`) ?? objectOf(world, request, `${bucket}/${key}`);
	};
	return calls.pass(operation, apply, ({ status, type, message }) => ({
		status: type === 'ThrottlingException' ? 503 : type.startsWith('AccessDenied') ? 403 : status,
		headers: { 'content-type': 'application/xml' },
		body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${codeOf(type)}</Code><Message>${escaped(message)}</Message></Error>`
	}));
}

const ofBucket = (method: string) => (method === 'POST' ? 'DeleteObjects' : 'ListObjectsV2');

/** Removes what the body names; what is not there is removed as well. */
function deleteSome({ objects }: World, { body }: HttpRequest, bucket: string): HttpAnswer {
	const keys = [
		...Buffer.from(body)
			.toString('utf8')
			.matchAll(/<Key>([^<]*)<\/Key>/g)
	].map(([, key = '']) => plain(key));
	if (keys.length > longestPage) throw new ServiceError('MalformedXML', 'The XML you provided was not well-formed.');
	for (const key of keys) objects.delete(`${bucket}/${key}`);
	return { status: 200, headers: { 'content-type': 'application/xml' }, body: '<DeleteResult></DeleteResult>' };
}

/** Text of XML without its escapes. */
function plain(text: string): string {
	const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (name !== undefined) return entities[name] ?? whole;
		return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
	});
}

/** Writes or removes an object; undefined where it is only read. */
function changeOf(world: World, { method, body }: HttpRequest, place: string): HttpAnswer | undefined {
	if (method === 'PUT') {
		putObject(world, place, body);
		return { status: 200, headers: { etag: etagOf(Buffer.from(body)) }, body: '' };
	}
	if (method !== 'DELETE') return undefined;
	world.objects.delete(place);
	return { status: 204, headers: {}, body: '' };
}

/** All of an object, or the part that is asked for; a part beyond its end is refused. */
function objectOf({ objects }: World, { method, headers }: HttpRequest, place: string): HttpAnswer {
	const whole = objects.get(place);
	if (whole === undefined) throw new ServiceError('NoSuchKey', 'The specified key does not exist.', 404);
	const etag = etagOf(whole);
	if (headers['if-match'] !== undefined && headers['if-match'] !== etag) {
		const message = 'At least one of the pre-conditions you specified did not hold';
		throw new ServiceError('PreconditionFailed', message, 412);
	}
	const part = partOf(headers.range, whole.length);
	const body = part === undefined ? whole : whole.subarray(part.start, part.end);
	return {
		status: part === undefined ? 200 : 206,
		headers: {
			etag,
			'accept-ranges': 'bytes',
			'content-type': 'binary/octet-stream',
			'content-length': String(body.length),
			...(part && { 'content-range': `bytes ${part.start}-${part.end - 1}/${whole.length}` })
		},
		body: method === 'HEAD' ? '' : body
	};
}

/** One range of RFC 9110; undefined where none is asked for, or none that is understood. */
function partOf(range: string | undefined, size: number): { readonly start: number; readonly end: number } | undefined {
	const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
	if (from === '' && to === '') return undefined;
	const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
	if (start >= size || end <= start)
		throw new ServiceError('InvalidRange', 'The requested range is not satisfiable', 416);
	return { start, end };
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
