import { AwsError } from '../../src/aws/errors.ts';
import { findActiveRollout, requestOf } from '../../src/commands/active-rollout.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { type CommandRequest, dispatch } from '../../src/entry/dispatch.ts';
import type { ActiveRollout, Context } from '../../src/loop/context.ts';
import { rollBackNow } from '../../src/loop/emergency-rollback.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { Refusal } from '../../src/rollout/refusal.ts';
import type { Command, EndpointHappening, FaultKind, Happening, History } from './history-events.ts';
import { leftovers } from './invariants.ts';
import type { Through } from './memory-aws.ts';
import { autoscale } from './memory-scaling.ts';
import { chooseBy, Scheduler } from './scheduler.ts';
import { image, planOf, Story, shortPlan } from './story.ts';
import { Watchman } from './watchman.ts';

interface Process {
	readonly name: string;
	readonly ctx: Context;
	readonly cancel: AbortController;
	flight: ActiveRollout | undefined;
	dead: boolean;
	report?: Report;
}

/** Plays a history to its end; the answer is everything that was wrong with it, and how much was tried. */
export async function play(history: History): Promise<{ readonly wrong: readonly string[]; readonly steps: number }> {
	const played = new Played(history);
	await played.playEvents();
	await played.playMending();
	return { wrong: played.wrong(), steps: played.scheduler.steps };
}

/**
 * Plays a rollout in which another run comes in after so many calls.
 * @returns what was wrong, and whether the rollout was over before
 */
export async function playTakeover(
	history: History,
	calls: number,
	command: Command
): Promise<{ readonly wrong: readonly string[]; readonly over: boolean }> {
	const played = new Played(history);
	const over = await played.playUntilCall(calls);
	played.start(command, 120);
	await played.playMending();
	return { wrong: played.wrong(), over };
}

const neverAsked = () => {
	throw new Error('A history rehearses nothing.');
};

class Played {
	readonly scheduler: Scheduler;
	private readonly history: History;
	private readonly story = new Story();
	private readonly watchman: Watchman;
	private readonly processes: Process[] = [];
	private readonly failures: string[] = [];
	private readonly abandoned: string[] = [];
	private readonly choose;
	private faults: { readonly kind: FaultKind; calls: number; readonly lost: boolean } | undefined;

	constructor(history: History) {
		this.history = history;
		this.choose = chooseBy(history.order);
		const { world, store } = this.story;
		this.scheduler = new Scheduler(world, this.choose);
		this.watchman = new Watchman(world, store, history.traffic);
		world.durations = { updateMs: 90_000, weightsMs: 20_000, instancesMs: 40_000 };
		if (history.traffic === 'none') world.requestsPerMinute = 0;
		const latencyMs = history.traffic === 'slow' ? 900 : 80;
		for (const model of ['churn-new', 'churn-other']) {
			world.behaviour[model] = { errorRate: 0, slowRate: 0, latencyMs };
			world.models.set(model, { tags: {} });
		}
		if (history.scaled) world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
	}

	async playEvents(): Promise<void> {
		const { scheduler, story } = this;
		let atMs = story.world.nowMs;
		for (const { afterMs, happening } of this.history.events) {
			atMs = Math.max(atMs + afterMs, story.world.nowMs);
			await scheduler.playUntil(atMs);
			this.happen(happening);
		}
	}

	/** Whether the first run has come to its end before. */
	async playUntilCall(calls: number): Promise<boolean> {
		this.start('run', 120);
		await this.scheduler.playUntil(this.story.world.nowMs + 6 * 3_600_000, calls);
		return this.scheduler.steps < calls;
	}

	/** Everything is quiet again; what is still in flight is ended by one person. */
	async playMending(): Promise<void> {
		const { scheduler, story } = this;
		const { world, store } = story;
		this.faults = undefined;
		world.failingUpdates = [];
		world.failingChanges = 0;
		this.setMetrics('back');
		scheduler.skewMs = 0;
		await scheduler.playUntil(world.nowMs + 3 * 3_600_000);
		for (const command of [this.history.mend, 'rollback'] as const) {
			if (store.record === undefined && !this.isOnPair() && !this.isPairLeft()) continue;
			this.start(command, 120);
			await scheduler.playUntil(world.nowMs + 3 * 3_600_000);
		}
	}

