import { connectAws } from '../../src/aws/index.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/loop/context.ts';
import { createProbe } from '../../src/probe/ask-variants.ts';
import type { Report } from '../../src/report/model.ts';
import type { PartialScenario } from '../../src/simulator/scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { lockNameOf } from '../../src/store/names.ts';
import { createRolloutStore } from '../../src/store/rollout-store.ts';
import { planOf } from '../loop/story.ts';

/** Enough for verdicts within minutes, and quickly simulated. */
const traffic = [{ fromMinute: -10_080, requestsPerMinute: 2000 }];

/** The product with its real adapters against the simulator, over HTTP, at a time that passes only by waiting. */
export class Promotion {
	readonly warnings: string[] = [];
	private nowMs = Date.UTC(2026, 10, 25, 12, 0);
	private started: Simulator | undefined;

	get simulator(): Simulator {
		if (this.started === undefined) throw new Error('The simulator has not been started.');
		return this.started;
	}

	async start(scenario: PartialScenario = {}): Promise<this> {
		const behaviours = { '*': { errorRate: 0.01 }, ...scenario.behaviours };
		const endpoints = (scenario.endpoints ?? [{ name: 'churn-prod' }]).map(endpoint => ({ traffic, ...endpoint }));
		this.started = await startSimulator({ ...scenario, behaviours, endpoints }, { now: () => this.nowMs });
		process.env.AWS_ENDPOINT_URL = this.started.url;
		process.env.AWS_ENDPOINT_URL_S3 = `${this.started.url}/s3`;
		return this;
	}

	async stop(): Promise<void> {
		await this.started?.close();
		delete process.env.AWS_ENDPOINT_URL;
		delete process.env.AWS_ENDPOINT_URL_S3;
	}

	/** Runs the action's command for the candidate `churn-new`; its steps are short unless the promotion file says otherwise. */
	run(promotionFile = 'schedule: 10% 2m, 50% 4m\nfinal-bake: 2m'): Promise<Report> {
		return run(this.context(), planOf(promotionFile));
	}

	private context(): Context {
		const sleep = async (ms: number) => {
			this.nowMs += ms;
		};
		const aws = connectAws({
			region: 'eu-west-1',
			credentials: async () => ({ accessKeyId: 'AKIASIMULATED', secretAccessKey: 'secret' }),
			sleep,
			version: '0.0.0',
			maxAttempts: 1
		});
		const probe = createProbe({
			places: { workspace: '/nowhere', s3: aws.objects },
			invoke: aws.invoker('churn-prod'),
			sleep,
			now: () => this.nowMs,
			uniform: mulberry32(1),
			progress: () => {}
		});
		return {
			aws,
			store: createRolloutStore(aws, lockNameOf),
			probe,
			startTraffic: async () => undefined,
			credentials: async () => ({ endUnknown: false }),
			clock: { now: () => this.nowMs, sleep },
			setting: { command: 'run', endpointName: 'churn-prod', region: 'eu-west-1' },
			actor: { name: 'mina' },
			holder: 'run-1',
			watchUntilMs: this.nowMs + 48 * 3_600_000,
			cancelled: new AbortController().signal,
			workspace: '/nowhere',
			scheduled: false,
			publish: async () => {},
			warn: sentence => {
				this.warnings.push(sentence);
			},
			onActiveRollout: () => {}
		};
	}
}

/** Labelled rows whose labels follow the first feature, more or less. */
export function labelledRows(rows: number): string {
	const random = mulberry32(7);
	const lines = Array.from({ length: rows }, () => {
		const feature = Math.round((random() * 6 - 3) * 1000) / 1000;
		return `${feature},${random() < 1 / (1 + Math.exp(-2 * feature)) ? 1 : 0}`;
	});
	return ['feature,label', ...lines, ''].join('\n');
}
