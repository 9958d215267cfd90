import { EvaluationError } from '../errors.ts';
import { type DataFile, mostFiles, type ObjectReader, objectsNamed } from './source.ts';

const headBytes = 2048;
const mostBytes = 64 * 1024 * 1024;
const beginning = /^\s*\[\s*\{\s*"prefix"\s*:\s*"s3:\/\/[^"]+"\s*\}\s*,\s*"/;

/**
 * The objects that a manifest of SageMaker names, `[{"prefix": "s3://bucket/folder/"}, "part-0.csv", ...]`, in its order.
 * Undefined for a file that is none.
 * @throws EvaluationError where it names what is not there
 */
export async function filesOfManifest(file: DataFile, s3: ObjectReader): Promise<readonly DataFile[] | undefined> {
	if (file.object === undefined || !/\.(json|manifest)$/i.test(file.object.key)) return undefined;
	const head = await file.range(0, headBytes);
	if (!beginning.test(Buffer.from(head.bytes).toString('utf8'))) return undefined;
	const broken = (what: string) =>
		new EvaluationError('data-broken', `${file.name} begins like a manifest, and ${what}.`, { key: 'evaluation.data' });
	if (head.size > mostBytes) throw broken('has more than 64 MiB');
	const [first, ...names] = listIn(Buffer.from((await file.range(0)).bytes).toString('utf8'), broken);
	const prefix: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'prefix') : undefined;
	const [, bucket, below] = /^s3:\/\/([^/]+)\/(.*)$/.exec(String(prefix)) ?? [];
	if (bucket === undefined || below === undefined) throw broken('its prefix is no address on S3 (s3://bucket/folder/)');
	const odd = names.findIndex(name => typeof name !== 'string' || name === '');
	if (odd >= 0) throw broken(`entry ${odd + 2} is no name of an object`);
	if (names.length > mostFiles) {
		throw broken(
			`names ${names.length.toLocaleString('en-US')} objects; ${mostFiles.toLocaleString('en-US')} are the most that are read. Join them`
		);
	}
	return objectsNamed(file.name, bucket, below, names.map(String), s3);
}

function listIn(text: string, broken: (what: string) => EvaluationError): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(text);
		if (Array.isArray(value)) return value;
	} catch {
		// Told below.
	}
	throw broken('is no list in JSON');
}
