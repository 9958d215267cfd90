import type { NoiseChance } from '../stats/learnt-noise.ts';
import { noiseModels } from '../stats/noise-models.ts';

/** Deviations below this nobody minds. */
const slight = 0.05;

/** How a variant's rate moves by itself, in words: `by 27 % for some 30 minutes and by 10 % from minute to minute`. */
export function wanderWords(likely: readonly NoiseChance[]): string {
	const expected = (of: (model: (typeof noiseModels)[number]) => number) =>
		likely.reduce((sum, { model, chance }) => sum + chance * of(noiseModels[model] ?? still), 0);
	const lasting = expected(model => model.lasting);
	const minutes = expected(model => model.lasting * model.memoryMinutes) / lasting;
	const [lasts, brisk] = [Math.sqrt(lasting), Math.sqrt(expected(model => model.brisk))];
	const percent = (deviation: number) => `${Math.round(100 * deviation)} %`;
	const ways = [
		...(lasts < slight ? [] : [`by ${percent(lasts)} for some ${Math.round(minutes)} minutes`]),
		...(brisk < slight ? [] : [`by ${percent(brisk)} from minute to minute`])
	];
	return ways.length === 0 ? 'hardly at all' : ways.join(' and ');
}

const still = { brisk: 0, lasting: 0, memoryMinutes: 1 };
