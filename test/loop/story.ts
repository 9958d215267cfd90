import { loadPlan } from '../../src/config/load-plan.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { memoryAws, type Through, throughHook } from './memory-aws.ts';
import { MemoryProbe } from './memory-probe.ts';
import { MemoryScoring } from './memory-scoring.ts';
import { MemoryRecords, memoryLedger } from './memory-store.ts';
import { MemoryWorld } from './memory-world.ts';

/** A plan from the text of a promotion file, for the model `churn-new` unless other inputs name the candidate. */
export function planOf(
	text = 'schedule: 5% 10m, 25% 10m, 50% 20m',
	inputs: Readonly<Record<string, string>> = { 'model-name': 'churn-new' }
): Plan {
	const loaded = loadPlan({ file: { path: 'promotion.yml', text: `endpoint-name: churn-prod\n${text}` }, inputs });
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return loaded.plan;
}

/** Steps that are over soon, and a gate whose verdict is known after one minute. */
export const shortPlan = `schedule: 10% 1m, 50% 2m
final-bake: 1m
gates: [{metric: latency, statistic: p99, max: 400ms, breaches: 1 of 1}]`;

export const image = { 'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7' };

/** A world with an endpoint, and the commands run in it. */
export class Story {
	readonly world: MemoryWorld;
	/** What is on the lock and on the endpoint. */
	readonly store = new MemoryRecords();
	readonly probe: MemoryProbe;
	readonly scoring: MemoryScoring;
	readonly reports: Report[] = [];
	readonly warnings: string[] = [];
	private readonly through: Through;
	private runs = 0;

	constructor(world = new MemoryWorld()) {
		this.world = world;
		this.through = throughHook(() => world.hook);
		this.probe = new MemoryProbe(world, this.through);
		this.scoring = new MemoryScoring(world, this.through);
	}

	/** What a run of the action gets. Each has a holder name of its own. */
	context(more: Partial<Context> = {}, through = this.through): Context {
		this.runs++;
		return {
			aws: memoryAws(this.world, through),
			store: memoryLedger(this.store, through),
			probe: this.probe,
			scoring: this.scoring.connect(),
			startTraffic: async () => undefined,
			credentials: async () => ({ endUnknown: false }),
			clock: this.world.clock,
			setting: { command: 'run', endpointName: 'churn-prod', region: 'eu-west-1' },
			actor: { name: 'mina' },
			holder: `run-${this.runs}`,
			watchUntilMs: this.world.nowMs + 48 * 3_600_000,
			cancelled: new AbortController().signal,
			workspace: '/nowhere',
			scheduled: false,
			publish: async report => {
				this.reports.push(report);
			},
			warn: sentence => {
				this.warnings.push(sentence);
			},
			onActiveRollout: () => {},
			...more
		};
	}

	/** Name of the candidate's variant, once a rollout has been reported. */
	get candidate(): string {
		return this.reports.find(report => report.rollout !== undefined)?.rollout?.candidate.name ?? '';
	}

	/** Every change of weights there was. */
	get weightChanges(): readonly string[] {
		return this.world.changes.filter(change => change.startsWith('SetWeights'));
	}
}
