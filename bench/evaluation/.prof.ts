import { mkdtempSync } from 'node:fs';
import { writeData } from './data.ts';
import { startEndpoint } from './endpoint.ts';
import { evaluateFile } from './ours.ts';
const f = mkdtempSync('/tmp/ev/p'); await writeData(f + '/a.csv', 19000, 1); const e = await startEndpoint(0);
for (let i = 0; i < 1; i++) console.log((19000 / (await evaluateFile(e, f, 'a.csv', { concurrency: 32, batch: 1 })).sendingMs * 1000));
process.exit();
