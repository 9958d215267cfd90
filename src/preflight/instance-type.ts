import { knownInstanceTypes } from '../aws/instance-types.ts';
import { didYouMean } from '../common/suggest.ts';
import { Refusal } from '../rollout/refusal.ts';

/** Families such as `m5`, `c6gn`, `p4de`, `g6e-flex`; sizes such as `large`, `24xlarge`, `metal-48xl`. */
const wellFormed = /^ml\.[a-z]{1,4}\d+[a-z]*(-[a-z0-9]+)*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/;

/**
 * Whether there is such an instance type, as far as that can be told without AWS: one that is well formed and unknown
 * may be newer than this program, and is a warning.
 * @throws Refusal `configuration-invalid`: there can be no such type
 */
export function checkInstanceType(instanceType: string | undefined): readonly string[] {
	if (instanceType === undefined || knownInstanceTypes.includes(instanceType)) return [];
	const meant = didYouMean(instanceType, knownInstanceTypes);
	if (wellFormed.test(instanceType)) {
		return [
			`instance-type: ${instanceType} is not among the instance types this version knows; AWS will say whether there is one.${meant}`
		];
	}
	const sentence = `instance-type: there is no instance type ${instanceType} for endpoints.${meant} Nothing was changed.`;
	throw new Refusal('configuration-invalid', sentence, { key: 'instance-type' });
}
