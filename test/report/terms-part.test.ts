import { describe, expect, test } from '@jest/globals';
import { lastingWarnings } from '../../src/report/terms-part.ts';

const hours = (count: number) => count * 3_600_000;
const job = /longer than one job watches \(`watch`: 5 h\).*`command: resume`/;
const session = /AWS session ends in 1 h, and the rollout may take .*`role-to-assume`/;

describe('what may be longer than somebody or something lasts', () => {
	test.each([
		['all that is needed', { longest: 4, watch: 5, session: 6 }, []],
		['exactly as long as both', { longest: 5, watch: 5, session: 5 }, []],
		['credentials without an end', { longest: 4, watch: 5, session: undefined }, []],
		['a job that watches less', { longest: 6, watch: 5, session: undefined }, [job]],
		['a session that ends before the rollout', { longest: 2, watch: 5, session: 1 }, [session]],
		['a session that lasts as long as the job', { longest: 6, watch: 5, session: 5 }, [job]],
		['both too short', { longest: 6, watch: 5, session: 1 }, [job, session]]
	])('%s', (_, { longest, watch, session: left }, expected) => {
		const limits = { watchMs: hours(watch), sessionMs: left === undefined ? undefined : hours(left) };
		expect(lastingWarnings(hours(longest), limits)).toEqual(expected.map(words => expect.stringMatching(words)));
	});
});
