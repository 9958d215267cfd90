/** Why something that is only read to be told could not be read. */
export interface NotRead {
	readonly read: false;
	readonly why: string;
}

/** How many instances of one type the account may have behind endpoints, and how many a rollout takes. */
export interface InstanceRoom {
	readonly instanceType: string;
	/** Of this endpoint: as it is, with the candidate beside it, and while SageMaker exchanges one fleet for the next. */
	readonly now: number;
	readonly beside: number;
	readonly peak: number;
	/** The account's quota; absent where Service Quotas does not list one. */
	readonly quota?: number;
	/** Instances of this type behind all endpoints of the account, where AWS publishes it. */
	readonly inUse?: number;
}

export type Room = { readonly read: true; readonly types: readonly InstanceRoom[] } | NotRead;

/** What scales the variant in service now. */
export interface ScalingNow {
	readonly variant: string;
	readonly min: number;
	readonly max: number;
	readonly scaleInSuspended: boolean;
}

/** One thing that has to be allowed, on one resource. */
export interface PermissionCheck {
	/** Statement of docs/iam-policy.md that allows it. */
	readonly sid: string;
	readonly action: string;
	readonly resource: string;
	/** `unsure`: it hangs on something that IAM cannot be told here. */
	readonly found: 'allowed' | 'denied' | 'unsure';
	readonly why?: string;
}

export type Permissions =
	| { readonly read: true; readonly principal: string; readonly checks: readonly PermissionCheck[] }
	| (NotRead & { readonly needed: readonly Pick<PermissionCheck, 'sid' | 'action' | 'resource'>[] });

/** What a rollout would meet and change on AWS, as far as it may be read without changing anything. */
export interface Surroundings {
	readonly room: Room;
	/** Absent: nothing scales the variant. */
	readonly scaling?: ScalingNow | NotRead;
	/** Names of the alarms that watch the variant in service, those of its scaling left out. */
	readonly alarms: { readonly read: true; readonly names: readonly string[] } | NotRead;
	/** Settings of the variants, a line each: now, with the candidate beside, and after a promotion. */
	readonly configurations: Readonly<Record<'now' | 'beside' | 'promoted', readonly string[]>>;
	readonly permissions: Permissions;
}
