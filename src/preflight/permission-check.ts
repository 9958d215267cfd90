import type { Account, PermissionAnswer } from '../aws/account-port.ts';
import { AwsError } from '../aws/errors.ts';
import type { PermissionCheck, Permissions } from '../rollout/surroundings.ts';
import type { PermissionNeed } from './permission-needs.ts';

/**
 * What IAM's simulator says of whoever calls, without doing any of it. Where it may not be asked, or knows nobody of
 * that name, the answer says so: that is no finding.
 */
export async function checkPermissions(
	account: Pick<Account, 'caller' | 'mayDo'>,
	needs: readonly PermissionNeed[]
): Promise<Permissions> {
	const principal = principalOf(await account.caller());
	if (principal === undefined) return notChecked('these credentials are those of no role and no user', needs);
	const checks: PermissionCheck[] = [];
	// One after the other: IAM allows few of these at a time.
	for (const group of grouped(needs)) checks.push(...(await checkGroup(account, principal, group)));
	return { read: true, principal, checks };
}

/** What IAM cannot simulate, such as something of another account, is not told; that nobody may ask, ends it. */
async function checkGroup(
	account: Pick<Account, 'mayDo'>,
	principal: string,
	{ resource, context, members }: Group
): Promise<readonly PermissionCheck[]> {
	const actions = [...new Set(members.map(({ action }) => action))];
	try {
		const found = await account.mayDo(principal, { actions, resource, context });
		const byAction = new Map(found.map(answer => [answer.action, answer]));
		return members.map(need => checkOf(need, byAction.get(need.action)));
	} catch (error) {
		if (!(error instanceof AwsError && error.code === 'validation' && !isUnknownPrincipal(error))) throw error;
		return members.map(({ sid, action }) => ({
			sid,
			action,
			resource,
			found: 'unsure',
			why: 'IAM cannot simulate it'
		}));
	}
}

/** IAM knows no such role or user. */
export function isUnknownPrincipal({ operation, message }: AwsError): boolean {
	return operation === 'SimulatePrincipalPolicy' && message.includes('NoSuchEntity');
}

/** What would have been asked, where nothing is. */
export function notChecked(why: string, needs: readonly PermissionNeed[]): Permissions {
	return { read: false, why, needed: needs.map(({ sid, action, resource }) => ({ sid, action, resource })) };
}

/** The role of an assumed role, or a user. A role's path is not told: a role below one is looked for in vain. */
function principalOf(caller: string): string | undefined {
	const [, partition, account, role] = /^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(caller) ?? [];
	if (role !== undefined) return `arn:${partition}:iam::${account}:role/${role}`;
	return /^arn:[\w-]+:iam::\d{12}:user\//.test(caller) ? caller : undefined;
}

interface Group {
	readonly resource: string;
	readonly context: PermissionNeed['context'];
	readonly members: readonly PermissionNeed[];
}

/** Those of one resource and context are one question. */
function grouped(needs: readonly PermissionNeed[]): readonly Group[] {
	const groups = new Map<string, PermissionNeed[]>();
	for (const need of needs) {
		const key = JSON.stringify([need.resource, need.context]);
		groups.set(key, [...(groups.get(key) ?? []), need]);
	}
	return [...groups.values()].flatMap(members => {
		const [first] = members;
		return first === undefined ? [] : [{ resource: first.resource, context: first.context, members }];
	});
}

function checkOf({ sid, action, resource }: PermissionNeed, answer: PermissionAnswer | undefined): PermissionCheck {
	const one = { sid, action, resource };
	if (answer === undefined) return { ...one, found: 'unsure', why: 'IAM did not say' };
	const { decision, missing, byOrganization, byBoundary } = answer;
	if (decision === 'allowed') return { ...one, found: 'allowed' };
	if (byOrganization) return { ...one, found: 'denied', why: 'a policy of the organization does not allow it' };
	if (byBoundary) return { ...one, found: 'denied', why: 'the permissions boundary does not allow it' };
	if (missing.length > 0) return { ...one, found: 'unsure', why: `it hangs on ${missing.join(', ')}` };
	return {
		...one,
		found: 'denied',
		why: decision === 'explicit-deny' ? 'a statement denies it' : 'no statement allows it'
	};
}
