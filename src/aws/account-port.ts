import type { MetricQuery } from '../gates/queries.ts';

/** Actions on one resource, with what the conditions of policies are held against. */
export interface PermissionQuestion {
	readonly actions: readonly string[];
	readonly resource: string;
	readonly context: Readonly<Record<string, readonly string[]>>;
}

export interface PermissionAnswer {
	readonly action: string;
	readonly decision: 'allowed' | 'implicit-deny' | 'explicit-deny';
	/** Keys of conditions that a policy asks for and nobody gave. */
	readonly missing: readonly string[];
	/** A policy of the organization, or the permissions boundary, does not allow it. */
	readonly byOrganization: boolean;
	readonly byBoundary: boolean;
}

/** A quota of Service Quotas. */
export interface Quota {
	readonly name: string;
	readonly value?: number;
	/** Where AWS publishes how much of it is used. */
	readonly usage?: Omit<MetricQuery, 'key'>;
}

/** What may be known of the account. Everything may be refused: whoever asks says so and goes on. */
export interface Account {
	/** ARN of whoever calls. */
	caller(): Promise<string>;
	/** What IAM's simulator says that a principal may do; nothing is done. */
	mayDo(principalArn: string, question: PermissionQuestion): Promise<readonly PermissionAnswer[]>;
	/** Of SageMaker's quotas those of these names. */
	quotas(names: ReadonlySet<string>): Promise<readonly Quota[]>;
}
