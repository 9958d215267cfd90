import { availableParallelism } from 'node:os';
import { playableOf } from '../../src/rehearsal/playable.ts';
import { rehearse } from '../../src/rehearsal/rehearse.ts';
import { storiesFor } from '../../src/rehearsal/stories.ts';
import { givenBy } from '../../src/rehearsal/world-given.ts';
import { planOf, playOverHttp } from '../../test/rehearsal/worlds.ts';

/**
 * How many rollouts a second a rehearsal plays, in all its threads and in one, beside the same rollouts over HTTP with the
 * record in tags and the whole judgement: run side by side, their ratio does not depend on the machine.
 */
const file = 'schedule: 5% 10m, 25% 10m, 50% 20m\nfinal-bake: 10m\ngates: [{metric: error-rate}, {metric: slow-rate}]';
const wanted = planOf(file);
const rollouts = Number(process.argv[2] ?? 200);
const overHttp = 2;

async function rehearsed(threads: number) {
	const startMs = performance.now();
	const report = await rehearse(wanted, {
		setting: { command: 'rehearse', endpointName: 'churn-prod', region: '' },
		nowMs: Date.now(),
		cancelled: new AbortController().signal,
		told: () => {},
		rollouts,
		threads
	});
	const played = (report.rehearsal ?? []).reduce((sum, story) => sum + story.rollouts, 0);
	return { played, seconds: (performance.now() - startMs) / 1000 };
}

async function realOnes() {
	const world = givenBy(wanted);
	const { plan } = playableOf(wanted, world);
	const stories = storiesFor(plan, world).filter(({ skipped }) => skipped !== true);
	const startMs = performance.now();
	for (const story of stories) for (let seed = 1; seed <= overHttp; seed++) await playOverHttp(story, plan, seed);
	return { played: overHttp * stories.length, seconds: (performance.now() - startMs) / 1000 };
}

const told = (name: string, { played, seconds }: { readonly played: number; readonly seconds: number }) =>
	console.log(
		`${name}: ${played} rollouts in ${seconds.toFixed(1)} s, ${(played / seconds).toFixed(1)} a second, ${((1000 * seconds) / played).toFixed(1)} ms each`
	);

const threads = Math.min(8, availableParallelism());
const all = await rehearsed(threads);
told(`${threads} threads`, all);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
const one = await rehearsed(1);
told('1 thread', one);
const real = await realOnes();
told('over HTTP', real);
const perSecond = ({ played, seconds }: typeof real) => played / seconds;
console.log(`one thread plays ${(perSecond(one) / perSecond(real)).toFixed(1)} times as many as over HTTP`);
