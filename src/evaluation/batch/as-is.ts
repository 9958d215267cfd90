import type { BatchPlan, EvaluationPlan } from '../../rollout/plan.ts';
import { commonFolder } from '../data/common-folder.ts';
import type { Layout } from '../layout.ts';
import type { Dataset } from '../row.ts';
import { baseName } from './answers.ts';
import { longestFilter } from './request.ts';
import type { ShardIndex } from './shard-index.ts';

type AsIs = NonNullable<ShardIndex['asIs']>;

/** Objects that transform jobs can score as they lie. */
export interface AsIsShape extends AsIs {
	/** In the order of the data, below the prefix. */
	readonly objects: readonly { readonly name: string; readonly etag?: string }[];
}

/** `why`: in words that go on after "because". */
export type AsIsFound = { readonly ok: true; readonly shape: AsIsShape } | { readonly ok: false; readonly why: string };

/**
 * Whether the objects of the data can be what transform jobs read, as far as the plan and their names tell: header-less
 * CSV on S3 whose first column is excluded and serves as the id of a row, in enough objects.
 */
export function asIsShape(
	dataset: Pick<Dataset, 'format' | 'named' | 'separator' | 'columns' | 'files' | 'name'>,
	{ features, label, slices }: Layout,
	{ contentType }: Pick<EvaluationPlan, 'contentType'>,
	{ instanceCount }: Pick<BatchPlan, 'instanceCount'>
): AsIsFound {
	const no = (why: string): AsIsFound => ({ ok: false, why });
	const objects = dataset.files.flatMap(({ object }) => object ?? []);
	const [first] = objects;
	if (first === undefined || objects.length < dataset.files.length) return no('the data lies in the workspace');
	if (contentType !== 'text/csv') return no('each row goes to the models as a document of its own');
	if (dataset.format !== 'csv' || dataset.named) {
		return no('only CSV without a header (evaluation.header: false) is scored as it lies');
	}
	if (dataset.separator !== undefined) return no(`its cells are separated by ${JSON.stringify(dataset.separator)}`);
	if (!dataset.columns.every((name, i) => name === String(i))) return no('columns stand in the names of folders');
	const taken = [...features, ...slices, ...(label ? [label] : [])];
	if (taken.some(({ index }) => index === 0)) {
		return no('its first column is not excluded, so nothing can be the id of a row (evaluation.exclude: ["0"])');
	}
	const least = Math.max(2, instanceCount);
	if (objects.length < least) {
		return no(
			`it has ${objects.length === 1 ? 'one object' : `${objects.length} objects`}, and ${least} are the least that keep ${instanceCount === 1 ? 'a job' : `${instanceCount} instances`} busy`
		);
	}
	const prefix = commonPrefix(objects);
	if (prefix === undefined) return no('it lies in several buckets');
	const names = objects.map(({ key }) => key.slice(prefix.length));
	if (new Set(names.map(baseName)).size < names.length) {
		return no('several objects have the same name in different folders, and so would their answers');
	}
	const filter = inputFilter(
		features.map(({ index }) => index),
		dataset.columns.length
	);
	if (filter.length > longestFilter)
		return no(`which columns a model gets takes more than the ${longestFilter} characters of a filter`);
	return {
		ok: true,
		shape: {
			prefix: `s3://${first.bucket}/${prefix}`,
			columns: dataset.columns.length,
			filter,
			slices: slices.map(({ index }) => index),
			...(label && { label: label.index }),
			objects: objects.map(({ etag }, i) => ({ name: names[i] ?? '', ...(etag !== undefined && { etag }) }))
		}
	};
}

/** What of a row of CSV a model gets, as a JSONPath: `$[2:]`, `$[1,3]`. */
export function inputFilter(features: readonly number[], columns: number): string {
	const [first = 0] = features;
	const isRest = features.every((index, i) => index === first + i) && first + features.length === columns;
	return isRest ? `$[${first}:]` : `$[${features.join(',')}]`;
}

/** The folder that all of them lie in; undefined where they lie in several buckets. */
function commonPrefix(objects: readonly { readonly bucket: string; readonly key: string }[]): string | undefined {
	const [first] = objects;
	if (first === undefined || objects.some(({ bucket }) => bucket !== first.bucket)) return undefined;
	return commonFolder(objects.map(({ key }) => key));
}
