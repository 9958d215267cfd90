import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { type Clock, chooseClock, startByClock } from '../../scripts/runner/clock.ts';
import { headSha, pullRequest, repository } from '../../scripts/runner/environment.ts';
import { type LaunchedSimulator, launchSimulator } from '../../scripts/runner/launch-simulator.ts';
import { type ActionOptions, type Ended, openJob, runAction } from '../../scripts/runner/run-action.ts';
import type { BehaviourOverTime, PartialScenario } from '../../src/simulator/scenario.ts';
import type { SimulatorState } from '../../src/simulator/serve.ts';

export const healthy: BehaviourOverTime = { errorRate: 0.003, latencyMs: 80 };

/** Short enough for a test: one gate, one step. */
export const shortPlan = `endpoint-name: churn-prod
schedule:
  - {traffic: 50%, bake: 5m, max-bake: 30m}
final-bake: 1m
gates: [{metric: error-rate}]
`;

export const twoSteps = shortPlan.replace('  - {', '  - {traffic: 10%, bake: 5m, max-bake: 20m}\n  - {');

/** Its first step waits for a person. */
export const holdPlan = shortPlan.replace('max-bake: 30m', 'max-bake: 30m, hold: true');

/** A runner takes its time to start a job. */
const jobStartMs = 15_000;

type Step = Partial<Omit<ActionOptions, 'url' | 'clock'>> & { readonly plan?: string };

/** A simulated AWS and GitHub, and jobs that run the built bundle against them as the runner does. */
export class Stage {
	readonly simulator: LaunchedSimulator;
	readonly clock: Clock;
	private runs = 0;

	private constructor(simulator: LaunchedSimulator, clock: Clock) {
		this.simulator = simulator;
		this.clock = clock;
	}

	static async set(world: PartialScenario = {}): Promise<Stage> {
		const clock = chooseClock();
		const pullRequests = [
			{ number: pullRequest, headSha, head: `${repository.split('/')[0]}:new-model`, state: 'open' as const }
		];
		const behaviours = { 'churn-old': healthy, 'churn-new': healthy, ...world.behaviours };
		const github = { pullRequests, ...world.github };
		const settings = { updateMs: 120_000, ...world.settings };
		return new Stage(await launchSimulator({ ...world, behaviours, github, settings }, clock), clock);
	}

	/** The step and what comes after the job, some time after whatever was before. */
	async run(step: Step = {}): Promise<Ended & { readonly post: Ended }> {
		await this.simulator.order('forward', { ms: jobStartMs });
		return runAction(this.options(step));
	}

	/** A job whose step and post run are started by the test. */
	open(step: Step = {}) {
		return openJob(this.options(step));
	}

	private options({ plan = shortPlan, inputs = {}, files = {}, ...more }: Step): ActionOptions {
		this.runs++;
		const candidate = inputs.command === undefined || inputs.command === 'run' || inputs.command === 'plan';
		const named = Object.keys(inputs).some(name => ['model-package-arn', 'image-uri'].includes(name));
		return {
			url: this.simulator.url,
			clock: startByClock(this.clock, this.simulator.clockPort),
			runId: String(4710 + this.runs),
			inputs: { ...(candidate && !named && { 'model-name': 'churn-new' }), ...inputs },
			files: { '.github/promotion-gate.yml': plan, ...files },
			...more
		};
	}

	state(): Promise<SimulatorState> {
		return this.simulator.state();
	}

	/** Lets the world's time pass, with no action running, until it is so. */
	async until(isSo: (state: SimulatorState) => boolean): Promise<SimulatorState> {
		for (let minutes = 0; minutes < 120; minutes++) {
			const state = await this.state();
			if (isSo(state)) return state;
			await this.simulator.order('forward', { ms: 60_000 });
		}
		throw new Error('It is not so after two hours.');
	}

