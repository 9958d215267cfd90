/** The methods by which candidates are judged: pure functions from counts and scores to evidence. */
export { type AbsoluteTestOptions, type AbsoluteTestResult, absoluteTest } from './absolute-test.ts';
export { binomialInterval, binomialUpperTail, clopperPearson, wilson } from './binomial-interval.ts';
export { type BootstrapResult, pairedBootstrap, pairedBootstrapF1 } from './bootstrap.ts';
export { accuracy, type Confusion, confusionOf, f1, precision, recall } from './classification.ts';
export { type AucComparison, delong, rocAuc } from './delong.ts';
export { floorTest } from './floor.ts';
export { logMeanEvidence } from './log-sum.ts';
export { type CalibratedNoise, calibrateNoise, defaultNoisePrior, type NoisePrior, noiseFactor } from './noise.ts';
export { mcnemar, newcombePaired, type PairedCounts, pairedBetting } from './paired.ts';
export { mulberry32 } from './random.ts';
export {
	type PairedMinute,
	type RatioTestOptions,
	type RatioTestResult,
	ratioTest,
	type TestVerdict
} from './ratio-test.ts';
export { normalCdf, normalQuantile } from './special.ts';
export { combineSteps } from './steps.ts';
export { binaryDivergence, binomialSprt, waldBound } from './wald-bound.ts';
