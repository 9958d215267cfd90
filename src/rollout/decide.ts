import { moveScalingToCandidate } from './autoscaling.ts';
import { failure, readStep } from './bake.ts';
import { holdWhileRenewalFails, keepCredentials } from './credentials.ts';
import type { Decision } from './decision.ts';
import { despite } from './despite.ts';
import { detectDrift, shareOf } from './drift.ts';
import { checkIdentity } from './identity.ts';
import { leaveStep } from './leave-step.ts';
import type { Observation } from './observation.ts';
import { answerPerson } from './person.ts';
import { phases } from './phase.ts';
import type { Reason } from './reason.ts';
import type { Progress, Rollout } from './record.ts';
import { rollBackStep } from './roll-back.ts';
import { scoreByBatch } from './scoring.ts';
import { isBusy, isLost, servingConfigOf } from './serving-config.ts';
import { giveShare } from './shift.ts';
import type { State, StepIndex } from './state.ts';
import { findVariant } from './traffic.ts';
import { act, cleaning, type InPhase, minuteMs, move, rollBack, stop, waitFor } from './transitions.ts';
import { silentlyRolledBack, updateEndpoint } from './update.ts';
import { concludeBeforeTraffic, failedBeforeTraffic, reasonOf, verifyCandidate } from './verify.ts';

/** How long SageMaker may be busy with one update before a person is called. */
const stuckAfterMs = 120 * minuteMs;

/**
 * The procedure of a rollout: given what was recorded and what is true now, the one next thing to do, and why.
 * A pure function: the clock, AWS and the metrics come in through `seen`.
 */
export function decide(rollout: Rollout, progress: Progress, seen: Observation): Decision {
	const { state } = progress;
	return holdWhileRenewalFails(
		state,
		seen,
		endpointIsLost(seen) ??
			answerPerson(rollout, state, seen) ??
			keepCredentials(state, seen) ??
			keepDeadline(rollout, state, seen) ??
			waitWhileBusy(rollout, state, seen) ??
			leaveMixedFleet(state, seen) ??
			detectDrift(rollout, state, seen) ??
			checkIdentity(rollout, progress, seen) ??
			nextStep(rollout, state, seen)
	);
}

function nextStep(rollout: Rollout, state: State, seen: Observation): Decision {
	const { schedule } = rollout.plan;
	switch (state.phase) {
		case 'scoring':
			return scoreByBatch(rollout, state, seen);

		case 'deploying':
			return deploy(rollout, state, seen);

		case 'verifying':
			return verifyCandidate(rollout, state, seen);

		case 'shifting':
			return (
				failedMeanwhile(seen) ??
				giveShare(rollout, state.sinceMs, seen, {
					share: shareOf(rollout, state.step),
					next: { phase: 'baking', step: state.step }
				})
			);

		case 'baking': {
			if (seen.misrouted !== undefined) return misrouted(seen, seen.misrouted);
			const outcome = readStep(rollout.plan, state.step, state.sinceMs, seen.nowMs, seen.gates);
			if (outcome.kind === 'roll-back') return rollBack(seen, 'rolled-back', outcome.reason);
			if (outcome.kind === 'keep-baking') return waitFor(seen, outcome.untilMs, outcome.because);
			if (outcome.kind === 'hold') return hold(seen, state.step, outcome.why, outcome.sentence);
			if (schedule[state.step]?.hold) return hold(seen, state.step, 'schedule', 'The schedule asks for an approval');
			return leaveStep(rollout, state.step, seen, outcome.because);
		}

		case 'holding':
			return failedMeanwhile(seen) ?? waitFor(seen, rollout.deadlineMs, 'waiting for `command: approve`');

		case 'promoting': {
			const { byPerson } = state;
			const next = { phase: 'final-bake', ...(byPerson && { byPerson }) } as const;
			const failed = byPerson ? undefined : failedMeanwhile(seen);
			return failed ?? giveShare(rollout, state.sinceMs, seen, { share: shareOf(rollout, 'final'), next });
		}

		case 'final-bake': {
			if (state.byPerson) return bakeForPerson(rollout, state.sinceMs, seen);
			if (seen.misrouted !== undefined) return misrouted(seen, seen.misrouted);
			const outcome = readStep(rollout.plan, 'final', state.sinceMs, seen.nowMs, seen.gates);
			if (outcome.kind === 'roll-back') return rollBack(seen, 'rolled-back', outcome.reason);
			if (outcome.kind === 'keep-baking') return waitFor(seen, outcome.untilMs, outcome.because);
			if (outcome.kind === 'hold') return hold(seen, 'final', outcome.why, outcome.sentence);
			return leaveStep(rollout, 'final', seen, outcome.because);
		}

		case 'replacing':
			return replacePair(rollout, state, seen);

		case 'rolling-back':
			return rollBackStep(rollout, state, seen);

		case 'cleaning':
			if (seen.refusal !== undefined) return stop(seen.refusal.reason.code, unclean(seen.refusal.reason));
			return act({ do: 'clean-up', ending: state.ending, reason: state.reason }, 'the endpoint is where it shall be');

		case 'halted':
			return stop('foreign-change', `Somebody else changed the endpoint: ${state.difference}.`);
	}
}

