import { createHash } from 'node:crypto';
import type { ObjectStore } from '../../src/evaluation/batch/store.ts';

const etagOf = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

/** S3 in memory, by bucket and key; in pieces of odd size, as streams come. */
export function memoryStore(objects: Map<string, Buffer>): ObjectStore {
	const find = (place: string, etag?: string): Buffer => {
		const bytes = objects.get(place);
		if (bytes === undefined) throw new Error(`NoSuchKey: ${place}`);
		if (etag !== undefined && etagOf(bytes) !== etag) {
			throw Object.assign(new Error('PreconditionFailed'), { code: 'object-changed' });
		}
		return bytes;
	};
	return {
		open: async (bucket, key, etag) => {
			const bytes = find(`${bucket}/${key}`, etag);
			return (async function* () {
				for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
			})();
		},
		range: async (bucket, key, start, end, etag) => {
			const all = find(`${bucket}/${key}`, etag);
			return { bytes: all.subarray(start < 0 ? Math.max(0, all.length + start) : start, end), size: all.length };
		},
		list: async (bucket, prefix) =>
			[...objects]
				.filter(([place]) => place.startsWith(`${bucket}/${prefix}`))
				.map(([place, bytes]) => ({ key: place.slice(bucket.length + 1), size: bytes.length, etag: etagOf(bytes) }))
				.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
		identify: async (bucket, key) => {
			const bytes = objects.get(`${bucket}/${key}`);
			return bytes && { etag: etagOf(bytes) };
		},
		write: async (bucket, key, bytes) => {
			objects.set(`${bucket}/${key}`, Buffer.from(bytes));
			return etagOf(Buffer.from(bytes));
		},
		remove: async (bucket, keys) => {
			for (const key of keys) objects.delete(`${bucket}/${key}`);
		}
	};
}
