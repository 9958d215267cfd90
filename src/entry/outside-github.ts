import { userInfo } from 'node:os';
import type { Origin } from '../action/host-ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables in which systems tell about a run, in the order GitLab, Jenkins, CodeBuild, Buildkite, Azure, CircleCI. */
const tells = {
	actor: [
		'GITLAB_USER_LOGIN',
		'BUILD_USER_ID',
		'CODEBUILD_INITIATOR',
		'BUILDKITE_BUILD_CREATOR',
		'BUILD_REQUESTEDFOR',
		'CIRCLE_USERNAME'
	],
	runUrl: ['CI_JOB_URL', 'BUILD_URL', 'CODEBUILD_BUILD_URL', 'BUILDKITE_BUILD_URL', 'CIRCLE_BUILD_URL'],
	commit: [
		'CI_COMMIT_SHA',
		'GIT_COMMIT',
		'CODEBUILD_RESOLVED_SOURCE_VERSION',
		'BUILDKITE_COMMIT',
		'BUILD_SOURCEVERSION',
		'CIRCLE_SHA1'
	]
} as const;

/**
 * What is known of a run that GitHub did not start: who, where it can be looked at, of which commit.
 * @param scheduled the command line says so
 */
export function originOf(env: Environment, scheduled: boolean): Origin {
	if (env.GITHUB_ACTIONS === 'true') return {};
	const first = (names: readonly string[]) =>
		names.map(name => env[name]).find(value => value !== undefined && value !== '');
	const runUrl = first(tells.runUrl);
	const commit = first(tells.commit);
	return {
		actor: first(tells.actor) ?? loginName(),
		scheduled: scheduled || isScheduled(env),
		...(runUrl !== undefined && /^https?:\/\//.test(runUrl) && { runUrl }),
		...(commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) && { commit })
	};
}

/** Where the system says that nobody has started it. */
function isScheduled({
	CI_PIPELINE_SOURCE,
	CODEBUILD_INITIATOR,
	BUILDKITE_SOURCE,
	BUILD_REASON
}: Environment): boolean {
	return (
		CI_PIPELINE_SOURCE === 'schedule' ||
		CODEBUILD_INITIATOR?.startsWith('rule/') === true ||
		BUILDKITE_SOURCE === 'schedule' ||
		BUILD_REASON === 'Schedule'
	);
}

function loginName(): string {
	try {
		return userInfo().username;
	} catch {
		return 'somebody';
	}
}
