import { host } from '../action/host.ts';
import type { Inputs } from '../action/inputs.ts';
import { ambientCredentials, roleCredentials } from '../aws/credentials.ts';
import { connectAws } from '../aws/index.ts';
import { ambientRegion } from '../aws/region.ts';
import { createNetwork, trustOwnAuthorities } from '../aws/request-handler.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { Trigger } from '../github/event.ts';
import type { Context } from '../loop/context.ts';
import type { ProbeOptions } from '../probe/ask-variants.ts';
import { probeOnDemand, scoringOnDemand } from '../probe/on-demand.ts';
import { logText } from '../report/sanitize.ts';
import { Refusal } from '../rollout/refusal.ts';
import { withoutSecrets } from '../runner/secrets.ts';
import { lockNameOf } from '../store/names.ts';
import { createRolloutStore } from '../store/rollout-store.ts';
import { awaitCredentials } from './await-credentials.ts';
import { systemClock } from './system-clock.ts';
import { version } from './version.ts';

/** What the caller of a command adds to what the inputs and the machine give. */
export type ContextOptions = Pick<
	Context,
	'setting' | 'holder' | 'watchUntilMs' | 'cancelled' | 'publish' | 'onActiveRollout' | 'workspace' | 'about'
>;

/** The region of this run; a run without one is refused. */
export async function findRegion({ awsRegion }: Inputs): Promise<string> {
	const region = awsRegion ?? (await ambientRegion(process.env));
	if (region !== undefined) return region;
	throw new Refusal(
		'configuration-invalid',
		'aws-region: no region is given, and neither the environment (AWS_REGION, AWS_DEFAULT_REGION) nor an AWS profile has one. Give the region the endpoint is in.'
	);
}

/** Puts the edges together: AWS with its credentials, the record, the clock and the variants to be asked. */
export async function createContext(inputs: Inputs, trigger: Trigger, given: ContextOptions): Promise<Context> {
	const { region, endpointName } = given.setting;
	const clock = systemClock;
	const { roleToAssume } = inputs;
	const network = createNetwork();
	const distrusted = trustOwnAuthorities(process.env);
	if (distrusted !== undefined) host().say('warning', logText(distrusted));
	const credentials =
		roleToAssume === undefined
			? ambientCredentials(region, network, process.env)
			: roleCredentials(
					{
						roleArn: roleToAssume,
						region,
						sessionName: `promotion-gate-${process.env.GITHUB_RUN_ID ?? 'run'}`,
						getIdToken: () => host().idToken('sts.amazonaws.com')
					},
					network
				);
	const warn = warnOnce();
	await awaitCredentials(credentials, { ...given, clock, warn });
	const aws = connectAws({ region, credentials: credentials.provide, network, sleep: clock.sleep, version });
	const options: ProbeOptions = {
		places: { workspace: given.workspace, s3: aws.objects },
		invoke: aws.invoker(endpointName),
		sleep: clock.sleep,
		now: clock.now,
		uniform: Math.random,
		progress: given.setting.command === 'status' ? () => {} : tellProgress(clock.now)
	};
	const { reason, tags } = inputs;
	return {
		...given,
		aws,
		store: createRolloutStore(aws, lockNameOf),
		...probeOnDemand(options),
		scoring: scoringOnDemand({
			...options,
			workspace: given.workspace,
			store: aws.objects,
			jobs: aws.transformJobs,
			ownershipTag
		}),
		clock,
		actor: { name: trigger.actor, ...(trigger.runUrl !== undefined && { runUrl: trigger.runUrl }) },
		scheduled: trigger.scheduled,
		warn,
		inFlight: inputs.inFlight,
		allowUnapproved: inputs.allowUnapproved,
		approveModelPackage: inputs.approveModelPackage,
		credentials: credentials.state,
		...(reason !== undefined && { why: reason }),
		...(tags !== undefined && { tags })
	};
}

/** What stays so is not said again and again. */
function warnOnce(): Context['warn'] {
	let last: string | undefined;
	return sentence => {
		if (sentence !== last) host().say('warning', logText(withoutSecrets(sentence)));
		last = sentence;
	};
}

const progressEveryMs = 15_000;

/** A line now and then while rows are sent. */
function tellProgress(now: () => number): ProbeOptions['progress'] {
	let toldMs = now();
	return ({ sent, total, failed }) => {
		if (now() - toldMs < progressEveryMs) return;
		toldMs = now();
		const of = total === undefined ? '' : ` of ${total.toLocaleString('en-US')}`;
		const broken = failed === 0 ? '' : `, ${failed.toLocaleString('en-US')} without an answer of both`;
		host().say('info', `Evaluating: ${sent.toLocaleString('en-US')}${of} rows${broken}`);
	};
}
