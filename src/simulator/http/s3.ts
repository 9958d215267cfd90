import { createHash } from 'node:crypto';
import { ServiceError } from '../aws/refusal.ts';
import { settleTransforms } from '../aws/transform.ts';
import type { World } from '../aws/world.ts';
import type { Calls } from './calls.ts';
import { checkCredentials } from './credentials.ts';
import type { HttpAnswer, HttpRequest, Reply } from './message.ts';
import { escaped } from './sts.ts';

const operations: Readonly<Record<string, string>> = { HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject' };

/** Objects on S3. `place`: bucket and key, as in the path. */
export function answerS3(world: World, calls: Calls, request: HttpRequest, place: string): Reply {
	const [, bucket = place, key = ''] = /^([^/]*)\/(.*)$/s.exec(place) ?? [];
	const operation = key === '' ? 'ListObjectsV2' : (operations[request.method] ?? 'GetObject');
	const apply = () => {
		checkCredentials(world, request);
		settleTransforms(world);
		if (key === '') return listOf(world, request.query, bucket);
		return changeOf(world, request, `${bucket}/${key}`) ?? objectOf(world, request, `${bucket}/${key}`);
	};
	return calls.pass(operation, apply, ({ status, type, message }) => ({
		status: type === 'ThrottlingException' ? 503 : type.startsWith('AccessDenied') ? 403 : status,
		headers: { 'content-type': 'application/xml' },
		body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${codeOf(type)}</Code><Message>${escaped(message)}</Message></Error>`
	}));
}

/** Writes or removes an object; undefined where it is only read. */
function changeOf(world: World, { method, body }: HttpRequest, place: string): HttpAnswer | undefined {
	if (method === 'PUT') {
		world.objects.set(place, Buffer.from(body));
		return { status: 200, headers: { etag: etagOf(Buffer.from(body)) }, body: '' };
	}
	if (method !== 'DELETE') return undefined;
	world.objects.delete(place);
	return { status: 204, headers: {}, body: '' };
}

const etagOf = (whole: Buffer) => `"${createHash('md5').update(whole).digest('hex')}"`;

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

/** S3 gives no more at a time. */
const longestPage = 1000;

/** Keys in the order of their bytes, a page at a time; the token of the next page is the last key of this one. */
function listOf({ objects }: World, query: URLSearchParams, bucket: string): HttpAnswer {
	const prefix = query.get('prefix') ?? '';
	const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
	const most = Math.min(longestPage, Number(query.get('max-keys') ?? longestPage));
	const bytes = (text: string) => Buffer.from(text);
	const found = [...objects.keys()]
		.filter(place => place.startsWith(`${bucket}/`))
		.map(place => place.slice(bucket.length + 1))
		.filter(key => key.startsWith(prefix) && (after === '' || bytes(key).compare(bytes(after)) > 0))
		.toSorted((a, b) => bytes(a).compare(bytes(b)));
	const page = found.slice(0, most);
	const truncated = found.length > page.length;
	const contents = page.map(key => {
		const size = objects.get(`${bucket}/${key}`)?.length ?? 0;
		return `<Contents><Key>${escaped(key)}</Key><Size>${size}</Size></Contents>`;
	});
	const next = truncated ? `<NextContinuationToken>${escaped(page.at(-1) ?? '')}</NextContinuationToken>` : '';
	return {
		status: 200,
		headers: { 'content-type': 'application/xml' },
		body:
			'<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
			`<Name>${escaped(bucket)}</Name><Prefix>${escaped(prefix)}</Prefix><KeyCount>${page.length}</KeyCount>` +
			`<MaxKeys>${most}</MaxKeys><IsTruncated>${truncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`
	};
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
