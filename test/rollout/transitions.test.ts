import { expect, test } from '@jest/globals';
import { waitFor } from '../../src/rollout/transitions.ts';
import { endpointAt, noonMs, seenOf } from './builders.ts';

const second = 1000;

test.each<[string, number, number | undefined, number]>([
	['as long as there is to wait', 40, undefined, 40],
	['a minute at most: then CloudWatch has something new', 61, undefined, 60],
	['less where it has more often', 40, 10, 10],
	['also where there is less to wait than that', 4, 10, 4],
	['a minute where it has seldom', 3600, 300, 60],
	['a second at least', 0.5, undefined, 1],
	['also for what is past', -5, undefined, 1]
])('a wait is %s', (_, untilSeconds, everySeconds, seconds) => {
	const seen = seenOf(endpointAt(0), everySeconds === undefined ? {} : { newEveryMs: everySeconds * second });
	const wait = waitFor(seen, noonMs + untilSeconds * second, 'so');
	expect(wait).toEqual({ kind: 'wait', forMs: seconds * second, because: 'so' });
});
