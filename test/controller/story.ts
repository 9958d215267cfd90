import { loadPlan } from '../../src/config/load-plan.ts';
import type { Context } from '../../src/controller/context.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { MemoryAws } from './memory-aws.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { MemoryProbe } from './memory-probe.ts';

/** A plan from the text of a promotion file, for the candidate `churn-new`. */
export function planOf(text = 'schedule: 5% 10m, 25% 10m, 50% 20m', candidate = 'churn-new'): Plan {
	const loaded = loadPlan({
		file: { path: 'promotion.yml', text: `endpoint-name: churn-prod\n${text}` },
		inputs: { 'model-name': candidate }
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return loaded.plan;
}

/** A world with an endpoint, and the commands run in it one after the other. */
export class Story {
	readonly world = new MemoryAws();
	readonly ledger = new MemoryLedger(this.world);
	readonly reports: Report[] = [];
	readonly warnings: string[] = [];
	readonly probe = new MemoryProbe(this.world);
	private runs = 0;

	/** What a run of the action gets. Each has a driver name of its own. */
	context(more: Partial<Context> = {}): Context {
		this.runs++;
		return {
			aws: this.world.aws,
			ledger: this.ledger,
			probe: this.probe,
			startTraffic: () => undefined,
			clock: this.world.clock,
			setting: { command: 'run', endpointName: 'churn-prod', region: 'eu-west-1' },
			actor: { name: 'mina' },
			driver: `run-${this.runs}`,
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
			noteFlight: () => {},
			...more
		};
	}
}
