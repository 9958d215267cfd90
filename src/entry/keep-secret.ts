import { host } from '../action/host.ts';
import type { Inputs } from '../action/inputs.ts';
import { hide } from '../runner/secrets.ts';
import type { CommandRequest } from './dispatch.ts';

/** What a job has in its environment and nobody else should have. */
const secretVariables = [
	'AWS_SECRET_ACCESS_KEY',
	'AWS_SESSION_TOKEN',
	'AWS_CONTAINER_AUTHORIZATION_TOKEN',
	'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
	'ACTIONS_RUNTIME_TOKEN'
];

/**
 * Values of `environment` may be secrets, whatever their names: the runner masks them in the log of the whole job, and
 * no text of this action has them. What stands in another input is known anyway.
 */
export function keepSecret(request: CommandRequest, { plan, githubToken }: Inputs, env = process.env): void {
	hide([githubToken, ...secretVariables.map(name => env[name] ?? '')]);
	const candidate = 'plan' in request ? request.plan.candidate : undefined;
	if (candidate?.kind !== 'image') return;
	const { environment: _, ...open } = plan;
	const hidden = hide(Object.values(candidate.environment), Object.values(open));
	for (const value of hidden.filter(isMaskable)) host().mask(value);
}

/** The runner masks parts of words too: a short number would make a riddle of every time in the log. */
const isMaskable = (value: string) => value.length > 5 || /\D/.test(value);