/** A gate may fail at any moment, also between two steps: the last minutes of a step come after it. */
function failedMeanwhile(seen: Observation): Decision | undefined {
	const failed = failure(seen.gates, 'rollback');
	return failed && rollBack(seen, 'rolled-back', { code: 'gate-failed', sentence: failed.sentence });
}

/** What a person has promoted is shown with what the gates say, and goes back only if a person says so. */
function bakeForPerson(rollout: Rollout, sinceMs: number, seen: Observation): Decision {
	const endMs = sinceMs + rollout.plan.finalBakeMs;
	if (seen.nowMs < endMs) return waitFor(seen, endMs, 'the final bake is not over');
	const because = 'the final bake of what a person has promoted is over';
	return move(seen, { phase: 'replacing', update: { attempts: 0 }, byPerson: true }, because);
}

/** Brings up the candidate beside the baseline. SageMaker goes back silently when that fails. */
function deploy(rollout: Rollout, state: InPhase<'deploying'>, seen: Observation): Decision {
	if (servingConfigOf(rollout, seen.endpoint) === 'pair') {
		if (seen.usurped !== undefined) return usurped(seen, seen.usurped);
		const { name } = rollout.candidate;
		const images = findVariant(seen.endpoint, name)?.images ?? [];
		return { ...move(seen, { phase: 'verifying' }, `The candidate is deployed as ${name}`), images };
	}
	const failed = failedBeforeTraffic(seen.gates, 'rollback');
	if (failed !== undefined) {
		return move(seen, cleaning('rolled-back', reasonOf(failed)), `Not deployed: ${failed.sentence}`);
	}
	if (seen.refusal !== undefined) return abandon(seen, seen.refusal.reason);
	const unfit = evaluateFirst(rollout, seen);
	if (unfit !== undefined) return unfit;
	if (!seen.prepared.model) return act({ do: 'create-model' }, 'the candidate has no SageMaker model yet');
	if (!seen.prepared.pair) return act({ do: 'create-pair' }, 'baseline and candidate need one configuration');
	return updateEndpoint(state, seen, 'pair', failure => abandon(seen, failure));
}

/** What is known of the candidate without it: a worse one never gets a fleet. */
function evaluateFirst({ plan, candidate }: Rollout, seen: Observation): Decision | undefined {
	if (plan.evaluation?.engine !== 'file' || seen.request?.what === 'promote') return undefined;
	if (seen.evaluation === undefined) {
		return act({ do: 'evaluate' }, `the results of ${candidate.modelName} are judged before it is deployed`);
	}
	const concluded = concludeBeforeTraffic(plan, seen);
	if (concluded.say !== 'back') return undefined;
	const { ending, reason } = concluded;
	return move(seen, cleaning(ending, reason), `Not deployed: ${reason.sentence}`);
}

/** Nothing of the endpoint has changed: only what was created goes away. */
function abandon(seen: Observation, reason: Reason): Decision {
	return move(seen, cleaning('failed', reason), reason.sentence);
}

/** The promoted model alone; the pair stays in service until its configuration has taken. */
function replacePair(rollout: Rollout, state: InPhase<'replacing'>, seen: Observation): Decision {
	if (servingConfigOf(rollout, seen.endpoint) === 'final') {
		if (seen.usurped !== undefined) return usurped(seen, seen.usurped);
		const sentence = `${rollout.candidate.modelName} ${state.byPerson ? 'was promoted by a person, whatever the gates said,' : 'went through every step without a rollback'} and serves alone${despite(seen.gates)}.`;
		return move(seen, cleaning('promoted', { code: 'promoted', sentence }), 'The promoted model serves alone');
	}
	const giveUp = (reason: Reason) => rollBack(seen, 'failed', reason);
	if (seen.refusal !== undefined) return giveUp(seen.refusal.reason);
	if (!seen.prepared.final) return act({ do: 'create-final' }, 'the promoted model gets a configuration of its own');
	const scaling = moveScalingToCandidate(rollout, seen);
	if (scaling !== undefined) return scaling;
	return updateEndpoint(state, seen, 'final', giveUp, 2);
}

