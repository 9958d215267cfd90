import * as z from 'zod';
import type { Evaluation } from '../gates/evaluation.ts';
import type { PersonRequest, Progress, Rollout } from '../rollout/record.ts';
import { evaluationShape } from './evaluation-shape.ts';

/** Any number, the infinite ones included. */
const number = z.custom<number>(value => typeof value === 'number', 'is no number');
const text = z.string();
const actor = z.looseObject({ name: text });
const variant = z.looseObject({ name: text, modelName: text, weight: number, instanceCount: number });

const candidate = z.discriminatedUnion('kind', [
	z.looseObject({ kind: z.literal('model'), modelName: text }),
	z.looseObject({ kind: z.literal('package'), modelPackageArn: text, executionRoleArn: text.optional() }),
	z.looseObject({
		kind: z.literal('image'),
		imageUri: text,
		modelDataUrl: text.optional(),
		environment: z.record(text, text),
		executionRoleArn: text.optional()
	})
]);

/** What a record must have to be taken for one; its members' details are the writer's business. */
const rollout = z.looseObject({
	id: text,
	kind: z.enum(['rollout', 'return']),
	startedAtMs: number,
	deadlineMs: number,
	startedBy: actor,
	pullRequest: z.number().int().positive().optional(),
	commit: text.optional(),
	plan: z.looseObject({
		endpointName: text,
		candidate,
		candidateVariant: text.optional(),
		schedule: z.array(z.looseObject({ traffic: number, bakeMs: number, maxBakeMs: number, hold: z.boolean() })),
		finalBakeMs: number,
		holdback: number.optional(),
		variantName: z.enum(['keep', 'candidate']),
		confidence: number,
		gates: z.array(z.looseObject({ name: text, kind: text }))
	}),
	start: z.looseObject({ configName: text, baseline: variant, others: z.array(variant) }),
	candidate: z.looseObject({ name: text, modelName: text, createsModel: z.boolean(), instanceCount: number }),
	names: z.looseObject({ lock: text, pair: text, final: text }),
	tags: z.record(text, text).optional(),
	approvesPackage: text.optional(),
	noise: z.record(text, z.looseObject({})),
	metrics: z
		.looseObject({
			seconds: number,
			before: z.looseObject({ enhanced: z.boolean().optional(), seconds: number.optional() }).optional()
		})
		.optional(),
	brokenBefore: z
		.record(
			text,
			z.looseObject({
				limit: number,
				side: z.enum(['above', 'below']),
				baseline: z.looseObject({ value: number, samples: number }),
				minutes: number.optional()
			})
		)
		.optional(),
	numbers: z.record(text, z.looseObject({ candidate: number, baseline: number.optional() }))
});

const reason = z.looseObject({ code: text, sentence: text });
const update = z.looseObject({ attempts: number, acceptedAtMs: number.optional() });
const weights = z.record(text, number);
const byPerson = z.literal(true).optional();
const at = { sinceMs: number, acceptedDrift: weights.optional() };
const step = z.number().int().nonnegative();

const running = z.discriminatedUnion('phase', [
	z.looseObject({
		phase: z.literal('scoring'),
		...at,
		stage: z.enum(['shards', 'canary', 'rows']),
		attempt: z.number().int().min(1).max(9),
		columns: z.looseObject({ baseline: step, candidate: step }).optional(),
		index: text.optional(),
		answers: text.optional()
	}),
	z.looseObject({ phase: z.literal('deploying'), ...at, update }),
	z.looseObject({ phase: z.literal('verifying'), ...at }),
	z.looseObject({ phase: z.literal('shifting'), ...at, step }),
	z.looseObject({ phase: z.literal('baking'), ...at, step }),
	z.looseObject({
		phase: z.literal('holding'),
		...at,
		step: step.or(z.enum(['verification', 'final'])),
		why: z.enum(['schedule', 'gate', 'inconclusive']),
		sentence: text
	}),
	z.looseObject({ phase: z.literal('promoting'), ...at, byPerson }),
	z.looseObject({ phase: z.literal('final-bake'), ...at, byPerson }),
	z.looseObject({ phase: z.literal('replacing'), ...at, update, byPerson }),
	z.looseObject({
		phase: z.literal('rolling-back'),
		...at,
		ending: z.enum(['rolled-back', 'failed']),
		reason,
		update,
		acceptedConfig: text.optional()
	}),
	z.looseObject({
		phase: z.literal('cleaning'),
		...at,
		ending: z.enum(['promoted', 'rolled-back', 'failed']),
		reason
	})
]);
const halted = z.looseObject({ phase: z.literal('halted'), ...at, difference: text, before: running });

const progress = z.looseObject({
	state: z.union([running, halted]),
	spans: z.array(z.looseObject({ traffic: number, startMs: number, endMs: number.optional() })),
	timeline: z.array(z.looseObject({ atMs: number, text })),
	decided: z
		.looseObject({
			atMs: number,
			gates: z.array(z.looseObject({ gate: text, sentence: text, verdict: z.looseObject({ outcome: text }) }))
		})
		.optional()
});

const request = z.looseObject({
	what: z.enum(['approve', 'promote', 'rollback', 'resume']),
	atMs: number,
	by: actor,
	cause: z.enum(['command', 'cancelled']),
	saw: z.looseObject({ configName: text, weights: z.record(text, number) }).optional()
});

type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export const checkRollout = (value: unknown): Checked<Rollout> => check(rollout, value, 'plan');
export const checkProgress = (value: unknown): Checked<Progress> => check(progress, value, 'state');
export const checkRequest = (value: unknown): Checked<PersonRequest> => check(request, value, 'request');
export const checkEvaluation = (value: unknown): Checked<Evaluation> =>
	check(evaluationShape, withInvalidation(value), 'evaluation');

/** Records of earlier versions call `void` what is called `invalid` now. */
function withInvalidation(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('void' in value)) return value;
	const { void: invalid, ...rest } = value;
	return { ...rest, invalid };
}

/** The shape is checked; that its details are right rests on the checksum and the structure's version. */
function check<T>(shape: z.ZodType, value: unknown, name: string): Checked<T> {
	const result = shape.safeParse(value);
	if (result.success) return { ok: true, value: value as T };
	const issue = result.error.issues[0];
	return {
		ok: false,
		why: `${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'is not as it should be'}`
	};
}
