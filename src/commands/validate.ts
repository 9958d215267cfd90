import { checkInstanceType } from '../preflight/instance-type.ts';
import { describeReport, type Setting } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import type { Plan } from '../rollout/plan.ts';

/**
 * Promotion file and inputs have been read without a mistake; what else can be known without asking anybody.
 * @throws Refusal `configuration-invalid`
 */
export function validate(
	plan: Plan,
	{ setting, nowMs }: { readonly setting: Setting; readonly nowMs: number }
): Report {
	const warnings = checkInstanceType(plan.instanceType);
	const steps = plan.auto === undefined ? counted(plan.schedule.length, 'step') : 'a schedule that plans itself';
	const gates = counted(plan.gates.length, 'gate');
	const data = plan.evaluation === undefined ? '' : ' and an evaluation';
	const sentence = `The configuration is valid: ${steps}, ${gates}${data}. AWS and the data were not looked at; \`command: plan\` does that.`;
	return describeReport(setting, { decision: 'none', reason: { code: 'valid', sentence }, nowMs, warnings });
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
