/**
 * Whether the tests can fail: `npm run mutate -- [room…] [--count 30] [--seed 1] [--at-once 2]`. Mutants are
 * drawn from the source of each room; a test has to notice every one. Tells each mutant that survived, and the score.
 */
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mulberry32 } from '../src/stats/random.ts';
import { type Mutant, mutantsOf } from './mutate/operators.ts';
import { type Room, rooms } from './mutate/rooms.ts';
import { createTrial, type Trial } from './mutate/trial.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		count: { type: 'string', default: '30' },
		seed: { type: 'string', default: String(Date.now() % 100_000) },
		'at-once': { type: 'string', default: '1' }
	}
});
const count = Number(values.count);
const seed = Number(values.seed);

/** So many of them, drawn without putting back; the same for the same seed. */
function sample(mutants: readonly Mutant[]): readonly Mutant[] {
	const uniform = mulberry32(seed);
	return mutants
		.map(mutant => ({ mutant, place: uniform() }))
		.toSorted((a, b) => a.place - b.place)
		.slice(0, count)
		.map(({ mutant }) => mutant);
}

function inWords({ file, line, before, after }: Mutant): string {
	const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 90);
	return `${file}:${line}  ${short(before)}  ->  ${short(after)}`;
}

/** Tries the next one left until none is; the trial is this worker's own copy. */
async function tryNext(trial: Trial, room: Room, left: Mutant[], survivors: Mutant[]): Promise<void> {
	for (let mutant = left.pop(); mutant !== undefined; mutant = left.pop()) {
		const noticed = await trial.isNoticed(room, mutant);
		if (!noticed) survivors.push(mutant);
		process.stdout.write(`${noticed ? 'killed  ' : 'SURVIVED'}  ${inWords(mutant)}\n`);
	}
}

async function tryRoom(name: string, room: Room): Promise<void> {
	const files = globSync(`${room.source}/**/*.ts`).toSorted();
	const mutants = files.flatMap(file => mutantsOf(file, readFileSync(file, 'utf8')));
	const drawn = sample(mutants);
	const trials = Array.from({ length: Number(values['at-once']) }, () => createTrial(process.cwd()));
	const survivors: Mutant[] = [];
	try {
		if (await trials[0]?.isNoticed(room)) throw new Error(`The tests of ${name} fail without any mutant.`);
		const left = drawn.toReversed();
		await Promise.all(trials.map(trial => tryNext(trial, room, left, survivors)));
	} finally {
		for (const trial of trials) trial.remove();
	}
	const killed = drawn.length - survivors.length;
	const percent = Math.round((100 * killed) / Math.max(1, drawn.length));
	process.stdout.write(`${name}: ${killed} of ${drawn.length} killed (${percent} %), drawn from ${mutants.length}\n`);
}

process.stdout.write(`seed ${seed}\n`);
for (const name of positionals.length > 0 ? positionals : Object.keys(rooms)) {
	const room = rooms[name];
	if (room === undefined) throw new Error(`There is no room ${name}; there are ${Object.keys(rooms).join(', ')}.`);
	await tryRoom(name, room);
}
