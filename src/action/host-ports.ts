import type { ActionInput } from './inputs.ts';
import type { OutputName } from './outputs.ts';

/** What is known of a run that GitHub did not start. */
export interface Origin {
	/** Who runs it. */
	readonly actor?: string;
	readonly runUrl?: string;
	readonly commit?: string;
	/** Started by a schedule, not by a person. */
	readonly scheduled?: boolean;
}

/** A line of the promotion file that something is said about. */
export interface Place {
	readonly file?: string;
	readonly line?: number;
}

/** Whom the program speaks to: the runner of GitHub Actions, or a person or a program at a command line. */
export interface Host {
	input(name: ActionInput): string;
	output(name: OutputName, value: string): void;
	say(kind: 'info' | 'notice' | 'warning' | 'error', text: string, place?: Place): void;
	openGroup(title: string): void;
	closeGroup(): void;
	/** Says why, and lets the process end with an exit code that is not 0. */
	fail(message: string): void;
	/** From now on the value is in no line of the log. */
	mask(value: string): void;
	/** What the step has left for what comes after it; empty where there is nothing. */
	saved(name: string): string;
	save(name: string, value: string | number): void;
	/** A token that says who this run is. */
	idToken(audience: string): Promise<string>;
	/** Stands in for what GitHub would tell; empty where GitHub tells. */
	readonly origin: Origin;
	/** The program's name, where it is given commands by a command line. */
	readonly commandLine?: string;
}
