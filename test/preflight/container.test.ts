import { expect, test } from '@jest/globals';
import type { ModelDescription } from '../../src/aws/ports.ts';
import { checkContainer } from '../../src/preflight/suitability.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { planOf } from '../rollout/builders.ts';

const model = (inference?: string): ModelDescription => ({
	name: 'churn-old',
	arn: '',
	containers: [{ hostname: 'encoder' }, { hostname: 'classifier' }],
	raw: {},
	...(inference !== undefined && { inference })
});
const asking = (container?: string) =>
	planOf({ evaluation: { ...binaryPlan, ...(container !== undefined && { container }) } });

test('a model of several containers in direct mode needs the name of the one to ask, before anything is deployed', () => {
	const refused = (wanted: string | undefined, message: string) =>
		expect(() => checkContainer(model('Direct'), 'baseline', asking(wanted))).toThrow(
			expect.objectContaining({
				code: 'configuration-invalid',
				message: expect.stringContaining(message),
				findings: [expect.objectContaining({ key: 'evaluation.container' })]
			})
		);
	refused(undefined, '(encoder, classifier). Name the one to ask.');
	refused('clasifier', 'Did you mean "classifier"?');
	expect(() => checkContainer(model('Direct'), 'baseline', asking('classifier'))).not.toThrow();
});

test('nobody is asked for a name where nothing is asked, or the containers answer as one', () => {
	const { evaluation: _, ...silent } = planOf();
	expect(() => checkContainer(model('Direct'), 'baseline', silent)).not.toThrow();
	expect(() => checkContainer(model('Serial'), 'candidate', asking())).not.toThrow();
	expect(() => checkContainer(model(), 'candidate', asking('classifier'))).toThrow('Leave it out.');
});
