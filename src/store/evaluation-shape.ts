import * as z from 'zod';

/** Any number, the infinite ones included. */
const number = z.custom<number>(value => typeof value === 'number', 'is no number');
const numbers = z.array(number);
const text = z.string();
const maybe = number.optional();
/** The name of a measure or of a kind of failure: it is shown as it stands. */
const word = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const ofBoth = <T extends z.ZodType>(shape: T) => z.looseObject({ baseline: shape, candidate: shape });

const measure = z.looseObject({
	measure: word,
	rows: number,
	baseline: maybe,
	candidate: maybe,
	difference: maybe,
	low: maybe,
	high: maybe,
	p: maybe
});
const failed = z.looseObject({ rows: number, asked: maybe, byKind: z.record(word, number).optional() });
const flips = { rightToWrong: maybe, wrongToRight: maybe };
const group = z.looseObject({ ...flips, value: text, rows: maybe, measures: z.array(measure).optional() });
const classMeasures = z.looseObject({ precision: maybe, recall: maybe, f1: maybe });
const calibration = z.looseObject({
	bins: z.array(z.looseObject({ rows: number, score: number, positives: number })),
	brier: number,
	expectedError: number
});
const threshold = z.looseObject({ configured: number, best: z.looseObject({ at: number, value: number }) });
const scores = z.looseObject({ bins: numbers, percentiles: numbers });

/** An evaluation in a record: what is shown as a number is one, for nothing else is quoted when it is shown. */
export const evaluationShape = z.looseObject({
	engine: z.enum(['file', 'batch-transform']).optional(),
	spreadOn: maybe,
	aucWithin: maybe,
	live: z.looseObject({ rows: number, differing: ofBoth(number) }).optional(),
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
	precisionRecall: ofBoth(z.array(numbers)).optional(),
	calibration: ofBoth(calibration).optional(),
	thresholds: z
		.looseObject({
			configured: number,
			choices: z.array(
				z.looseObject({
					measure: z.enum(['f1', 'accuracy', 'balanced-accuracy']),
					baseline: threshold,
					candidate: threshold
				})
			)
		})
		.optional(),
	perClass: z
		.array(z.looseObject({ name: text, rows: number, baseline: classMeasures, candidate: classMeasures }))
		.optional(),
	distributions: z
		.discriminatedUnion('of', [
			z.looseObject({ of: z.literal('scores'), from: number, to: number, baseline: scores, candidate: scores }),
			z.looseObject({ of: z.literal('classes'), classes: z.array(text), baseline: numbers, candidate: numbers })
		])
		.optional(),
	warnings: z.array(text)
});
