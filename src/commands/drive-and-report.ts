import type { Context } from '../loop/context.ts';
import { type LoopExit, type Pass, reconcile } from '../loop/reconcile.ts';
import { identify } from '../preflight/identity.ts';
import { followTraffic } from '../probe/sample-traffic.ts';
import { describeReport, type Known } from '../report/describe.ts';
import type { Identity, Report, ReportDecision } from '../report/model.ts';
import type { Reason } from '../rollout/reason.ts';
import type { PersonRequest, RolloutRecord } from '../rollout/record.ts';
import type { State } from '../rollout/state.ts';
import { waitingReason } from './waiting.ts';

/**
 * Drives the rollout in flight and tells of every look; the answer is the last report.
 * @param request what the person who started this run wants
 * @param written the record as this run has just created it, where it has
 */
export async function driveAndReport(
	ctx: Context,
	known: Partial<Known> = {},
	request?: PersonRequest,
	written?: RolloutRecord
): Promise<Report> {
	let identities: { readonly baseline: Identity; readonly candidate: Identity } | undefined;
	let shown: State | undefined;
	const traffic = followTraffic(ctx);
	const more = () => {
		const load = traffic.counts();
		return { ...known, ...(identities && { identities }), ...(load && { load }) };
	};

	const tell = async (pass: Pass) => {
		const { rollout, progress } = pass.record;
		await traffic.follow(rollout, progress.state.phase);
		if (ctx.briefly) return;
		const isUp = shown?.phase === 'deploying' && progress.state.phase !== 'deploying';
		if (rollout.kind === 'rollout' && (identities === undefined || isUp)) {
			identities = await identify(ctx.aws, rollout, pass.seen.endpoint).catch(() => identities);
		}
		const moment = JSON.stringify(shown) === JSON.stringify(progress.state) ? 'tick' : 'change';
		shown = progress.state;
		await ctx.publish(reportOf(ctx, pass, 'in-progress', goingOn(pass), more()), moment);
	};

	const exit = await reconcile(ctx, { request, written, onPass: tell }).finally(traffic.stop);
	const { decision, reason } = conclude(exit);
	const settled = exit.kind === 'ended' && exit.approval ? { approval: exit.approval } : {};
	if (exit.last !== undefined) return reportOf(ctx, exit.last, decision, reason, { ...more(), ...settled });
	return describeReport(ctx.setting, { ...more(), decision, reason, nowMs: ctx.clock.now() });
}

function reportOf(ctx: Context, pass: Pass, decision: ReportDecision, reason: Reason, known: Partial<Known>): Report {
	const { record, seen } = pass;
	return describeReport(ctx.setting, {
		...known,
		decision,
		reason,
		nowMs: ctx.clock.now(),
		rollout: record.rollout,
		progress: record.progress,
		endpoint: seen.endpoint,
		gates: seen.gates,
		measurements: seen.measurements,
		...(seen.later && { later: seen.later }),
		...(seen.evaluation && { evaluation: seen.evaluation })
	});
}

function goingOn({ record, decision }: Pass): Reason {
	const sentence = decision.kind === 'stop' ? decision.reason.sentence : decision.because;
	return waitingReason(record) ?? { code: 'in-progress', sentence };
}

/** The outputs `decision` and `reason` for every way in which the driving ends. */
function conclude(exit: LoopExit): { readonly decision: ReportDecision; readonly reason: Reason } {
	switch (exit.kind) {
		case 'ended':
			return { decision: exit.ending, reason: exit.reason };
		case 'stopped': {
			const waiting = exit.reason.code === 'foreign-change';
			return { decision: waiting ? 'in-progress' : 'failed', reason: exit.reason };
		}
		case 'watch-over': {
			const reason = goingOn(exit.last);
			if (reason.code === 'waiting-for-approval') return { decision: 'in-progress', reason };
			const sentence = `The time to watch is over, and the rollout stays as it is: ${reason.sentence}. Nobody watches it until the next run: \`command: resume\`, best by a schedule, goes on.`;
			return { decision: 'in-progress', reason: { code: 'watch-over', sentence } };
		}
		case 'taken-over':
			return {
				decision: 'in-progress',
				reason: { code: 'taken-over', sentence: `Run ${exit.by} drives this rollout now; look there.` }
			};
		case 'cancelled':
			return {
				decision: 'in-progress',
				reason: { code: 'cancelled', sentence: 'The run was cancelled while the rollout was in flight.' }
			};
		case 'gone':
			return {
				decision: 'in-progress',
				reason: { code: 'taken-over', sentence: 'Another run has brought this rollout to its end; look there.' }
			};
	}
}
