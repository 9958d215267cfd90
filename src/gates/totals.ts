import type { Role } from '../common/role.ts';
import type { CountMinute } from './measurement.ts';
import type { Side } from './verdict.ts';

/** What a variant had in all of these minutes. */
export function totalOf(minutes: readonly CountMinute[], role: Role): CountMinute[Role] {
	let [requests, bad] = [0, 0];
	for (const minute of minutes) {
		requests += minute[role].requests;
		bad += minute[role].bad;
	}
	return { requests, bad };
}

/** Its share in them; undefined where it had no request. */
export function sideOf(minutes: readonly CountMinute[], role: Role): Side | undefined {
	const { requests, bad } = totalOf(minutes, role);
	return requests === 0 ? undefined : { value: bad / requests, samples: requests, bad };
}
