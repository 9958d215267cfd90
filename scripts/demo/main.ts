import { parseArgs } from 'node:util';
import { chooseClock, startByClock } from '../runner/clock.ts';
import { pullRequest, pullRequestEvent, repository } from '../runner/environment.ts';
import { type LaunchedSimulator, launchSimulator } from '../runner/launch-simulator.ts';
import { openJob, type Running } from '../runner/run-action.ts';
import { viewOf } from './log-view.ts';
import { type DemoScenario, scenarios, workspaceFiles } from './scenarios.ts';
import { bold, dim, green, red } from './style.ts';
import { renderMarkdown } from './terminal-markdown.ts';

const usualSpeed = '240';

interface Options {
	readonly speed: number;
	/** Shows the folded parts of the comment too. */
	readonly unfold: boolean;
	/** Default: the committed bundle. */
	readonly entry?: string | undefined;
}

/** Plays one scenario with the committed action, shows what a person would see, and answers the action's exit code. */
async function demonstrate(scenario: DemoScenario, { speed, unfold, entry }: Options): Promise<number> {
	const { title, ends, world } = scenario;
	console.log(bold(title));
	console.log(dim(`Simulated AWS and GitHub; ${speed} simulated seconds pass in a real one.\n`));
	const clock = chooseClock(speed);
	const simulator = await launchSimulator({ ...world, github: { pullRequests: [openPullRequest] } }, clock);
	const job = openJob({
		url: simulator.url,
		inputs: { 'model-name': 'churn-new' },
		files: workspaceFiles(scenario),
		clock: startByClock(clock, simulator.clockPort),
		detached: true,
		onLine: show(),
		...(entry !== undefined && { entry })
	});
	try {
		const step = await interruptible(job.start());
		await job.startPost(step.state).ended;
		await showComment(simulator, unfold);
		const { decision = 'failed', reason = '' } = step.outputs;
		const asExpected = decision === ends;
		console.log(`\n${bold('Decision:')} ${(asExpected ? green : red)(decision)}. ${reason}`);
		if (!asExpected) console.log(red(`This scenario should have ended ${ends}.`));
		return step.code ?? 1;
	} finally {
		job.remove();
		await simulator.stop();
	}
}

const openPullRequest = {
	number: pullRequest,
	headSha: pullRequestEvent.pull_request.head.sha,
	head: `${repository.split('/')[0]}:new-model`,
	state: 'open' as const
};

/** Ctrl-C cancels the step as a person on GitHub would. */
async function interruptible(running: Running): Promise<Awaited<Running['ended']>> {
	const cancel = () => running.signal('SIGINT');
	process.on('SIGINT', cancel);
	try {
		return await running.ended;
	} finally {
		process.off('SIGINT', cancel);
	}
}

function show(): (line: string) => void {
	let inGroup = false;
	return line => {
		const view = viewOf(line, inGroup);
		inGroup = view.inGroup;
		if (view.text !== undefined) console.log(view.text);
	};
}

async function showComment(simulator: LaunchedSimulator, unfold: boolean): Promise<void> {
	const body = lastComment((await simulator.state()).github);
	console.log(`\n${dim('─'.repeat(20))} ${bold('The comment in the pull request')} ${dim('─'.repeat(20))}\n`);
	console.log(body === undefined ? 'There is none.' : renderMarkdown(body, unfold));
}

function lastComment(github: unknown): string | undefined {
	const comments = isRecord(github) && Array.isArray(github.comments) ? github.comments : [];
	const last: unknown = comments.at(-1);
	return isRecord(last) && typeof last.body === 'string' ? last.body : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

const { values } = parseArgs({
	options: {
		scenario: { type: 'string', default: 'healthy' },
		speed: { type: 'string', default: usualSpeed },
		unfold: { type: 'boolean', default: false },
		entry: { type: 'string' }
	}
});
const scenario = Object.hasOwn(scenarios, values.scenario) ? scenarios[values.scenario] : undefined;
const speed = Number(values.speed);

if (scenario === undefined || !(speed >= 1)) {
	console.error(
		`Usage: npm run demo -- --scenario ${Object.keys(scenarios).join('|')} --speed ${usualSpeed} (at least 1)`
	);
	process.exitCode = 2;
} else {
	process.exitCode = await demonstrate(scenario, { speed, unfold: values.unfold, entry: values.entry });
}