	wrong(): readonly string[] {
		const { world, store } = this.story;
		const left = leftovers(world, store).filter(one => !this.abandoned.some(name => one.includes(` ${name} `)));
		return [...this.failures, ...this.watchman.seen, ...left];
	}

	private happen(happening: Happening): void {
		switch (happening.what) {
			case 'command':
				this.start(happening.command, happening.watchMinutes);
				break;
			case 'cancel':
			case 'kill':
				this.interrupt(happening.what, happening.of);
				break;
			case 'faults':
				this.faults = { kind: happening.kind, calls: happening.calls, lost: happening.lost };
				break;
			case 'clock':
				this.scheduler.skewMs += happening.jumpMs;
				break;
			case 'metrics':
				this.setMetrics(happening.state);
				break;
			default:
				this.happenToEndpoint(happening);
		}
	}

	private happenToEndpoint(happening: EndpointHappening): void {
		const { world } = this.story;
		const idle = world.live().status === 'InService';
		switch (happening.what) {
			case 'update-fails':
				world.failingUpdates = [happening.why];
				break;
			case 'weights-taken-back':
				world.failingChanges = 1;
				break;
			case 'weights-by-hand': {
				const [baseline, candidate] = world.variants;
				if (!idle || baseline === undefined || candidate === undefined) break;
				// What is there already is no change, and nobody could see it.
				if (baseline.desiredWeight === 0.37 && candidate.desiredWeight === 0.63) break;
				this.watchman.noteHand('weights');
				world.setWeightsByHand({ [baseline.name]: 0.37, [candidate.name]: 0.63 });
				break;
			}
			case 'configuration-by-hand':
				// With autoscaling SageMaker would refuse to remove the variant, from anybody.
				if (!idle || this.history.scaled || world.configName === 'by-hand') break;
				this.watchman.noteHand('configuration');
				world.deployByHand('by-hand', 'churn-by-hand');
				break;
			case 'record-deleted':
				if (this.isOnPair()) this.deleteRecord();
				break;
			case 'autoscaler':
				autoscale(world, happening.by);
				break;
			case 'system-update':
				world.update ??= { kind: 'system', doneMs: world.nowMs + happening.minutes * 60_000 };
		}
	}

	/**
	 * Where nobody drives the rollout, and the endpoint leaves the pair by itself or by somebody else's hand, nothing tells
	 * of the pair and of the suspended scale-in any more, and nobody is served by the pair: they may stay.
	 */
	private deleteRecord(): void {
		this.story.store.record = undefined;
		for (const name of this.story.world.inUse().filter(one => one.endsWith('-pair'))) {
			this.abandoned.push(name, name.replace(/-pair$/, ''), 'AllTraffic');
		}
	}

	/** A rollout's pair is in service, or about to be. */
	private isOnPair(): boolean {
		return this.story.world.inUse().some(name => name.endsWith('-pair'));
	}

	/** A promotion that has lost its record before it was done. */
	private isPairLeft(): boolean {
		const { configs, configName } = this.story.world;
		return configs.has(`${configName}-pair`);
	}

	private interrupt(how: 'cancel' | 'kill', of: number): void {
		const alive = this.processes.filter(one => !one.dead && one.report === undefined);
		const one = alive[of % Math.max(1, alive.length)];
		if (one === undefined) return;
		if (how === 'kill') this.kill(one);
		else this.cancel(one);
	}

	private setMetrics(state: 'out' | 'late' | 'back'): void {
		this.story.world.metricsOutage = state === 'out' ? 'InternalError' : undefined;
		this.story.world.publishedAfterMs = state === 'late' ? 600_000 : 90_000;
	}

	start(command: Command, watchMinutes: number): void {
		this.watchman.noteCommand(command);
		const one = this.createProcess(`${command} ${this.processes.length}`, watchMinutes, {
			scheduled: command === 'resume by schedule'
		});
		this.follow(one, () =>
			dispatch(this.orderOf(command), { openContext: async () => one.ctx, rehearsing: neverAsked })
		);
	}

