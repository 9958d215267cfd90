import { expect, test } from '@jest/globals';
import * as stats from '../../src/stats/index.ts';

test.each([
	'ratioTest',
	'absoluteTest',
	'calibrateNoise',
	'pairedBetting',
	'mcnemar',
	'newcombePaired',
	'delong',
	'pairedBootstrapF1',
	'binomialInterval',
	'waldBound'
])('%s is there for all', name => expect(stats).toHaveProperty(name, expect.any(Function)));
