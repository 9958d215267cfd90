import type { FaultForecast, Simulated } from '../rollout/forecast.ts';
import type { Detail } from './detail.ts';
import { code, table } from './markdown.ts';
import type { Report } from './model.ts';
import { shorten, together } from './sanitize.ts';
import { duration, minuteMs } from './time.ts';

/** How a healthy candidate fares, and what one that is so many times as bad costs. Empty where nothing was played. */
export function forecastPart({ forecast }: Report, detail: Detail): string {
	const simulated = forecast?.simulated;
	if (simulated === undefined) return '';
	const healthy = `**Forecast:** played ${simulated.rollouts.toLocaleString('en-US')} times with the traffic, level and noise of this endpoint, a healthy candidate comes through the steps in ${ofHundred(simulated.healthy)}.`;
	return [healthy, faultTable(simulated, detail)].filter(part => part !== '').join('\n\n');
}

function faultTable({ faults }: Simulated, { gates, names }: Detail): string {
	const times = [...new Set(faults.map(fault => fault.times))];
	const named = [...new Set(faults.map(({ gate }) => gate))].slice(0, gates);
	if (named.length === 0) return '';
	const columns = [
		{ title: 'Bad requests a candidate costs until it is stopped' },
		...times.map(factor => ({ title: `${factor} x as bad`, align: 'right' }) as const)
	] as const;
	const rows = named.map(gate => [
		code(shorten(gate, names)),
		...times.map(factor => cellOf(faults.find(fault => fault.gate === gate && fault.times === factor)))
	]);
	return table(columns, rows);
}

function cellOf(fault: FaultForecast | undefined): string {
	if (fault === undefined) return '';
	const { spoilt, minutes, stopped, failed } = fault;
	const after = minutes === undefined ? '' : `<br>${together(`after ${duration(minutes * minuteMs)}`)}`;
	const often = stopped < 0.995 ? `<br>stopped in ${ofHundred(stopped)}` : '';
	const how = failed < stopped - 0.005 ? `<br>proved worse in ${ofHundred(failed)}` : '';
	return `**${spoilt.toLocaleString('en-US')}**${after}${often}${how}`;
}

/** `96 of 100`. */
export function ofHundred(chance: number): string {
	const percent = 100 * chance;
	if (percent > 0 && percent < 0.5) return 'fewer than 1 of 100';
	return `${percent >= 99.5 && percent < 100 ? 99 : Math.round(percent)} of 100`;
}
