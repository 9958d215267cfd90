import { AwsError } from '../../src/aws/errors.ts';
import type { Context } from '../../src/loop/context.ts';
import { type LoopOptions, type Pass, reconcile } from '../../src/loop/reconcile.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Progress, Rollout } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { minuteMs, noonMs } from '../rollout/builders.ts';
import type { Hook } from './memory-world.ts';
import { type Scene, sceneOf } from './scene.ts';

export const deploying: State = { phase: 'deploying', sinceMs: noonMs, update: { attempts: 1 } };
export const verifying: State = { phase: 'verifying', sinceMs: noonMs };
export const baking: State = { phase: 'baking', sinceMs: noonMs, step: 0 };
export const over = { ending: 'rolled-back', reason: { code: 'gate-failed', sentence: 'It answers late.' } } as const;
export const cleaning: State = { phase: 'cleaning', sinceMs: noonMs, ...over };

/** At noon, in this state, with the endpoint as it is then; the candidate that bakes has a tenth of the traffic. */
export function at(state: State, change: Partial<Rollout> = {}, plan: Partial<Plan> = {}): Scene {
	const scene = sceneOf(change, plan, state);
	const { world, story, record } = scene;
	world.nowMs = noonMs;
	world.publishesSinceMs = noonMs - 24 * 60 * minuteMs;
	if (state.phase === 'verifying' || state.phase === 'baking') world.deploy('pair', []);
	if (state.phase !== 'baking') return scene;
	world.setWeightsByHand({ now: 0.9, next: 0.1 });
	const spans: Progress['spans'] = [{ step: 0, traffic: 0.1, startMs: noonMs }];
	story.store.record = { ...record, progress: { ...record.progress, spans } };
	return scene;
}

export interface Driving extends Partial<LoopOptions> {
	readonly ctx?: Partial<Context>;
	/** Told of every call, with how many of its name there were with it. */
	readonly hook?: (call: string, moment: Parameters<Hook>[1], count: number) => void;
	/** Cancels the run once this is so, after a call. */
	readonly until?: () => boolean;
}

/** Drives the scene for two hours at most; whoever asks for this and that without letting time pass goes round. */
export async function drive(scene: Scene, { ctx, hook, until, ...options }: Driving = {}) {
	const { world, story } = scene;
	const cancel = new AbortController();
	const calls: string[] = [];
	const passes: Pass[] = [];
	let sincePause = 0;
	let isRound = false;
	const count = () => {
		isRound ||= ++sincePause > 500 || world.nowMs > noonMs + 360 * minuteMs;
		if (isRound) cancel.abort();
	};
	const clock: Context['clock'] = {
		now: () => {
			count();
			return world.nowMs;
		},
		sleep: async ms => {
			sincePause = 0;
			world.pass(ms);
		}
	};
	world.hook = (call, moment) => {
		count();
		if (moment === 'before') calls.push(call);
		hook?.(call, moment, calls.filter(one => one === call).length);
		if (moment === 'after' && until?.()) cancel.abort();
	};
	const exit = await reconcile(
		{ ...scene.ctx, clock, cancelled: cancel.signal, watchUntilMs: noonMs + 120 * minuteMs, ...ctx },
		{
			...options,
			onPass: async pass => {
				passes.push(pass);
				await options.onPass?.(pass);
			}
		}
	);
	if (isRound) throw new Error('It goes round and round.');
	return { exit, calls, passes, record: story.store.record, warnings: story.warnings };
}

export const fail = (code: ConstructorParameters<typeof AwsError>[0], call: string): never => {
	throw new AwsError(code, call, `${call}: ${code}.`);
};
export const phaseOf = ({ story }: Scene) => story.store.record?.progress.state.phase;
export const readings = (calls: readonly string[]) => calls.filter(call => /^Read(Record|Tags)$/.test(call));
