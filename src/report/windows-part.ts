import type { Gate } from '../gates/gate.ts';
import { kindOf } from '../gates/kinds.ts';
import { times } from '../gates/numbers.ts';
import { suddenRatioOf } from '../gates/share-sudden.ts';
import { fineSecondsOf } from '../rollout/fine-windows.ts';
import type { Rollout } from '../rollout/record.ts';
import type { Detail } from './detail.ts';
import { code } from './markdown.ts';
import { counted, listed, shorten } from './sanitize.ts';

/** How long the windows are that gates look at, what the shorter ones find, and what is paid for them. */
export function windowsPart(rollout: Rollout, detail: Pick<Detail, 'gates' | 'names'>): string {
	const seconds = fineSecondsOf(rollout);
	const length = seconds === undefined ? 'one minute' : `${seconds} seconds beside whole minutes`;
	return [`**Windows:** ${length}${reasonOf(rollout)}.`, findWords(rollout, detail), costWords(rollout)]
		.filter(words => words !== '')
		.join(' ');
}

function reasonOf({ metrics }: Rollout): string {
	if (metrics === undefined) return ', as SageMaker publishes without enhanced metrics';
	if (metrics.before === undefined)
		return `, as this endpoint's enhanced metrics are published every ${metrics.seconds} s`;
	return `, by enhanced metrics every ${metrics.seconds} s for as long as both variants serve`;
}

/** The gates that seconds can fail, from which ratio on; the others are left to the minutes. */
function findWords(rollout: Rollout, { gates: most, names }: Pick<Detail, 'gates' | 'names'>): string {
	const seconds = fineSecondsOf(rollout);
	if (seconds === undefined) return '';
	const name = (gate: Gate) => code(shorten(gate.name, names));
	const quick = rollout.plan.gates.flatMap(gate => {
		const ratio = gate.kind === 'share' ? suddenRatioOf(gate, rollout.noise[gate.name]?.calm) : undefined;
		return ratio === undefined ? [] : [`${name(gate)} beyond ${times(ratio)}`];
	});
	if (quick.length === 0) {
		return 'The baseline was not seen for long enough to tell a burst of a minute from a fault, so minutes decide.';
	}
	const within = seconds === 10 ? 'a minute' : 'a minute and a half';
	return `A gross fault (${listed(quick.slice(0, most))}, by the baseline's last day) fails within ${within} of its coming, beside CloudWatch's delay of two minutes; whatever is less is left to the minutes.`;
}

/** No price is known here; the number of metrics is what it is multiplied by. */
function costWords(rollout: Rollout): string {
	const { metrics, start, candidate } = rollout;
	if (metrics?.before === undefined) return '';
	const variants = [start.baseline, ...start.others, candidate];
	const instances = variants.reduce((sum, variant) => sum + variant.instanceCount, 0);
	const bill = `Enhanced metrics cost: SageMaker then publishes the metrics of invocations and utilisation for each instance as well (${counted(instances, 'instance')} here), each of them billed as a custom metric of CloudWatch for as long as it is published.`;
	const asked = metricsAskedPerMinute(rollout);
	const looks = asked === 0 ? '' : ` CloudWatch is asked for ${asked} metrics a minute more while a step bakes.`;
	return `${bill}${looks} The configuration before and after the rollout has the metrics it had.`;
}

function metricsAskedPerMinute(rollout: Rollout): number {
	const { plan, start, candidate, numbers } = rollout;
	const fineSeconds = fineSecondsOf(rollout);
	if (fineSeconds === undefined) return 0;
	const variants = { baseline: start.baseline.name, candidate: candidate.name };
	const setting = { target: { endpointName: plan.endpointName, variants }, numbers, fineSeconds };
	const keys = plan.gates.flatMap(gate => kindOf(gate).meter(gate, setting).fineQueries ?? []).map(({ key }) => key);
	return (new Set(keys).size * 60) / fineSeconds;
}
