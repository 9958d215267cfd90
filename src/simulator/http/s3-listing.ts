import { createHash } from 'node:crypto';
import { modifiedMs } from '../aws/objects.ts';
import type { World } from '../aws/world.ts';
import type { HttpAnswer } from './message.ts';
import { escaped } from './xml.ts';

const etags = new WeakMap<Buffer, string>();

/** The ETag of an object, in its quotes. */
export function etagOf(whole: Buffer): string {
	const known = etags.get(whole) ?? `"${createHash('md5').update(whole).digest('hex')}"`;
	etags.set(whole, known);
	return known;
}

/** S3 lists no more at a time, and removes no more. */
export const longestPage = 1000;

/** Keys in the order of their bytes, a page at a time; the token of the next page is the last key of this one. */
export function listOf(world: World, query: URLSearchParams, bucket: string): HttpAnswer {
	const { objects, settings } = world;
	const prefix = query.get('prefix') ?? '';
	const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
	const most = Math.min(longestPage, settings.s3PageSize, Number(query.get('max-keys') ?? longestPage));
	const below = `${bucket}/${prefix}`;
	const found: string[] = [];
	for (const place of objects.keys()) {
		if (!place.startsWith(below)) continue;
		const key = place.slice(bucket.length + 1);
		if (after === '' || byBytes(key, after) > 0) found.push(key);
	}
	found.sort(byBytes);
	const page = found.slice(0, most);
	const truncated = found.length > page.length;
	const contents = page.map(key => {
		const whole = objects.get(`${bucket}/${key}`) ?? Buffer.of();
		const written = new Date(modifiedMs(world, whole)).toISOString();
		return `<Contents><Key>${escaped(key)}</Key><LastModified>${written}</LastModified><ETag>${escaped(etagOf(whole))}</ETag><Size>${whole.length}</Size></Contents>`;
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

const astral = /[\ud800-\udfff]/;

/** UTF-16 has the order of the bytes, but for what takes two units. */
function byBytes(one: string, other: string): number {
	if (astral.test(one) || astral.test(other)) return Buffer.from(one).compare(Buffer.from(other));
	return one < other ? -1 : one > other ? 1 : 0;
}