	/** Runs a story on a stage of its own, and looks at what must hold at every moment of every story. */
	static async play(world: PartialScenario, story: (stage: Stage) => Promise<void>): Promise<void> {
		const stage = await Stage.set(world);
		try {
			await story(stage);
			const state = await stage.state();
			expectUsersServed(state);
			expectAllowed(state);
		} finally {
			await stage.simulator.stop();
		}
	}
}

interface Variant {
	readonly VariantName: string;
	readonly CurrentWeight: number;
	readonly DesiredWeight: number;
	readonly CurrentInstanceCount: number;
	readonly DesiredInstanceCount: number;
}

/** There is always a variant with weight, no configuration is deleted that serves, and the endpoint stays. */
function expectUsersServed({ endpoints, changes }: SimulatorState): void {
	const moments = endpoints.flatMap(({ timeline }) => timeline);
	expect(moments.filter(({ variants }) => variants.every(({ weight }) => weight === 0))).toEqual([]);
	expect(changes.filter(({ what }) => what.inUse === true)).toEqual([]);
	expect(changes.filter(({ operation }) => operation === 'DeleteEndpoint')).toEqual([]);
}

/** What the policy of the documentation allows, as actions without their service. */
const allowed = new Set(
	[
		...(/```json\n([\s\S]*?)```/.exec(readFileSync('docs/iam-policy.md', 'utf8'))?.[1] ?? '').matchAll(
			/"[\w-]+:(\w+)"/g
		)
	].map(([, action]) => action)
);
/** Calls that IAM asks for by another name, or not at all. */
const otherNames: Readonly<Record<string, string>> = {
	HeadObject: 'GetObject',
	ListObjectsV2: 'ListBucket',
	DeleteObjects: 'DeleteObject'
};
const unasked = ['AssumeRoleWithWebIdentity', 'GetCallerIdentity'];

/** A role with the policy of the documentation could have told the same story. */
function expectAllowed({ calls }: SimulatorState): void {
	const asked = new Set(calls.operations.map(operation => otherNames[operation] ?? operation));
	expect([...asked].filter(operation => !allowed.has(operation) && !unasked.includes(operation))).toEqual([]);
}

/** The endpoint as DescribeEndpoint tells it. */
export function endpointIn(state: SimulatorState) {
	const described = state.endpoints[0]?.described ?? {};
	const variants = Array.isArray(described.ProductionVariants) ? (described.ProductionVariants as Variant[]) : [];
	return {
		status: described.EndpointStatus,
		configName: String(described.EndpointConfigName),
		variants,
		weights: Object.fromEntries(variants.map(variant => [variant.VariantName, variant.CurrentWeight])),
		tags: state.endpoints[0]?.tags ?? {}
	};
}

export function configsIn(state: SimulatorState): readonly string[] {
	return state.configurations.map(({ name }) => name);
}

/** What scales which variant, how far and by which rule. */
export function scalingIn({ scaling }: SimulatorState) {
	return {
		targets: scaling.targets.map(({ variant, min, max, suspended }) => ({ variant, min, max, suspended })),
		rules: scaling.policies.map(({ resourceId, raw }) => [resourceId, raw.TargetTrackingScalingPolicyConfiguration])
	};
}

/** The model behind the only variant in service. */
export function servingModel(state: SimulatorState): string {
	const { configName } = endpointIn(state);
	const raw = state.configurations.find(({ name }) => name === configName)?.raw ?? {};
	const variants = Array.isArray(raw.ProductionVariants) ? (raw.ProductionVariants as { ModelName: string }[]) : [];
	return variants.map(({ ModelName }) => ModelName).join();
}

/** Changes that this program made on AWS, in order. */
export function changesIn(state: SimulatorState): readonly string[] {
	return state.changes.filter(({ by }) => by === 'caller').map(({ operation }) => operation);
}

interface GitHubState {
	readonly comments: readonly { readonly body: string; readonly issue: number }[];
	readonly requests: readonly { readonly request: string }[];
	readonly deployments: readonly { readonly statuses: readonly { readonly state: string }[] }[];
}

export function githubIn(state: SimulatorState): GitHubState {
	return state.github as GitHubState;
}