/** Whoever created it, the way out is the configuration from before. */
function usurped(seen: Observation, sentence: string): Decision {
	return rollBack(seen, 'failed', { code: 'name-taken', sentence });
}

function unclean(reason: Reason): string {
	return `The endpoint is where it shall be, but something of the rollout is left over: ${reason.sentence} Then give \`command: resume\`.`;
}

/** Whatever the gates say of requests that went elsewhere, it is not about the candidate. */
function misrouted(seen: Observation, sentence: string): Decision {
	return rollBack(seen, 'failed', { code: 'traffic-misrouted', sentence });
}

function hold(seen: Observation, step: StepIndex, why: InPhase<'holding'>['why'], sentence: string): Decision {
	return move(seen, { phase: 'holding', step, why, sentence }, sentence);
}

function endpointIsLost(seen: Observation): Decision | undefined {
	if (!isLost(seen.endpoint)) return undefined;
	const why = seen.endpoint.failureReason ?? 'SageMaker gives no reason';
	return stop(
		'endpoint-failed',
		`The endpoint is ${seen.endpoint.status} (${why}); SageMaker allows no update of it. Mend or recreate it by hand.`
	);
}

/** One deadline over every phase; what is already on its way to an end is not disturbed. */
function keepDeadline(rollout: Rollout, state: State, seen: Observation): Decision | undefined {
	if (seen.nowMs < rollout.deadlineMs) return undefined;
	if (phases[state.phase].comesToItsEnd) return undefined;
	if (servingConfigOf(rollout, seen.endpoint) === 'elsewhere') return undefined;
	const sentence = `The rollout was still ${state.phase} at its deadline, ${new Date(rollout.deadlineMs).toISOString()}.`;
	return rollBack(seen, 'rolled-back', { code: 'deadline-passed', sentence });
}

function waitWhileBusy(rollout: Rollout, state: State, seen: Observation): Decision | undefined {
	if (!isBusy(seen.endpoint)) return undefined;
	if (seen.nowMs - busySinceMs(state, seen) > stuckAfterMs && !phases[state.phase].outlastsBusyEndpoint) {
		return stop(
			'endpoint-stuck',
			`SageMaker has been ${seen.endpoint.status} for over two hours, and lets nobody in meanwhile. Ask AWS Support if it stays; \`command: resume\` goes on once it is InService.`
		);
	}
	const goal = seen.endpoint.pendingConfigName;
	const because = goal === undefined ? `the endpoint is ${seen.endpoint.status}` : `SageMaker is moving it to ${goal}`;
	const overridden = state.phase === 'final-bake' && state.byPerson;
	const failed = phases[state.phase].gatesWatch && !overridden ? failedMeanwhile(seen) : undefined;
	if (failed !== undefined) return failed;
	return waitFor(seen, seen.nowMs + busyPollMs(rollout, state), because);
}

/** An update of ours since SageMaker has accepted it, everything else since it was seen. */
function busySinceMs(state: State, seen: Observation): number {
	const acceptedAtMs = 'update' in state ? state.update.acceptedAtMs : undefined;
	const ours = seen.endpoint.pendingConfigName !== undefined ? acceptedAtMs : undefined;
	return ours ?? seen.busySinceMs ?? seen.nowMs;
}

/** An update and its undoing have both failed: the way out is an update to the configuration before. */
function leaveMixedFleet(state: State, seen: Observation): Decision | undefined {
	if (seen.endpoint.status !== 'UpdateRollbackFailed') return undefined;
	if (state.phase === 'rolling-back' || state.phase === 'halted') return undefined;
	return rollBack(seen, 'failed', silentlyRolledBack(seen));
}

/** Users wait for a rollback, so it looks more often; a new fleet takes minutes, weights take seconds. */
function busyPollMs(rollout: Rollout, { phase }: State): number {
	if (phase === 'rolling-back' || rollout.kind === 'return') return 5_000;
	return phase === 'deploying' || phase === 'replacing' ? 30_000 : 15_000;
}
