import type { Aws } from '../aws/ports.ts';
import { Refusal } from '../rollout/refusal.ts';

/**
 * Whether a version of the Model Registry may be deployed.
 * @returns what a person should know of it
 * @throws Refusal where it is not there, not complete, rejected, or approved by nobody and that is not allowed
 */
export async function checkPackage(
	aws: Pick<Aws, 'models' | 'region'>,
	arn: string,
	allowUnapproved: boolean
): Promise<readonly string[]> {
	const key = 'model-package-arn';
	const described = await aws.models.describePackage(arn);
	if (described === undefined) {
		const { region } = aws;
		const elsewhere = arn.split(':')[3] !== region;
		const mend = elsewhere
			? `It is of another region: this run works in ${region}.`
			: 'Check the group and the version.';
		throw new Refusal('candidate-not-found', `There is no model package ${arn} in ${region}. ${mend}`, { key });
	}
	if (described.status !== 'Completed') {
		throw new Refusal(
			'candidate-unfit',
			`Model package ${arn} is ${described.status}; only a Completed one can be deployed.`
		);
	}
	if (described.approvalStatus === 'Rejected') {
		throw new Refusal('candidate-unfit', `Model package ${arn} was rejected in the Model Registry.`);
	}
	if (described.approvalStatus === 'Approved') return [];
	const state = described.approvalStatus === '' ? 'has no approval' : `is ${described.approvalStatus}`;
	if (allowUnapproved) return [`Model package ${arn} ${state} in the Model Registry: nobody has approved it.`];
	throw new Refusal(
		'candidate-unfit',
		`Model package ${arn} ${state} in the Model Registry, and nobody has approved it. Approve it there (UpdateModelPackage with ModelApprovalStatus Approved), or set \`allow-unapproved: true\` to take it all the same.`,
		{ key }
	);
}
