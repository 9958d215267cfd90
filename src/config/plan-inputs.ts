/** The action's inputs that say what to promote and how; empty ones are left out. */
export const PLAN_INPUTS = [
	'endpoint-name',
	'baseline-variant',
	'candidate-variant',
	'instance-type',
	'instance-count',
	'schedule',
	'gates',
	'evaluation',
	'model-name',
	'model-package-arn',
	'image-uri',
	'model-data-url',
	'environment',
	'execution-role-arn'
] as const;

export type PlanInput = (typeof PLAN_INPUTS)[number];
export type PlanInputs = Readonly<Partial<Record<PlanInput, string>>>;
