import type { Detail } from './detail.ts';
import { percent } from './drawing.ts';
import type { Report, TrafficPoint } from './model.ts';
import { together } from './sanitize.ts';
import { clockTime, duration, minuteMs, timeOfDay } from './time.ts';
import { xychart } from './xychart.ts';

/** A share is set at once: its steps are drawn by so many points for one of another chart. */
const finer = 4;

/** The candidate's share over time as a chart and in numbers; the planned one before the start. Empty without any. */
export function trafficPart(report: Report, detail: Detail): string {
	const planned = report.decision === 'planned';
	const points = planned ? plannedTraffic(report) : report.traffic;
	const [first] = points;
	const last = points.at(-1);
	if (first === undefined || last === undefined || points.length < 2) return '';
	const endMs = planned ? last.atMs : Math.max(report.updatedAtMs, last.atMs);
	const told = planned
		? points.filter((point, index) => point.candidate !== (points[index - 1]?.candidate ?? 0))
		: points;
	const steps = told.map(
		(point, index) => `${percent(point.candidate)} ${when(point, first, planned, report.timeZone, index === 0)}`
	);
	const words = `${planned ? 'Planned traffic' : 'Traffic'} of the candidate: ${shortened(steps, detail.rows)}.`;
	if (detail.points === 0) return together(words);
	const lengthMs = Math.max(minuteMs, endMs - first.atMs);
	const chart = xychart({
		title: `${planned ? 'Planned traffic' : 'Traffic'} of the candidate, percent of requests`,
		x: {
			title: `minutes since ${planned ? 'the start' : clockTime(first.atMs, report.timeZone)}`,
			to: lengthMs / minuteMs
		},
		yTo: 100,
		lines: [{ colour: 'blue', values: sampled(points, first.atMs, lengthMs, finer * detail.points) }],
		description: words
	});
	return `${chart}\n\n${together(words)}`;
}

/** The schedule at its shortest, as far as only bakes count. */
function plannedTraffic({ rollout, forecast }: Report): readonly TrafficPoint[] {
	if (rollout === undefined) return [];
	const { schedule, finalBakeMs, holdback } = rollout.plan;
	const bakes = schedule.reduce((sum, step) => sum + step.bakeMs, 0) + finalBakeMs;
	const around = Math.max(0, (forecast?.shortestMs ?? bakes) - bakes);
	const pauseMs = around / (schedule.length + 2);
	const points: TrafficPoint[] = [{ atMs: 0, candidate: 0 }];
	let atMs = pauseMs;
	for (const step of schedule) {
		points.push({ atMs, candidate: step.traffic });
		atMs += step.bakeMs + pauseMs;
	}
	points.push({ atMs, candidate: 1 - (holdback ?? 0) });
	return [...points, { atMs: atMs + Math.max(minuteMs, finalBakeMs), candidate: 1 }];
}

/** The first time names the zone of all. */
function when(
	point: TrafficPoint,
	first: TrafficPoint,
	planned: boolean,
	zone: string | undefined,
	named: boolean
): string {
	if (planned) return `after ${duration(point.atMs - first.atMs)}`;
	return `at ${(named ? clockTime : timeOfDay)(point.atMs, zone)}`;
}

/** The share at evenly spaced moments. */
function sampled(points: readonly TrafficPoint[], startMs: number, lengthMs: number, most: number): readonly number[] {
	return Array.from({ length: most }, (_, index) => {
		const atMs = startMs + (lengthMs * index) / (most - 1);
		const share = points.findLast(point => point.atMs <= atMs)?.candidate ?? 0;
		return Number((share * 100).toFixed(2));
	});
}

/** The beginning and the end, where there are many. */
function shortened(steps: readonly string[], most: number): string {
	const shown = Math.max(2, Math.min(12, most));
	if (steps.length <= shown) return steps.join(', ');
	return [...steps.slice(0, shown / 2), '…', ...steps.slice(-shown / 2)].join(', ');
}
