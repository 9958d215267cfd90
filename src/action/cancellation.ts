/**
 * Calls back once when the step is to end. A runner of GitHub that cancels it sends SIGINT, 7.5 seconds later SIGTERM,
 * and ends it after another 2.5 seconds; a self-hosted runner that shuts down sends SIGTERM alone. At a terminal Ctrl-C
 * is SIGINT, Ctrl-Break of Windows SIGBREAK, and a terminal that is closed SIGHUP: without one, as under `nohup`, that
 * means nothing.
 */
export function onCancel(cancel: (signal: NodeJS.Signals) => void): void {
	let cancelled = false;
	const once = (signal: NodeJS.Signals) => {
		if (cancelled) return;
		cancelled = true;
		cancel(signal);
	};
	const atTerminal: readonly NodeJS.Signals[] = process.stdin.isTTY === true ? ['SIGHUP'] : [];
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK', ...atTerminal] as const) process.on(signal, once);
}
