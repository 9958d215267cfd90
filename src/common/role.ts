/** The two sides of every comparison. */
export type Role = 'baseline' | 'candidate';

export const roles: readonly Role[] = ['baseline', 'candidate'];

/** The same for both. */
export function forBoth<T>(of: (role: Role) => T): Readonly<Record<Role, T>> {
	return { baseline: of('baseline'), candidate: of('candidate') };
}
