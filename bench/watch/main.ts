/**
 * What watching costs: the calls of AWS in a minute in which gates watch, over whole rollouts against the simulator; and
 * the processor time of judging many gates over a day of minutes. Fails if it is more than 4 calls, or a second.
 *
 *     npm run bench:watch
 */
import { spawnSync } from 'node:child_process';
import { countCalls, fileWith } from './count-calls.ts';

const mostCalls = 4;
const startMs = Date.UTC(2026, 10, 24, 12);
const schedule = '5% 10m, 25% 10m, 50% 20m';

console.log('| gates | decision | watched minutes | calls a watched minute | calls in all | minutes in all |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const gates of [1, 10, 50]) {
	const found = await countCalls(fileWith(gates, schedule), startMs);
	const { decision, watchedMinutes, callsPerWatchedMinute, allCalls, allMinutes, whileWatched } = found;
	console.log(
		`| ${gates} | ${decision} | ${watchedMinutes.toFixed(0)} | ${callsPerWatchedMinute.toFixed(2)} | ${allCalls} | ${allMinutes.toFixed(0)} |`
	);
	if (gates === 50) console.log(`of these 50 gates, while watched: ${JSON.stringify(whileWatched)}`);
	if (callsPerWatchedMinute > mostCalls || decision !== 'promoted') process.exitCode = 1;
}
const judging = spawnSync(process.execPath, ['bench/judging/main.ts'], { encoding: 'utf8' });
process.stdout.write(judging.stdout + judging.stderr);
if (judging.status !== 0) process.exitCode = 1;
