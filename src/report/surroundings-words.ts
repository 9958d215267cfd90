import type { InstanceRoom, PermissionCheck, Permissions, Surroundings } from '../rollout/surroundings.ts';
import { counted, listed } from './sanitize.ts';

const policyPage = 'docs/iam-policy.md';
/** A role that may do none of what these statements allow is one that only looks. */
const changing: ReadonlySet<string> = new Set(['MoveTraffic', 'KeepTheRecord', 'CreateItsOwn', 'DeleteItsOwn']);

/** What a rollout would fail by, known before it starts. */
export function warningsOfSurroundings({ room, permissions }: Surroundings): readonly string[] {
	return [...(room.read ? room.types.flatMap(warnOfRoom) : []), ...warnOfPermissions(permissions)];
}

function warnOfRoom(room: InstanceRoom): readonly string[] {
	const { instanceType, now, beside, peak, quota } = room;
	if (quota === undefined) return [];
	const others = Math.max(0, (room.inUse ?? now) - now);
	const known = room.inUse === undefined ? '' : `, and other endpoints use ${others}`;
	const ask = (count: number) =>
		`Ask for at least ${count + others} (Service Quotas, SageMaker, “${instanceType} for endpoint usage”), or give the candidate another \`instance-type\` or fewer instances.`;
	const account = `The account may have ${counted(quota, 'instance')} of ${instanceType} behind endpoints${known}.`;
	if (beside + others > quota) {
		return [`${account} With the candidate this endpoint takes ${beside}, so a rollout cannot start. ${ask(peak)}`];
	}
	if (peak + others <= quota) return [];
	return [
		`${account} This endpoint takes ${beside} with the candidate, and up to ${peak} while SageMaker exchanges one fleet for the next: where AWS counts both, the rollout ends without a change as no-capacity. ${ask(peak)}`
	];
}

/** Whether nothing of what a rollout changes is allowed to whoever was asked about. */
export function looksOnly(permissions: Permissions): boolean {
	if (!permissions.read) return false;
	const changes = permissions.checks.filter(({ sid }) => changing.has(sid));
	return changes.length > 0 && changes.every(({ found }) => found === 'denied');
}

/** Denied, statement by statement; a role that only looks is asked about looking. */
function warnOfPermissions(permissions: Permissions): readonly string[] {
	if (!permissions.read) return [];
	const only = looksOnly(permissions);
	const denied = permissions.checks.filter(({ sid, found }) => found === 'denied' && (!only || sid.startsWith('Look')));
	const sids = [...new Set(denied.map(({ sid }) => sid))];
	return sids.map(sid =>
		warnOfStatement(
			permissions.principal,
			sid,
			denied.filter(one => one.sid === sid)
		)
	);
}

function warnOfStatement(principal: string, sid: string, denied: readonly PermissionCheck[]): string {
	const actions = [...new Set(denied.map(({ action }) => action))];
	const resources = [...new Set(denied.map(({ resource }) => resource))];
	const shown = resources.slice(0, 3);
	const more = resources.length > shown.length ? [`${resources.length - shown.length} more`] : [];
	const whys = [...new Set(denied.map(({ why }) => why ?? 'it is denied'))];
	return `${principal} may not call ${listed(actions)} on ${listed([...shown, ...more])}: ${listed(whys)}. Add the statement \`${sid}\` of ${policyPage} to its policy, or make it as wide.`;
}
