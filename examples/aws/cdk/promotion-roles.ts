import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface PromotionRolesProps extends StackProps {
	/** Owner and name of the repository on GitHub, such as acme/models. */
	readonly repository: string;
	/** The endpoint, such as churn-prod. */
	readonly endpoint: string;
	/** Name of the role that the endpoint's models run with. */
	readonly executionRole: string;
	/** The buckets with the labelled data, below holdout/, and with the models' artefacts. */
	readonly dataBucket: string;
	readonly modelBucket: string;
	/** Which runs may promote: those of the branch main, or environment:production for jobs of that environment. */
	readonly subject?: string;
	/** The group in the Model Registry, where approve-model-package is used. */
	readonly packageGroup?: string;
	/** An account has GitHub's provider once; false where it is there already. */
	readonly createProvider?: boolean;
}

const issuer = 'token.actions.githubusercontent.com';
const looking = [
	'Look',
	'LookWhereAwsKnowsNoResource',
	'SuggestNames',
	'SeeRoom',
	'TryPermissions',
	'Evaluate',
	'ReadLabelledData',
	'FindLabelledData'
];

interface Statement {
	readonly Sid: string;
}

/** The two roles of the SageMaker promotion gate, and GitHub's OIDC provider. */
export class PromotionRoles extends Stack {
	constructor(scope: Construct, id: string, props: PromotionRolesProps) {
		super(scope, id, props);
		if (props.createProvider !== false) {
			new iam.CfnOIDCProvider(this, 'Provider', { url: `https://${issuer}`, clientIdList: ['sts.amazonaws.com'] });
		}
		const statements = this.statements(props);
		this.role('promotion', `repo:${props.repository}:${props.subject ?? 'ref:refs/heads/main'}`, statements);
		const plan = statements.filter(({ Sid }) => looking.includes(Sid));
		this.role('promotion-plan', `repo:${props.repository}:pull_request`, plan);
	}

	/** Those of the file beside this one, with the names of this account in their places. */
	private statements(props: PromotionRolesProps): readonly Statement[] {
		const names: Readonly<Record<string, string>> = {
			account: this.account,
			region: this.region,
			endpoint: props.endpoint,
			execution_role: props.executionRole,
			data_bucket: props.dataBucket,
			model_bucket: props.modelBucket,
			package_group: props.packageGroup ?? 'none'
		};
		const text = readFileSync(join(__dirname, 'policy.json.tftpl'), 'utf8');
		return JSON.parse(text.replace(/\$\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)).Statement;
	}

	private role(name: string, subject: string, statements: readonly Statement[]): void {
		new iam.CfnRole(this, name, {
			roleName: name,
			assumeRolePolicyDocument: {
				Version: '2012-10-17',
				Statement: [
					{
						Effect: 'Allow',
						Action: 'sts:AssumeRoleWithWebIdentity',
						Principal: { Federated: `arn:aws:iam::${this.account}:oidc-provider/${issuer}` },
						Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subject } }
					}
				]
			},
			policies: [{ policyName: name, policyDocument: { Version: '2012-10-17', Statement: statements } }]
		});
	}
}
