import { account } from '../aws/names.ts';
import { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import { escaped } from './xml.ts';

const role = `arn:aws:sts::${account}:assumed-role/promotion/simulated`;

/** Who calls: always the role `promotion`. */
export function getCallerIdentity(): string {
	return [
		'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>',
		`<Arn>${role}</Arn><UserId>AROASIMULATED:simulated</UserId><Account>${account}</Account>`,
		'</GetCallerIdentityResult><ResponseMetadata><RequestId>simulated</RequestId></ResponseMetadata></GetCallerIdentityResponse>'
	].join('');
}

/** IAM's simulator, for a role that may do everything but what `settings.denied` names. */
export function simulatePrincipalPolicy({ settings }: World, form: URLSearchParams): string {
	const source = form.get('PolicySourceArn') ?? '';
	if (source !== `arn:aws:iam::${account}:role/promotion`) {
		throw new ServiceError('NoSuchEntity', `The role with name ${source.split('/').at(-1)} cannot be found.`);
	}
	const [resource = '*'] = members(form, 'ResourceArns');
	const results = members(form, 'ActionNames').map(action => {
		const decision = settings.denied.includes(action) ? 'implicitDeny' : 'allowed';
		return [
			`<member><EvalActionName>${escaped(action)}</EvalActionName><EvalResourceName>${escaped(resource)}</EvalResourceName>`,
			`<EvalDecision>${decision}</EvalDecision><MatchedStatements/><MissingContextValues/></member>`
		].join('');
	});
	return [
		'<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult>',
		`<IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults>`,
		'</SimulatePrincipalPolicyResult><ResponseMetadata><RequestId>simulated</RequestId></ResponseMetadata></SimulatePrincipalPolicyResponse>'
	].join('');
}

/** `ActionNames.member.1`, `.2` ... */
function members(form: URLSearchParams, name: string): readonly string[] {
	return [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
}
