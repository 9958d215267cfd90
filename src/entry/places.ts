import { dispatchInputs, findEntrances } from '../action/entrances.ts';
import type { Trigger } from '../github/event.ts';
import type { Setting } from '../report/describe.ts';

/** How people can command the action in this repository, and where they can read about it. */
export function placesOf(
	env: NodeJS.ProcessEnv,
	trigger: Trigger,
	workspace: string,
	timeZone: string | undefined
): Pick<Setting, 'workflow' | 'workflowUrl' | 'workflowInputs' | 'comments' | 'docsUrl' | 'timeZone'> {
	const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
	const { GITHUB_ACTION_REPOSITORY: action = '', GITHUB_ACTION_REF: ref = '' } = env;
	const { dispatch, comments } = findEntrances(workspace, action === '' ? undefined : action);
	const workflow = trigger.workflow ?? dispatch?.file;
	const inputs = workflow === undefined ? undefined : dispatchInputs(workspace, workflow);
	const onWeb = server !== '' && repository !== '';
	return {
		...(workflow !== undefined && { workflow }),
		...(workflow !== undefined && onWeb && { workflowUrl: `${server}/${repository}/actions/workflows/${workflow}` }),
		...(inputs && { workflowInputs: inputs }),
		...((comments || trigger.byAnybody === 'comment') && { comments: true as const }),
		...(server !== '' && action !== '' && ref !== '' && { docsUrl: `${server}/${action}/blob/${ref}/docs` }),
		...(timeZone !== undefined && timeZone !== 'UTC' && { timeZone })
	};
}
