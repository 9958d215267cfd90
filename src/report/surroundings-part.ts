import type { InstanceRoom, PermissionCheck, Permissions, Surroundings } from '../rollout/surroundings.ts';
import type { Detail } from './detail.ts';
import { unifiedDiff } from './diff.ts';
import { code, fence, sentence, table, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, listed, oneLine, shorten } from './sanitize.ts';
import { looksOnly } from './surroundings-words.ts';

/** Room, autoscaling, alarms and permissions, in a line each. Empty where nothing was looked at. */
export function surroundingsPart(report: Report, detail: Detail): string {
	const { surroundings } = report;
	if (surroundings === undefined) return '';
	const { room, permissions } = surroundings;
	const parts = [
		room.read ? roomWords(room.types, detail) : `**Room:** quotas were not read: ${text(room.why)}.`,
		scalingWords(report, surroundings),
		alarmWords(report, surroundings, detail),
		permissionWords(permissions, detail)
	];
	return parts.filter(part => part !== '').join('\n\n');
}

/** The configurations of the endpoint, as what changes in them. */
export function configurationPart({ surroundings, rollout }: Report, detail: Detail): string {
	if (surroundings === undefined || rollout === undefined) return '';
	const { now, beside, promoted } = surroundings.configurations;
	const most = Math.max(12, 2 * detail.rows);
	const part = (title: string, after: readonly string[]) => {
		const lines = unifiedDiff(now, after).map(line => shorten(line.replace(/[^ -~]/gu, '\ufffd'), 2 * detail.names));
		const left = lines.length - most;
		return `${title}\n\n${fence('diff', [...lines.slice(0, most), ...(left > 0 ? [`… ${counted(left, 'more line')}`] : [])].join('\n'))}`;
	};
	return [
		part('With the candidate beside it, and no traffic yet:', beside),
		part('After a promotion:', promoted),
		'A rollback goes back to the configuration before, as it is. The record is one more configuration, which is never deployed and costs nothing.'
	].join('\n\n');
}

/** Every call that changes or reads something on AWS, and whether it is allowed. */
export function permissionPart({ surroundings }: Report, { rows, names }: Detail): string {
	if (surroundings === undefined) return '';
	const { permissions } = surroundings;
	const needed: readonly (PermissionNeeded & Partial<PermissionCheck>)[] = permissions.read
		? permissions.checks
		: permissions.needed;
	const shown = needed
		.slice(0, Math.max(5, rows))
		.map(need => [
			code(need.sid),
			code(need.action),
			code(shorten(need.resource, 2 * names)),
			...(permissions.read ? [foundWords(need)] : [])
		]);
	const left = needed.length - shown.length;
	const columns = [{ title: 'Statement' }, { title: 'Action' }, { title: 'Resource' }] as const;
	const rest = left > 0 ? `\n\nAnd ${counted(left, 'more')}.` : '';
	const limits = permissions.read
		? '\n\nIAM’s simulator reads the policies of the role, its boundary and those of the organization. Policies of sessions, buckets and keys are not in it. SageMaker has no dry run, so what nobody simulates shows when it is called.'
		: '';
	return `${table(permissions.read ? [...columns, { title: 'Allowed' }] : columns, shown)}${rest}${limits}`;
}

type PermissionNeeded = Pick<PermissionCheck, 'sid' | 'action' | 'resource'>;

function foundWords({ found = 'unsure', why }: Partial<PermissionCheck>): string {
	const words = { allowed: '✅ yes', denied: '❌ no', unsure: '⚠️ not told' }[found];
	return why === undefined ? words : `${words}: ${text(why)}`;
}

function roomWords(types: readonly InstanceRoom[], { names }: Detail): string {
	if (types.length === 0) return '';
	const each = types.map(({ instanceType, now, beside, peak, quota, inUse }) => {
		const limit =
			quota === undefined
				? 'no quota is listed'
				: `the account may have ${quota}${inUse === undefined ? '' : `, ${inUse} in use`}`;
		return `${code(shorten(instanceType, names))} ${now} now, ${beside} with the candidate, up to ${peak} while SageMaker exchanges the fleets; ${limit}`;
	});
	return `**Room:** ${each.join('. ')}.`;
}

function scalingWords({ rollout }: Report, { scaling }: Surroundings): string {
	if (rollout === undefined || scaling === undefined) return '';
	if ('read' in scaling) return `**Autoscaling:** not read: ${text(scaling.why)}.`;
	const { variant, min, max, scaleInSuspended } = scaling;
	const held = scaleInSuspended
		? 'its scale-in is held back already, and stays so'
		: 'its scale-in is held back until the rollout ends';
	const end =
		rollout.plan.variantName === 'keep'
			? 'Limits and policies stay with the name'
			: `Limits and policies move to ${code(rollout.candidate.name)} at the end`;
	return `**Autoscaling:** ${code(variant)} is scaled from ${min} to ${max}; ${held}, and scaling out goes on. The candidate is not scaled while it is beside it. ${end}.`;
}

function alarmWords({ rollout }: Report, { alarms }: Surroundings, { rows, names }: Detail): string {
	if (rollout === undefined) return '';
	if (!alarms.read) return `**Alarms:** not read: ${text(alarms.why)}.`;
	if (alarms.names.length === 0) return '';
	const shown = alarms.names.slice(0, Math.max(3, Math.min(10, rows))).map(name => code(shorten(oneLine(name), names)));
	const left = alarms.names.length - shown.length;
	const all = listed([...shown, ...(left > 0 ? [`${left} more`] : [])]);
	const baseline = code(shorten(rollout.start.baseline.name, names));
	const after =
		rollout.plan.variantName === 'keep'
			? 'that goes on with the name, for the promoted model under it'
			: 'after a promotion that variant is gone, and nothing of it fires again';
	return `**Alarms:** ${all} ${alarms.names.length === 1 ? 'watches' : 'watch'} ${baseline}; ${after}. No alarm is changed.`;
}

function permissionWords(permissions: Permissions, { names }: Detail): string {
	if (!permissions.read) {
		return `**Permissions:** not checked: ${sentence(shorten(permissions.why, 400))}. The ${counted(permissions.needed.length, 'call')} that a rollout needs are listed below.`;
	}
	const { checks } = permissions;
	const principal = code(shorten(permissions.principal, 2 * names));
	if (looksOnly(permissions)) {
		return `**Permissions:** ${principal} may only look; whether the role of a run may do the rest was not checked.`;
	}
	const count = (found: 'allowed' | 'denied' | 'unsure') => checks.filter(check => check.found === found).length;
	const [allowed, denied, unsure] = [count('allowed'), count('denied'), count('unsure')];
	const rest = [
		...(denied > 0 ? [`${denied} ${denied === 1 ? 'is' : 'are'} denied`] : []),
		...(unsure > 0 ? [`${unsure} could not be told`] : [])
	];
	const words =
		rest.length === 0 ? `all ${checks.length} calls` : `${allowed} of ${checks.length} calls; ${listed(rest)}`;
	return `**Permissions:** ${principal} may make ${words}, says IAM’s simulator.`;
}
