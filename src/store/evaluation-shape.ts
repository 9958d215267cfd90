import * as z from 'zod';

/** Any number, the infinite ones included. */
const number = z.custom<number>(value => typeof value === 'number', 'is no number');
const numbers = z.array(number);
const text = z.string();
const maybe = number.optional();

const measure = z.looseObject({
	measure: text,
	rows: number,
	baseline: maybe,
	candidate: maybe,
	difference: maybe,
	low: maybe,
	high: maybe,
	p: maybe
});
const failed = z.looseObject({ rows: number, asked: maybe, byKind: z.record(text, number).optional() });
const flips = { rightToWrong: maybe, wrongToRight: maybe };
const group = z.looseObject({ ...flips, value: text, rows: maybe, measures: z.array(measure).optional() });
const scores = z.looseObject({ bins: numbers, percentiles: numbers });

/** An evaluation in a record: what is shown as a number is one, for nothing else is quoted when it is shown. */
export const evaluationShape = z.looseObject({
	task: z.enum(['binary', 'multiclass', 'regression']),
	seed: maybe,
	rows: z.looseObject({ read: number, sent: number, compared: number }),
	failed: z.looseObject({ baseline: failed, candidate: failed }),
	measures: z.array(measure),
	paired: z.record(text, z.record(text, number)).optional(),
	slices: z.array(
		z.looseObject({
			column: text,
			groups: maybe,
			small: z.looseObject({ groups: number, rows: number }).optional(),
			shown: z.array(group)
		})
	),
	flips: z
		.looseObject({
			...flips,
			most: z.array(z.looseObject({ ...flips, column: text, value: text, rows: number })),
			examples: z.looseObject({ rightToWrong: numbers, wrongToRight: numbers }).optional()
		})
		.optional(),
	confusion: z
		.looseObject({ classes: z.array(text), baseline: z.array(numbers), candidate: z.array(numbers) })
		.optional(),
	roc: z.looseObject({ baseline: z.array(numbers), candidate: z.array(numbers) }).optional(),
	distributions: z
		.discriminatedUnion('of', [
			z.looseObject({ of: z.literal('scores'), from: number, to: number, baseline: scores, candidate: scores }),
			z.looseObject({ of: z.literal('classes'), classes: z.array(text), baseline: numbers, candidate: numbers })
		])
		.optional(),
	warnings: z.array(text)
});
