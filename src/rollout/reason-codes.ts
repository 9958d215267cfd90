/** What a reason code says to a person who has never met it. */
export interface ReasonCodeMeaning {
	/** The values of the output `decision` that it comes with. */
	readonly decisions: readonly ('promoted' | 'rolled-back' | 'in-progress' | 'planned' | 'none' | 'failed')[];
	/** What has happened. */
	readonly means: string;
	/** What to do about it, if anything. */
	readonly toDo: string;
}

/**
 * Every way out, with what it means and what to do. Workflows branch on the codes, so none is ever renamed.
 * docs/reason-codes.md is made from this.
 */
export const reasonCodes = {
	// Ends of a rollout
	promoted: {
		decisions: ['promoted'],
		means: 'The candidate serves alone, and that was verified: the endpoint is in service with the promoted model.',
		toDo: 'Nothing. `command: rollback` goes back to the configuration before, which is kept.'
	},
	'already-in-service': {
		decisions: ['promoted'],
		means: 'The candidate serves the endpoint already. Nothing was changed.',
		toDo: 'Nothing.'
	},
	'gate-failed': {
		decisions: ['rolled-back'],
		means: 'A gate on the live traffic proved the candidate unacceptable, or saw it beyond a limit.',
		toDo: 'Look at the failed row of the comparison, then at the logs of the candidate’s variant in those minutes.'
	},
	inconclusive: {
		decisions: ['rolled-back'],
		means: 'The longest bake of a step that asks for proof is over, and a gate was neither passed nor failed.',
		toDo: 'Give the step a longer `max-bake` or a larger share, widen the gate’s margin, or choose `on-inconclusive: hold`. `command: plan` says what would be enough.'
	},
	'no-data': {
		decisions: ['rolled-back'],
		means: 'A gate had no data until the longest bake was over. No data is never a pass.',
		toDo: 'See that the endpoint has traffic, that the metric is published for each variant, and that the role may read it.'
	},
	'metrics-unavailable': {
		decisions: ['rolled-back'],
		means: 'CloudWatch did not answer until 15 minutes after the longest bake. The candidate is not blamed.',
		toDo: 'Start again when CloudWatch answers; see that the role may call `cloudwatch:GetMetricData`.'
	},
	'rollback-requested': {
		decisions: ['rolled-back'],
		means: 'A person asked for the rollback.',
		toDo: 'Nothing.'
	},
	cancelled: {
		decisions: ['rolled-back', 'in-progress', 'failed'],
		means:
			'The job was cancelled. With `on-cancel: rollback` the candidate gets no more traffic and the rollout goes back; with `leave` it stays in its step.',
		toDo: 'If it is still in flight, `command: resume` goes on with it and `command: rollback` ends it.'
	},
	'deadline-passed': {
		decisions: ['rolled-back'],
		means: 'The rollout was still under way when the longest time that its plan allows was over.',
		toDo: 'See in the timeline where the time went: often nobody approved, or no run was there to go on.'
	},
	'update-rolled-back': {
		decisions: ['failed'],
		means: 'SageMaker took an update of the endpoint back. The endpoint is as it was.',
		toDo: 'The sentence quotes the reason that SageMaker gave: usually a container that does not answer `/ping`, a model that cannot be read, or a role that may not.'
	},
	'no-capacity': {
		decisions: ['failed'],
		means: 'AWS had no instances of this type to give, or they did not come within an hour.',
		toDo: 'Try again later, or choose another `instance-type` or fewer instances.'
	},
	'weights-not-taken': {
		decisions: ['failed'],
		means: 'SageMaker did not take the weights of a step within 90 minutes.',
		toDo: 'See whether something else sets weights on this endpoint; then start again.'
	},
	'quality-failed': {
		decisions: ['rolled-back'],
		means:
			'A quality gate proved the candidate worse on the labelled data than the plan allows. No user was served by it.',
		toDo: 'Look at the quality tables of the report: slices and rows that turned show where it is worse.'
	},
	'candidate-unfit': {
		decisions: ['failed'],
		means:
			'The candidate cannot be deployed as it is: its package was rejected or is not completed, or something it needs is not given.',
		toDo: 'The sentence names what is missing.'
	},
	'smoke-test-failed': {
		decisions: ['rolled-back', 'failed'],
		means: 'The candidate did not answer the sample rows that it was asked before any user saw it.',
		toDo: 'The sentence shows an answer; look at the logs of the candidate’s variant.'
	},
	'evaluation-void': {
		decisions: ['failed'],
		means:
			'The evaluation says nothing about the candidate: too many rows had no answer that could be read, or what was read cannot be right.',
		toDo: 'The sentence says what the answers look like and which keys of `evaluation` would explain it.'
	},
	'evaluation-failed': {
		decisions: ['failed'],
		means: 'The labelled data could not be used.',
		toDo: 'The sentence names the file, the line and what is wrong there.'
	},
	'scoring-failed': {
		decisions: ['failed'],
		means:
			'A transform job failed, was stopped, took too long or gave answers that are not complete; or somebody has written anew what the jobs were given or have answered. Nothing is concluded about the candidate, and nothing was deployed.',
		toDo: 'The sentence names the job and its log. Mend the cause (rights of the model’s role on S3, the quota or the type of the instances, what the container answers), then start again.'
	},
	'traffic-misrouted': {
		decisions: ['failed'],
		means:
			'The requests that CloudWatch counted do not fit the weights that are set: what the gates saw is not about the candidate’s share.',
		toDo: 'See whether callers name a variant in their requests, and whether a variant had instances that did not answer.'
	},
	'identity-changed': {
		decisions: ['failed'],
		means:
			'The image or the artefacts of the candidate were swapped during the rollout: what was found out is about another model.',
		toDo: 'Name images by digest and write artefacts to a new key for every model; then start again.'
	},
	'name-taken': {
		decisions: ['failed'],
		means:
			'A configuration or model under one of the rollout’s names is not what the rollout would have created there. It was not deployed, or was taken off the endpoint again.',
		toDo: 'Find out who created it and may do so; docs/iam-policy.md denies it to everybody else. A new `run` takes another name.'
	},
	'returned-to-previous': {
		decisions: ['rolled-back'],
		means: 'With nothing in flight, the endpoint went back to the configuration before the last promotion.',
		toDo: 'Nothing.'
	},
	// Still going on
	'in-progress': {
		decisions: ['in-progress'],
		means: 'The rollout goes on, and this run drives it.',
		toDo: 'Nothing.'
	},
	'watch-over': {
		decisions: ['in-progress'],
		means:
			'The time that `watch` gives this job is over. The rollout stays safely in its step; nobody watches it until the next run.',
		toDo: '`command: resume` goes on, best by a schedule.'
	},
	'waiting-for-approval': {
		decisions: ['in-progress'],
		means:
			'The rollout waits for a person: the schedule asks for an approval, or a gate with `on-fail: hold` wants one.',
		toDo: '`command: approve` goes on, `command: rollback` ends it.'
	},
	'taken-over': {
		decisions: ['in-progress'],
		means: 'Another run drives this rollout now.',
		toDo: 'Look at that run.'
	},
	'foreign-change': {
		decisions: ['in-progress'],
		means:
			'Somebody else changed the endpoint. The rollout has halted and changes nothing more until a person says so.',
		toDo: '`command: resume` goes on with the rollout’s own weights, `command: rollback` goes back.'
	},
	// Nothing was done
	planned: {
		decisions: ['planned'],
		means: 'The plan was made. Nothing was changed.',
		toDo: '`command: run` starts it.'
	},
	valid: {
		decisions: ['none'],
		means:
			'Promotion file and inputs have no mistake that can be found without AWS. Nothing was asked of AWS or GitHub.',
		toDo: 'Nothing. `command: plan` compares them with the endpoint and the data.'
	},
	rehearsed: {
		decisions: ['none'],
		means:
			'No candidate of the rehearsal ended otherwise than it should in more than 5 of 100 rollouts, beyond what chance explains.',
		toDo: 'Nothing.'
	},
	'rehearsal-missed': {
		decisions: ['none'],
		means: 'A faulty candidate of the rehearsal would have been promoted too often, or a healthy one too seldom.',
		toDo: 'The table names the candidates, and below it are the settings that would help.'
	},
	'nothing-in-flight': {
		decisions: ['none'],
		means: 'No rollout is in flight on this endpoint, so there was nothing to do.',
		toDo: 'Nothing; `command: run` starts a rollout.'
	},
	'nothing-to-return-to': {
		decisions: ['none', 'failed'],
		means:
			'There is no configuration to go back to: no promotion is known, or what it replaced is gone or no longer what the endpoint would go back from.',
		toDo: 'The sentence says which; a configuration of your own can be deployed by `aws sagemaker update-endpoint`.'
	},
	status: {
		decisions: ['in-progress'],
		means: 'Where the rollout stands. Nothing was changed.',
		toDo: 'Nothing.'
	},
	// Refused before any change
	'configuration-invalid': {
		decisions: ['failed'],
		means: 'An input, the promotion file or the data they name has a mistake. Nothing on AWS was touched.',
		toDo: 'Every mistake is told with its key and line, and how to mend it.'
	},
	'other-rollout-in-flight': {
		decisions: ['failed', 'planned'],
		means: 'Another candidate’s rollout is in flight on this endpoint.',
		toDo: 'Wait for its end, end it by `command: rollback`, or choose `in-flight: replace` or `wait`.'
	},
	'endpoint-not-found': {
		decisions: ['failed'],
		means: 'There is no endpoint of this name in this region and account, or it was deleted during the rollout.',
		toDo: 'Check `endpoint-name`, `aws-region` and the account of the role.'
	},
	'endpoint-busy': {
		decisions: ['failed'],
		means: 'The endpoint is being updated by somebody else, and stayed so.',
		toDo: 'Wait until it is `InService`, then start again.'
	},
	'endpoint-unsupported': {
		decisions: ['failed'],
		means:
			'The endpoint has something that a rollout by variants cannot work with: serverless or asynchronous inference, inference components, shadow variants, no traffic.',
		toDo: 'The sentence names it.'
	},
	'candidate-not-found': {
		decisions: ['failed'],
		means: 'The model or model package does not exist in this region.',
		toDo: 'Check its name and the region; `aws sagemaker list-models` shows what there is.'
	},
	'not-approvable': {
		decisions: ['failed'],
		means: 'The rollout does not wait for what a person has asked for. Nothing was changed.',
		toDo: '`command: status` shows where it stands.'
	},
	'fork-pull-request': {
		decisions: ['failed'],
		means: 'The run is for a pull request from a fork, which may look but change nothing.',
		toDo: 'Run it from the repository itself, by `workflow_dispatch` for example.'
	},
	'not-allowed': {
		decisions: ['failed'],
		means:
			'Who asked may not command this rollout, or asked for something else than the workflow does. Nothing was changed.',
		toDo: 'The sentence says what was missing; commands need write access to the repository.'
	},
	'credentials-too-short': {
		decisions: ['failed'],
		means: 'The AWS credentials end before the shortest course of the rollout.',
		toDo: 'Use `role-to-assume`, which renews them, or ask for a longer session.'
	},
	// Faults
	'endpoint-failed': {
		decisions: ['failed'],
		means: 'The endpoint is `Failed`, `OutOfService` or being deleted; SageMaker allows no update of it.',
		toDo: 'Mend or recreate it by hand.'
	},
	'endpoint-stuck': {
		decisions: ['failed'],
		means: 'SageMaker has been busy with one update for over two hours, and lets nobody in meanwhile.',
		toDo: 'Ask AWS Support if it stays; `command: resume` goes on once it is `InService`.'
	},
	'rollback-incomplete': {
		decisions: ['failed'],
		means: 'The rollback could not come to its end. The sentence says who serves users now.',
		toDo: 'Mend what the sentence names, then `command: resume`.'
	},
	'quota-exceeded': {
		decisions: ['failed'],
		means: 'A quota of the account does not allow what was asked for.',
		toDo: 'The sentence quotes the quota; ask for more in Service Quotas, or use fewer instances.'
	},
	'access-denied': {
		decisions: ['failed'],
		means: 'A call of AWS was refused for want of a permission.',
		toDo: 'The sentence names the call; docs/iam-policy.md has the whole policy.'
	},
	'credentials-expired': {
		decisions: ['failed'],
		means: 'There are no AWS credentials, or they ended and could not be renewed.',
		toDo: 'Log in before this step, or give `role-to-assume`; then `command: resume` if a rollout was in flight.'
	},
	'aws-unreachable': {
		decisions: ['failed'],
		means:
			'AWS did not answer for 20 minutes, or throttled for so long, or could not be reached at all: a name that nobody knows, a certificate that nobody vouches for. A rollout in flight stays as it is.',
		toDo: 'The sentence says which. `command: resume` goes on once AWS answers; for proxies and own certificate authorities see docs/recipes.md.'
	},
	'aws-refused': {
		decisions: ['failed'],
		means: 'AWS refused a call for a reason of its own.',
		toDo: 'The sentence quotes it.'
	},
	'record-mismatch': {
		decisions: ['failed'],
		means:
			'The record of the rollout says what its endpoint and its plan do not give: tags were written by somebody else. Nothing it says was done.',
		toDo: 'See in CloudTrail who wrote the tags, and deny it (docs/iam-policy.md). Bring the endpoint home by hand, then delete the configuration that the sentence names.'
	},
	'record-unreadable': {
		decisions: ['failed'],
		means:
			'The record of the rollout in flight cannot be read: it is damaged, or a newer version wrote it. Nothing was guessed and nothing changed.',
		toDo: 'The sentence names the tags to look at, and what to do.'
	},
	'record-lost': {
		decisions: ['failed'],
		means:
			'The record of the rollout in flight is gone, because somebody has deleted the configuration that keeps it, and the endpoint serves the candidate, beside the old model or alone before everything of the promotion was done. Nobody watches it, and nothing was changed.',
		toDo: '`command: rollback` brings the endpoint back from what is left on AWS; after a promotion `command: resume` does what is left of it. A run that still drives the rollout writes its record again by itself.'
	},
	'internal-error': {
		decisions: ['failed'],
		means: 'A fault of this action.',
		toDo: 'Please report it with the output `result`; a rollout in flight goes on by `command: resume`.'
	}
} as const satisfies Record<string, ReasonCodeMeaning>;

/** Stable codes of every way out. */
export type ReasonCode = keyof typeof reasonCodes;
