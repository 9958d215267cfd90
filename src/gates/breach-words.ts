import type { BreachBeside } from './verdict.ts';

/**
 * What a limit that the candidate breaks means beside a baseline that breaks it too; empty where that says nothing.
 * @param value the baseline's, with its unit
 */
export function besideWords({ candidate }: BreachBeside, value: string): string {
	const shared = `the baseline breaks this limit too (${value})`;
	switch (candidate) {
		case 'better':
			return `${shared} and the candidate is proved better than it, so this limit does not condemn it`;
		case 'open':
			return `${shared} and the candidate is proved neither better nor worse than it; over this limit it passes only if proved better`;
		case 'worse':
			return `${shared} and the candidate is proved worse than it`;
		case 'keeps':
			return '';
	}
}
