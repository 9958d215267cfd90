/**
 * Calls back once when the runner cancels the step: it sends SIGINT, 7.5 seconds later SIGTERM, and ends it after
 * another 2.5 seconds. A self-hosted runner that shuts down sends SIGTERM alone.
 */
export function onCancel(cancel: () => void): void {
	let cancelled = false;
	const once = () => {
		if (cancelled) return;
		cancelled = true;
		cancel();
	};
	process.on('SIGINT', once);
	process.on('SIGTERM', once);
}
