import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Invoke } from '../../src/evaluation/invoke.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { QualityGate } from '../../src/gates/gate.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { mulberry32 } from '../../src/stats/random.ts';

const regions = ['north', 'south', 'east', 'west', 'overseas'];

/**
 * The evaluation of a plan on generated rows: the baseline's scores follow the label with some noise, the candidate's
 * with more or less of it.
 */
export async function evaluationOf(plan: Plan, candidateNoise: number, rows = 3000): Promise<Evaluation> {
	if (plan.evaluation === undefined) throw new Error('The plan has no evaluation.');
	const uniform = mulberry32(20261124);
	const lines = Array.from({ length: rows }, (_, row) => {
		const region = regions[Math.floor(uniform() ** 2 * regions.length)] ?? 'north';
		return `${row},${region},${uniform() < 0.3 ? 1 : 0}`;
	});
	const labels = lines.map(line => Number(line.split(',')[2]));
	const noises = lines.map(() => [uniform() - 0.5, uniform() - 0.5, uniform() - 0.5] as const);
	const score = (row: number, noise: number) => {
		const [shared = 0, own = 0, more = 0] = noises[row] ?? [];
		const value = (labels[row] ?? 0) * 1.6 - 0.8 + 2.4 * shared + 0.8 * own + noise * more;
		return 1 / (1 + Math.exp(-2 * value));
	};
	const invoke: Invoke = async (variant, body, _contentType, _id, _signal) => {
		const asked = Buffer.from(body).toString().trim().split('\n');
		const noise = variant === 'baseline' ? 0 : candidateNoise;
		const answers = asked.map(line => score(Number(line.split(',')[0]), noise).toFixed(6));
		return { ok: true, body: Buffer.from(answers.join('\n')), contentType: 'text/csv', variant };
	};
	const csv = `row,region,churned\n${lines.join('\n')}\n`;
	return evaluate({
		plan: plan.evaluation,
		gates: plan.gates.filter((gate): gate is QualityGate => gate.kind === 'quality'),
		variants: { baseline: 'baseline', candidate: 'candidate' },
		seed: 7,
		places: {
			workspace: '/nowhere',
			s3: {
				open: async () => once(Buffer.from(csv)),
				range: nothing,
				list: async () => [],
				identify: async () => undefined
			}
		},
		invoke,
		sleep: async () => {},
		signal: new AbortController().signal,
		uniform,
		inferencePrefix: 'test',
		progress: () => {}
	});
}

const nothing = () => Promise.reject(new Error('There is no Parquet here.'));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
