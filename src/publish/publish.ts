import type { Clock } from '../common/time.ts';
import { type CommentKeeper, markerOf } from '../github/comment.ts';
import type { DeploymentKeeper } from '../github/deployment.ts';
import { deploymentChange } from '../github/deployment-view.ts';
import { isFailure } from '../github/failure.ts';
import { type FoundPullRequest, preferRecorded } from '../github/pull-request.ts';
import type { Moment } from '../loop/context.ts';
import { earlierFrom, renderComment } from '../report/comment.ts';
import { type LogLine, logLines } from '../report/log.ts';
import type { Report } from '../report/model.ts';
import { renderSummary } from '../report/summary.ts';
import { keepLatest } from './latest.ts';
import { isDue } from './throttle.ts';

/** The places where people look. */
export interface Displays {
	readonly print: (lines: readonly LogLine[]) => void;
	readonly writeSummary: (markdown: string) => void;
	readonly writeReport: (report: Report, markdown: string) => string;
	/** Absent where no comment is wanted. */
	readonly commentOn?: (pullRequest: number, marker: string) => CommentKeeper;
	/** Absent where no deployment is wanted. */
	readonly deployment?: DeploymentKeeper;
	/** The pull request that the run is about, once GitHub has told. */
	readonly finding?: Promise<FoundPullRequest | undefined>;
}

export interface Published {
	readonly reportFile: string;
	readonly commentUrl?: string;
}

export interface Publisher {
	/** Shows a report wherever people look. It never throws and never holds up the rollout. */
	readonly publish: (report: Report, moment: Moment) => Promise<void>;
	/** The last report of this run, once it is to be seen everywhere or GitHub has had so long to take it. */
	readonly finish: (report: Report, patienceMs: number) => Promise<Published>;
}

export function createPublisher(displays: Displays, clock: Clock): Publisher {
	let found: FoundPullRequest | undefined;
	const finding = displays.finding?.then(pullRequest => {
		found = pullRequest;
	});
	const troubles = new Set<string>();
	let shown: Report | undefined;
	let lastMs: number | undefined;
	let commentUrl: string | undefined;
	let keeper: { readonly of: string; readonly comment: CommentKeeper; readonly earlier: string } | undefined;
	const opened = new Map<number, CommentKeeper>();

	const note = (sentence: string) => {
		if (troubles.has(sentence)) return;
		troubles.add(sentence);
		displays.print([{ kind: 'warning', text: sentence }]);
	};

	/** What cannot be shown is told once, and turns no decision into another one. */
	const attempt = <T>(what: string, write: () => T): T | undefined => {
		try {
			return write();
		} catch (error) {
			note(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
			return undefined;
		}
	};

	const keeperOf = async (pullRequest: number, report: Report) => {
		const { commentOn } = displays;
		const of = `${pullRequest} ${report.rollout?.id ?? ''}`;
		if (commentOn === undefined || keeper?.of === of) return keeper;
		const marker = markerOf(report.endpointName);
		const comment = opened.get(pullRequest) ?? commentOn(pullRequest, marker);
		opened.set(pullRequest, comment);
		const before = await comment.read();
		if (isFailure(before)) return before;
		keeper = { of, comment, earlier: earlierFrom(before.body, report.rollout?.id ?? '', report.timeZone) };
		return keeper;
	};

	const comments = keepLatest<Report>(async report => {
		await finding;
		const pullRequest = preferRecorded(found, report.rollout?.pullRequest)?.number;
		if (pullRequest === undefined || !isWorthAComment(report)) return;
		const kept = await keeperOf(pullRequest, report);
		if (kept === undefined) return;
		if (isFailure(kept)) return note(kept.failed);
		const body = renderComment(report, { marker: markerOf(report.endpointName), earlier: kept.earlier });
		const result = await kept.comment.keep(body);
		if (isFailure(result)) note(result.failed);
		else commentUrl = result.url;
	});

	const deployments = keepLatest<Report>(async report => {
		const change = displays.deployment && deploymentChange(report);
		const failure = change && (await displays.deployment?.keep(change));
		if (failure !== undefined) note(failure.failed);
	});

	/** Where the rollout in flight reports, and what GitHub did not do. */
	const complete = (report: Report): Report => {
		const { rollout, pullRequest: _, ...rest } = report;
		const where = preferRecorded(found, rollout?.pullRequest);
		return {
			...rest,
			...(rollout && { rollout }),
			...(where && { pullRequest: { number: where.number, foundBy: where.foundBy } }),
			warnings: [...report.warnings, ...troubles]
		};
	};

	const show = (report: Report, moment: Moment) => {
		displays.print(logLines(shown, report, moment === 'end'));
		shown = report;
		if (!isDue(moment, lastMs, clock.now())) return;
		lastMs = clock.now();
		attempt('The job summary', () => displays.writeSummary(renderSummary(report)));
		comments.offer(report);
		if (report.command !== 'status') deployments.offer(report);
	};

	return {
		async publish(report, moment) {
			show(complete(report), moment);
		},

		async finish(report, patienceMs) {
			show(complete(report), 'end');
			const settled = new AbortController();
			await Promise.race([
				Promise.all([comments.settled(), deployments.settled()]),
				clock.sleep(patienceMs, settled.signal)
			]);
			settled.abort();
			const last = complete(report);
			const summary = renderSummary(last);
			attempt('The job summary', () => displays.writeSummary(summary));
			const reportFile = attempt('The report’s file', () => displays.writeReport(last, summary)) ?? '';
			return { reportFile, ...(commentUrl !== undefined && { commentUrl }) };
		}
	};
}

/** A look that found nothing, and a command that was refused, must not take the place of what the last rollout has left there. */
function isWorthAComment({ command, decision, rollout }: Report): boolean {
	if (rollout !== undefined) return true;
	return decision !== 'none' && (decision !== 'failed' || command === 'plan' || command === 'run');
}
