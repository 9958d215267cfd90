import { expect, test } from '@jest/globals';
import { countCalls, fileWith } from '../../bench/watch/count-calls.ts';

const startMs = Date.UTC(2026, 10, 24, 12);

test('a watched minute costs at most four calls of AWS on average, whatever the number of gates', async () => {
	const found = await countCalls(fileWith(10, '50% 15m'), startMs);
	expect(found.decision).toBe('promoted');
	expect(found.watchedMinutes).toBeGreaterThanOrEqual(25);
	expect(found.callsPerWatchedMinute).toBeLessThanOrEqual(4);
	expect(found.whileWatched.GetMetricData).toBeLessThanOrEqual(found.watchedMinutes + 3);
	expect(found.whileWatched.ListTags).toBeGreaterThanOrEqual(found.watchedMinutes);
	expect(found.whileWatched.DescribeEndpoint).toBeGreaterThanOrEqual(found.watchedMinutes);
	expect(found.whileWatched.DescribeScalingPolicies).toBeUndefined();
});
