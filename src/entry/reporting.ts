import { readEvent } from '../action/event.ts';
import { exitCodeOf } from '../action/exit-code.ts';
import { writeReport, writeSummary } from '../action/files.ts';
import { host } from '../action/host.ts';
import type { ActionInput, Inputs } from '../action/inputs.ts';
import { annotate, printLines } from '../action/log.ts';
import { writeOutputs } from '../action/outputs.ts';
import type { ConnectingGitHub, GitHubApi } from '../github/client.ts';
import { createCommentKeeper } from '../github/comment.ts';
import { createDeploymentKeeper } from '../github/deployment.ts';
import { readTrigger, type Trigger } from '../github/event.ts';
import { type FoundPullRequest, findPullRequest } from '../github/pull-request.ts';
import { createPublisher, type Publisher } from '../publish/publish.ts';
import { annotationsOf } from '../report/annotations.ts';
import { failedGates } from '../report/deciding-gates.ts';
import type { Setting } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { resultOf } from '../report/result.ts';
import { logText, shorten } from '../report/sanitize.ts';
import { stateWords } from '../report/state-words.ts';
import { withoutSecretsIn } from '../runner/secrets.ts';
import { placesOf } from './places.ts';
import { systemClock } from './system-clock.ts';

/** Both runs of the action, the step and the one after the job, take place in one of these. */
export interface Reporting {
	readonly trigger: Trigger;
	/** Folder of the workflow's files. */
	readonly workspace: string;
	/** Absent without a token. */
	readonly github?: GitHubApi;
	readonly found?: FoundPullRequest;
	readonly publisher: Publisher;
	/** How people can command the action, and where they can read about it. */
	readonly places: Pick<Setting, 'workflow' | 'workflowUrl' | 'workflowInputs' | 'comments' | 'docsUrl' | 'timeZone'>;
}

/** Of the message with which a job fails. */
const longestFailure = 2_000;

export const input = (name: ActionInput): string => host().input(name);

/** GitHub's client is large, and not every run has a token. */
async function connect(connecting: ConnectingGitHub): Promise<GitHubApi> {
	const { connectGitHub } = await import('../github/client.ts');
	return connectGitHub(connecting);
}

/**
 * @param inputs absent where they cannot be read: then there is nobody to ask GitHub for
 * @param search whether the pull request is looked for first, or beside everything else
 */
export async function openReporting(inputs: Inputs | undefined, search: 'first' | 'beside'): Promise<Reporting> {
	const { env } = process;
	const trigger = { ...readTrigger(env, readEvent(env)), ...host().origin };
	const token = inputs?.githubToken ?? input('github-token');
	const { owner, repo, fromFork } = trigger;
	const offline = inputs?.command === 'validate';
	// GitHub's client reads it when it is loaded, whichever environment that was.
	const apiUrl = env.GITHUB_API_URL;
	const connecting = { token, owner, repo, ...(apiUrl && { apiUrl }) };
	const github = offline || token === '' || repo === '' ? undefined : await connect(connecting);
	const finding = github && findPullRequest(trigger, inputs?.pullRequest, github);
	const found = search === 'first' ? await finding : undefined;
	const { now, sleep } = systemClock;
	const environment = inputs?.deploymentEnvironment;
	const publisher = createPublisher(
		{
			print: printLines,
			writeSummary: markdown => writeSummary(env, markdown),
			writeReport: (report, markdown) => writeReport(env, report.endpointName, markdown),
			...(finding && { finding }),
			...(github &&
				inputs?.comment !== false && {
					commentOn: (pullRequest: number, marker: string) =>
						createCommentKeeper({ api: github, pullRequest, marker, fromFork, now, sleep })
				}),
			...(github &&
				environment !== undefined && {
					deployment: createDeploymentKeeper({ api: github, environment, now, sleep })
				})
		},
		systemClock
	);
	const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
	return {
		trigger,
		workspace,
		places: placesOf(env, trigger, workspace, inputs?.timeZone),
		publisher: {
			publish: (report, moment) => publisher.publish(withoutSecretsIn(report), moment),
			finish: publisher.finish
		},
		...(github && { github }),
		...(found && { found })
	};
}

/** Where a run takes place, as far as it is known. */
export function settingOf(
	{ trigger, found, places }: Reporting,
	known: { readonly command: string; readonly endpointName: string; readonly region: string }
): Setting {
	const { runUrl, commit } = trigger;
	const { commandLine } = host();
	return {
		...known,
		...places,
		...(runUrl !== undefined && { runUrl }),
		...(commit !== undefined && { commit }),
		...(commandLine !== undefined && { commandLine }),
		...(found && { pullRequest: { number: found.number, foundBy: found.foundBy } })
	};
}

/** What later steps see of a run that is killed before it can tell. */
export function presetOutputs(): void {
	writeOutputs(host().output, {
		decision: 'failed',
		'reason-code': 'internal-error',
		reason: 'The run ended before it could tell how. `command: status` shows where the rollout stands.',
		'failed-gates': [],
		result: { schema_version: 1 }
	});
}

/** Mistakes are annotations of their own, each on its line. */
function failureWords(report: Report): string {
	if (report.mistakes.length === 0) return report.reason.sentence;
	const { state, what } = stateWords(report, plain => plain);
	return `${state}: ${what}. Nothing on AWS was touched.`;
}

/** The end of a run: the last report everywhere, the outputs, the annotations, the exit code. */
export async function conclude(
	{ publisher }: Reporting,
	given: Report,
	ending: { readonly failOn: Inputs['failOn']; readonly patienceMs: number; readonly file?: string | undefined }
): Promise<void> {
	const report = withoutSecretsIn(given);
	const { reportFile, commentUrl } = await publisher.finish(report, ending.patienceMs);
	const { rollout, candidateTraffic, productionVariant, endpointConfigName } = report;
	writeOutputs(host().output, {
		decision: report.decision,
		'reason-code': report.reason.code,
		reason: report.reason.sentence,
		'candidate-traffic': candidateTraffic,
		'failed-gates': failedGates(report).map(({ gate }) => gate),
		result: resultOf(report),
		'report-file': reportFile,
		...(rollout && { 'rollout-id': rollout.id, 'candidate-variant': rollout.candidate.name }),
		...(productionVariant !== undefined && { 'production-variant': productionVariant }),
		...(endpointConfigName !== undefined && { 'endpoint-config-name': endpointConfigName }),
		...(commentUrl !== undefined && { 'comment-url': commentUrl })
	});
	annotate(annotationsOf(report, ending.file === undefined ? {} : { file: ending.file }));
	if (exitCodeOf(report, ending.failOn) === 1) host().fail(shorten(logText(failureWords(report)), longestFailure));
}