	private createProcess(name: string, watchMinutes: number, more: Partial<Context>): Process {
		const cancel = new AbortController();
		const clock = this.scheduler.clockOf(name);
		const through: Through = (call, apply) => this.let(one, call, apply);
		const ctx = this.story.context(
			{
				clock,
				holder: name,
				watchUntilMs: clock.now() + watchMinutes * 60_000,
				cancelled: cancel.signal,
				onActiveRollout: flight => {
					one.flight = flight;
				},
				...more
			},
			through
		);
		const one: Process = { name, ctx, cancel, flight: undefined, dead: false };
		this.processes.push(one);
		return one;
	}

	private follow(one: Process, work: () => Promise<Report | undefined>): void {
		work().then(
			report => {
				if (report === undefined) return;
				one.report = report;
				if (report.reason.code === 'internal-error') this.failures.push(`${one.name}: ${report.reason.sentence}`);
			},
			error => {
				one.dead = true;
				const foreseen = error instanceof Refusal || error instanceof AwsError;
				if (!foreseen) this.failures.push(`${one.name}: ${String(error)}`);
			}
		);
	}

	/** Lets a call of a process through when it is its turn: or refuses it, or loses its answer. */
	private async let<T>(one: Process, call: string, apply: () => T): Promise<T> {
		await this.scheduler.turn(one.name);
		const fault = this.fault();
		if (fault !== undefined && !fault.lost) throw fault.error;
		this.watchman.noteCall(one.ctx.holder, call, () => one.cancel.signal.aborted);
		const answer = apply();
		if (fault !== undefined) throw fault.error;
		return answer;
	}

	private fault(): { readonly error: AwsError; readonly lost: boolean } | undefined {
		const { faults } = this;
		if (faults === undefined || faults.calls === 0 || this.choose(3) === 0) return undefined;
		faults.calls--;
		// An answer that says no has not been applied.
		const lost = faults.lost && faults.kind !== 'access-denied' && this.choose(2) === 0;
		return { error: new AwsError(faults.kind, 'AnyCall', `${faults.kind}.`), lost };
	}

	private kill(one: Process): void {
		one.dead = true;
		this.scheduler.kill(one.name);
	}

	/** What the runner's signal does, and the step after the job. */
	private cancel(one: Process): void {
		one.cancel.abort(new Refusal('cancelled', 'The run was cancelled.'));
		const { ctx, flight } = one;
		this.watchman.noteCommand('cancel');
		const turned =
			flight === undefined
				? Promise.resolve()
				: rollBackNow(ctx.aws, ctx.store, flight, requestOf(ctx, 'rollback', 'cancelled'));
		const after = this.createProcess(`after ${one.name}`, 4, { holder: ctx.holder });
		this.follow(after, async () => {
			await turned;
			const entry = await findActiveRollout(after.ctx);
			return entry?.record.holder === ctx.holder ? rollback(after.ctx, 'cancelled') : undefined;
		});
	}

	private orderOf(command: Command): CommandRequest {
		switch (command) {
			case 'run':
				return { command: 'run', plan: this.planFor(this.history.image ? image : { 'model-name': 'churn-new' }) };
			case 'run another':
				return { command: 'run', plan: this.planFor({ 'model-name': 'churn-other' }) };
			case 'resume by schedule':
				return { command: 'resume' };
			default:
				return { command };
		}
	}

	private planFor(inputs: Readonly<Record<string, string>>): Plan {
		const { variantName, hold, holdback, onInconclusive } = this.history;
		const text = [
			shortPlan
				.replace(
					'schedule: 10% 1m, 50% 2m',
					`schedule: [{traffic: 10%, bake: 1m, hold: ${hold}}, {traffic: 50%, bake: 2m}]`
				)
				.replace('final-bake: 1m', holdback ? 'final-bake: {for: 1m, holdback: 5%}' : 'final-bake: 1m'),
			`variant-name: ${variantName}`,
			`on-inconclusive: ${onInconclusive}`
		];
		return planOf(text.join('\n'), inputs);
	}
}
