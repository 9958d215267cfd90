/** Stable codes of every way out; workflows branch on them, so they are never renamed. */
export type ReasonCode =
	// Ends of a rollout
	| 'promoted'
	| 'already-in-service'
	| 'gate-failed'
	| 'inconclusive'
	| 'no-data'
	| 'metrics-unavailable'
	| 'rollback-requested'
	| 'cancelled'
	| 'deadline-passed'
	| 'update-rolled-back'
	| 'no-capacity'
	| 'weights-not-taken'
	| 'quality-failed'
	| 'candidate-unfit'
	| 'smoke-test-failed'
	| 'evaluation-void'
	| 'evaluation-failed'
	| 'traffic-misrouted'
	| 'identity-changed'
	| 'returned-to-previous'
	// Still going on
	| 'in-progress'
	| 'watch-over'
	| 'waiting-for-approval'
	| 'taken-over'
	| 'foreign-change'
	// Nothing was done
	| 'planned'
	| 'rehearsed'
	| 'rehearsal-missed'
	| 'nothing-in-flight'
	| 'nothing-to-return-to'
	| 'status'
	// Refused before any change
	| 'configuration-invalid'
	| 'other-rollout-in-flight'
	| 'endpoint-not-found'
	| 'endpoint-busy'
	| 'endpoint-unsupported'
	| 'candidate-not-found'
	| 'not-approvable'
	| 'fork-pull-request'
	| 'not-allowed'
	| 'credentials-too-short'
	// Faults
	| 'endpoint-failed'
	| 'endpoint-stuck'
	| 'rollback-incomplete'
	| 'quota-exceeded'
	| 'access-denied'
	| 'credentials-expired'
	| 'aws-unreachable'
	| 'aws-refused'
	| 'record-unreadable'
	| 'internal-error';

/** Why something is so: the code for machines, the sentence for people. */
export interface Reason {
	readonly code: ReasonCode;
	readonly sentence: string;
}
