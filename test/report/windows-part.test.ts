import { expect, test } from '@jest/globals';
import { windowsPart } from '../../src/report/windows-part.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { rolloutOf } from '../rollout/builders.ts';

const calm = { most: 1.4, minutes: 1440 };
const known = { 'error-rate': { usual: 0.1, early: 0.2, calm } };
const detail = { gates: 10, names: 60 };

test.each<[Partial<Rollout>, RegExp]>([
	[{}, /^\*\*Windows:\*\* one minute, as SageMaker publishes without enhanced metrics\.$/],
	[
		{ metrics: { seconds: 60 } },
		/^\*\*Windows:\*\* one minute, as this endpoint's enhanced metrics are published every 60 s\.$/
	],
	[
		{ metrics: { seconds: 10 }, noise: known },
		/^\*\*Windows:\*\* 10 seconds beside whole minutes, as this endpoint's enhanced metrics are published every 10 s\. A gross fault \(`error-rate` beyond 3 x, by the baseline's last day\) fails within a minute of its coming, beside CloudWatch's delay of two minutes; whatever is less is left to the minutes\.$/
	],
	[{ metrics: { seconds: 30 }, noise: known }, /fails within a minute and a half of its coming/],
	[
		{ metrics: { seconds: 10 } },
		/not seen for long enough to tell a burst of a minute from a fault, so minutes decide\.$/
	],
	[
		{ metrics: { seconds: 10, before: {} }, noise: known },
		/by enhanced metrics every 10 s for as long as both variants serve\..* for each instance as well \(4 instances here\), each of them billed as a custom metric .* asked for 24 metrics a minute more .* before and after the rollout has the metrics it had\.$/
	]
])('a plan says how long its windows are, what they find and what they cost: %j', (change, expected) => {
	expect(windowsPart(rolloutOf(change), detail)).toMatch(expected);
});
