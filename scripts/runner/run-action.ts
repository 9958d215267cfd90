import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClockStart } from './clock.ts';
import { compileCache } from './compile-cache.ts';
import { createJobFolder, type JobFolder, runnerEnvironment, type StepOptions, stepFiles } from './environment.ts';
import { readPairs } from './file-commands.ts';

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface ActionOptions extends StepOptions {
	/** How its process is started so that it lives by the clock of its world. */
	readonly clock: ClockStart;
	/** Default: the committed bundle. */
	readonly entry?: string;
	/** Told every line of the log as it comes. */
	readonly onLine?: (line: string) => void;
	/** Interrupts from the keyboard do not reach it by themselves. */
	readonly detached?: boolean;
	/** Real time after which a process that hangs is killed; default a quarter of an hour, so that a busy machine decides nothing. */
	readonly atMostMs?: number;
}

/** How one run of the action's process ended. */
export interface Ended {
	/** Absent where a signal ended it. */
	readonly code?: number;
	readonly signal?: NodeJS.Signals;
	readonly log: string;
	readonly outputs: Readonly<Record<string, string>>;
	/** What it saved for the run after the job. */
	readonly state: Readonly<Record<string, string>>;
	readonly summary: string;
}

/** The action's process while it runs. */
export interface Running {
	readonly pid: number;
	signal(name: NodeJS.Signals): void;
	readonly ended: Promise<Ended>;
}

/** A job with the action as its step: what the runner does, one thing after the other. */
export interface Job {
	readonly folder: JobFolder;
	/** The step itself. */
	start(): Running;
	/** What the runner does after the job, with the state that the step has saved. */
	startPost(state: Readonly<Record<string, string>>): Running;
	remove(): void;
}

export function openJob(options: ActionOptions): Job {
	const folder = createJobFolder(options);
	return {
		folder,
		start: () => startProcess(options, folder, 'main', {}),
		startPost: state => startProcess(options, folder, 'post', state),
		remove: () => folder.remove()
	};
}

/** Runs the step to its end and what comes after the job; `onStart` gets the step's process, to send it signals. */
export async function runAction(
	options: ActionOptions,
	onStart: (running: Running) => void = () => {}
): Promise<Ended & { readonly post: Ended }> {
	const job = openJob(options);
	try {
		const running = job.start();
		onStart(running);
		const main = await running.ended;
		const post = await job.startPost(main.state).ended;
		return { ...main, post };
	} finally {
		job.remove();
	}
}

const usuallyAtMostMs = 900_000;

function startProcess(
	options: ActionOptions,
	folder: JobFolder,
	step: 'main' | 'post',
	state: Readonly<Record<string, string>>
): Running {
	const files = stepFiles(folder, step);
	const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
	const child = spawn(process.execPath, [...options.clock.arguments, options.entry ?? bundle], {
		cwd: folder.workspace,
		env: { ...compileCache, ...runnerEnvironment(options, folder, files), ...options.clock.env, ...saved },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: options.detached ?? false
	});
	const lines = collectLines(options.onLine ?? (() => {}));
	child.stdout.setEncoding('utf8').on('data', lines.add);
	child.stderr.setEncoding('utf8').on('data', lines.add);
	const guard = setTimeout(() => child.kill('SIGKILL'), options.atMostMs ?? usuallyAtMostMs);
	const read = (path: string) => readFileSync(path, 'utf8');
	const ended = new Promise<Ended>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearTimeout(guard);
			lines.end();
			resolve({
				...(code !== null && { code }),
				...(signal !== null && { signal }),
				log: lines.log(),
				outputs: readPairs(read(files.output)),
				state: readPairs(read(files.state)),
				summary: read(files.summary)
			});
		});
	});
	return { pid: child.pid ?? 0, signal: name => void child.kill(name), ended };
}

function collectLines(onLine: (line: string) => void) {
	const all: string[] = [];
	let rest = '';
	const take = (line: string) => {
		all.push(line);
		onLine(line);
	};
	return {
		add(text: string): void {
			const lines = (rest + text).split(/\r?\n/);
			rest = lines.pop() ?? '';
			for (const line of lines) take(line);
		},
		end(): void {
			if (rest !== '') take(rest);
			rest = '';
		},
		log: () => all.join('\n')
	};
}
