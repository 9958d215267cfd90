import type { Report } from '../report/model.ts';
import type { ReasonCode } from '../rollout/reason.ts';
import type { Inputs } from './inputs.ts';

/** Ends in which a person has to look. */
const needsLook: readonly ReasonCode[] = ['foreign-change', 'cancelled', 'rehearsal-missed'];

/** What the job ends with, by the input `fail-on`. A rollback that a person has asked for by command is a success. */
export function exitCodeOf({ decision, reason, command }: Report, failOn: Inputs['failOn']): 0 | 1 {
	if (failOn === 'never') return 0;
	if (decision === 'failed' || needsLook.includes(reason.code)) return 1;
	const asked = command === 'rollback';
	return failOn === 'rollback' && decision === 'rolled-back' && !asked ? 1 : 0;
}
