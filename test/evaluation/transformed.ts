import { answersBelow } from '../../src/evaluation/batch/answers.ts';
import { lookAtCanary } from '../../src/evaluation/batch/canary.ts';
import { measureScores } from '../../src/evaluation/batch/measure-scores.ts';
import { transformRequest } from '../../src/evaluation/batch/request.ts';
import { readIndex } from '../../src/evaluation/batch/shard-index.ts';
import { folderAt } from '../../src/evaluation/batch/store.ts';
import { writeShards } from '../../src/evaluation/batch/write-shards.ts';
import type { QualityGate } from '../../src/gates/gate.ts';
import type { EvaluationPlan } from '../../src/rollout/plan.ts';
import { cellsOf, csvOf, filtered } from '../../src/simulator/aws/transform-filter.ts';
import { binaryPlan, type Model } from './endpoint.ts';
import { memoryStore } from './memory-store.ts';

const signal = new AbortController().signal;
const progress = () => {};

/** S3 in memory. */
export class Bucket {
	readonly objects = new Map<string, Buffer>();
	readonly store = memoryStore(this.objects);
	readonly folder = folderAt('s3://bucket/gate/', this.store);

	/** Of an object of the folder, or of any by its address. */
	text(name: string): string {
		return this.objects.get(name.startsWith('s3://') ? name.slice(5) : `bucket/gate/${name}`)?.toString() ?? '';
	}
}

export interface Given {
	readonly blue: Model;
	readonly green: Model;
	/** One object, or several by their keys; `plan.data` names them. */
	readonly data: string | Readonly<Record<string, string | Buffer>>;
	readonly plan?: Partial<EvaluationPlan>;
	readonly gates?: readonly QualityGate[];
	readonly instances?: number;
	readonly exact?: number;
	/** What becomes of the answers before they are read. */
	readonly spoil?: (name: string, text: string) => string | undefined;
}

export async function shards(given: Given, bucket = new Bucket()) {
	const objects = typeof given.data === 'string' ? { 'holdout.csv': given.data } : given.data;
	for (const [key, content] of Object.entries(objects)) bucket.objects.set(`bucket/${key}`, Buffer.from(content));
	const plan = { ...binaryPlan, ...given.plan };
	const { gates = [], instances = 1 } = given;
	const places = { workspace: '/nowhere', s3: bucket.store };
	await writeShards({ plan, gates, places, folder: bucket.folder, seed: 20, signal, progress, instances });
	const { index, etag } = (await readIndex(bucket.folder)) ?? {};
	if (index === undefined) throw new Error('There is no index.');
	const data = index.asIs && folderAt(index.asIs.prefix, bucket.store);
	return { bucket, plan, gates, index, etag, data };
}

/** What SageMaker makes of a job's input, a row at a time. */
export async function scored(given: Given) {
	const made = await shards(given);
	const { bucket, plan, gates, index, data } = made;
	const { spoil = (_, text) => text } = given;
	const columns = { baseline: 1, candidate: 1 };
	for (const stage of ['canary', 'rows'] as const) {
		const [{ prefix }, ...names] = JSON.parse(bucket.text(`${stage}.json`));
		for (const role of ['baseline', 'candidate'] as const) {
			const model = role === 'baseline' ? given.blue : given.green;
			const folder = bucket.folder.address;
			const job = { name: 'one', modelName: 'm', stage, attempt: 1, role, folder, instanceType: 't', tags: {} };
			const filter = index.asIs && { filter: index.asIs.filter };
			const known = stage === 'rows' && { columns: columns[role] };
			const { filters } = transformRequest(plan, { instanceCount: 1 }, { ...job, ...filter, ...known });
			for (const name of names) {
				const lines = bucket.text(`${prefix}${name}`).trimEnd().split('\n');
				const whole = spoil(
					`${stage}/${role}/${name}`,
					lines.map(line => `${answerTo(line, model, plan.contentType, filters)}\n`).join('')
				);
				if (whole !== undefined) await bucket.folder.write(`${answersBelow(stage, 1, role)}${name}.out`, whole);
			}
		}
		if (stage === 'rows') continue;
		const seen = await lookAtCanary({ plan, folder: bucket.folder, data, index, attempt: 1 });
		if (seen.ok) Object.assign(columns, seen.columns);
	}
	const canary = await lookAtCanary({ plan, folder: bucket.folder, data, index, attempt: 1 });
	const measure = (pinned?: string) =>
		measureScores({
			...{ plan, gates, folder: bucket.folder, data, index, attempt: 1, columns, seed: 20, signal, progress, pinned },
			...(given.exact !== undefined && { exact: given.exact })
		});
	return { ...made, canary, measure };
}

function answerTo(
	line: string,
	model: Model,
	contentType: string,
	filters: ReturnType<typeof transformRequest>['filters']
): string {
	if (filters === undefined) {
		const answer = model(line, contentType);
		return typeof answer === 'string' ? answer.trim() : JSON.stringify(answer);
	}
	const cells = cellsOf(line);
	const answer = String(model(csvOf(filtered(cells, filters.input) ?? []), contentType)).trim();
	return csvOf(filtered([...cells, ...cellsOf(answer)], filters.output ?? '$') ?? []);
}
