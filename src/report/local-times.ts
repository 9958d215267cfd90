import type { GateOnPast } from '../forecast/past/model.ts';
import type { Reason } from '../rollout/reason.ts';
import type { Progress } from '../rollout/record.ts';
import type { State } from '../rollout/state.ts';
import type { Report } from './model.ts';
import { clockTime, moment, timeOfDay } from './time.ts';

const dayMs = 86_400_000;
const dated = /\b(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z| UTC)(?!\w)/g;
const spanOfDay = /\b(\d\d:\d\d) and (\d\d:\d\d) UTC\b/g;
const ofDay = /\b(\d\d:\d\d) UTC\b/g;

/**
 * A sentence with its times in another zone: sentences of gates and of the record are made in UTC, for whoever reads
 * them later. A time without its day is the one that is nearest to `nearMs`.
 */
export function inZone(sentence: string, zone: string | undefined, nearMs: number): string {
	const said = sentence.replace(dated, (_, day: string, time: string) => moment(Date.parse(`${day}T${time}Z`), zone));
	if (zone === undefined || zone === 'UTC') return said;
	const at = (time: string) => nearest(time, nearMs);
	return said
		.replace(spanOfDay, (_, from: string, to: string) => `${timeOfDay(at(from), zone)} and ${clockTime(at(to), zone)}`)
		.replace(ofDay, (_, time: string) => clockTime(at(time), zone));
}

/** The moment at this time of day in UTC that is nearest to another one. */
function nearest(time: string, nearMs: number): number {
	const sameDay = Date.parse(`${new Date(nearMs).toISOString().slice(0, 10)}T${time}Z`);
	const days = Math.round((nearMs - sameDay) / dayMs);
	return sameDay + days * dayMs;
}

/** The same report with every time in its texts in its zone. */
export function withLocalTimes(report: Report): Report {
	const say = (text: string) => inZone(text, report.timeZone, report.updatedAtMs);
	const { progress, later, forecast, past } = report;
	const told = <T extends { readonly sentence: string }>(one: T): T => ({ ...one, sentence: say(one.sentence) });
	return {
		...report,
		reason: told(report.reason),
		gates: report.gates.map(told),
		warnings: report.warnings.map(say),
		mistakes: report.mistakes.map(mistake => ({ ...mistake, message: say(mistake.message) })),
		...(later && { later: later.map(told) }),
		...(progress && { progress: progressIn(progress, say, told) }),
		...(forecast && { forecast: { ...forecast, warnings: forecast.warnings.map(say) } }),
		...(past?.kind === 'tried' && { past: { ...past, gates: past.gates.map(gate => onPastIn(gate, report.timeZone)) } })
	};
}

function onPastIn(gate: GateOnPast, zone: string | undefined): GateOnPast {
	const { worst } = gate;
	return worst === undefined
		? gate
		: { ...gate, worst: { ...worst, sentence: inZone(worst.sentence, zone, worst.atMs) } };
}

function progressIn(progress: Progress, say: (text: string) => string, told: (reason: Reason) => Reason): Progress {
	return {
		...progress,
		timeline: progress.timeline.map(event => ({ ...event, text: say(event.text) })),
		state: stateIn(progress.state, say, told)
	};
}

function stateIn(state: State, say: (text: string) => string, told: (reason: Reason) => Reason): State {
	switch (state.phase) {
		case 'holding':
			return { ...state, sentence: say(state.sentence) };
		case 'rolling-back':
		case 'cleaning':
			return { ...state, reason: told(state.reason) };
		default:
			return state;
	}
}
