import * as z from 'zod';
import { autoSchema } from './auto.ts';
import { evaluationSchema } from './evaluation.ts';
import { finalBakeSchema } from './final-bake.ts';
import { gatesSchema } from './gates/gates.ts';
import { loadSchema } from './load-traffic.ts';
import { metricsSchema } from './metrics.ts';
import { endpointName, instanceCount, instanceType, variantName } from './names.ts';
import { rehearseSchema } from './rehearse.ts';
import { choice, share } from './scalars.ts';
import { scheduleSchema } from './schedule.ts';

/** The promotion file. Everything it may say is here; the JSON Schema for editors is generated from it. */
export const promotionFile = z
	.strictObject({
		'endpoint-name': endpointName().optional().describe('The endpoint; may be given as an input instead.'),
		'baseline-variant': variantName()
			.optional()
			.describe('The production variant to compare with and to replace; needed where the endpoint has several.'),
		'variant-name': choice(['keep', 'candidate'])
			.prefault('keep')
			.describe("The promoted model serves under the old variant's name, or under the candidate's."),
		'instance-type': instanceType().optional().describe("The candidate's instance type; default as the baseline."),
		'instance-count': instanceCount()
			.optional()
			.describe('How many instances the candidate gets; default as the baseline.'),
		schedule: scheduleSchema.optional(),
		auto: autoSchema.optional(),
		'final-bake': finalBakeSchema.optional(),
		proof: choice(['last-step', 'every-step', 'none'])
			.prefault('last-step')
			.describe('Which steps are left only when their gates have passed.'),
		'on-inconclusive': choice(['rollback', 'hold', 'continue'])
			.prefault('rollback')
			.describe('What to do when proof is asked for and missing at the end of max-bake.'),
		confidence: share({ min: 0.5, below: 1 }, '95%')
			.prefault('95%')
			.describe('Of the whole rollout: 95% means that at most 5% of healthy candidates are rolled back by chance.'),
		gates: gatesSchema.optional(),
		evaluation: evaluationSchema.optional(),
		load: loadSchema.optional(),
		metrics: metricsSchema.optional(),
		rehearse: rehearseSchema.optional()
	})
	.describe('What a promotion of a model on an Amazon SageMaker endpoint has to go through.');

export type FileKey = keyof typeof promotionFile.shape;

export const FILE_KEYS: readonly string[] = Object.keys(promotionFile.shape);

/** What only the action's inputs say; in a file it would outlive the one promotion it was meant for. */
export const INPUT_ONLY: readonly string[] = [
	'command',
	'config-file',
	'candidate-variant',
	'model-name',
	'model-package-arn',
	'image-uri',
	'model-data-url',
	'environment',
	'execution-role-arn',
	'watch',
	'time-zone',
	'role-to-assume',
	'aws-region',
	'pull-request',
	'github-token',
	'comment',
	'deployment-environment',
	'reason',
	'fail-on',
	'on-cancel',
	'in-flight',
	'tags',
	'allow-unapproved',
	'approve-model-package'
];
