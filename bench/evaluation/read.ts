/** Reads all rows of a file in a process of its own, as the action does or as bare readers do, and prints what it took. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { openData } from '../../src/evaluation/data/open.ts';

const noS3 = () => Promise.reject(new Error('There is no S3 here.'));

const readers: Readonly<Record<string, (folder: string, file: string) => Promise<number>>> = {
	async action(folder, file) {
		const data = await openData(file, {
			workspace: folder,
			s3: { open: noS3, range: noS3, list: noS3, identify: noS3 }
		});
		let rows = 0;
		for await (const _ of data.read()) rows++;
		return rows;
	},
	async 'csv-parse'(folder, file) {
		let rows = -1;
		for await (const _ of createReadStream(`${folder}/${file}`).pipe(parse())) rows++;
		return rows;
	},
	/** One row group at a time, its rows as objects. */
	async hyparquet(folder, file) {
		const buffer = await asyncBufferFromFile(`${folder}/${file}`);
		const metadata = await parquetMetadataAsync(buffer);
		let rows = 0;
		for (const group of metadata.row_groups) {
			const rowEnd = rows + Number(group.num_rows);
			await parquetRead({ file: buffer, metadata, rowStart: rows, rowEnd, rowFormat: 'object', onComplete: () => {} });
			rows = rowEnd;
		}
		return rows;
	}
};

const [reader = '', folder = '', file = ''] = process.argv.slice(2);
const startMs = performance.now();
const rows = (await readers[reader]?.(folder, file)) ?? 0;
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ rows, ms: performance.now() - startMs, peakMiB }));
