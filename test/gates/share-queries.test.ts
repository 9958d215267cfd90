import { describe, expect, test } from '@jest/globals';
import type { ShareGate } from '../../src/gates/gate.ts';
import { countQueries } from '../../src/gates/share-queries.ts';
import { minuteMs, noonMs, publish, shareGate, target } from './builders.ts';

type Value = number | undefined;
const clicks = { namespace: 'Shop', metricName: 'Clicks', dimensions: {} };

/** The first minute of a gate whose metrics have these values, in the order in which they are asked for. */
function counted(gate: ShareGate, ...values: readonly Value[]) {
	const queries = countQueries(gate, target, 'candidate');
	if (queries === undefined) throw new Error('nothing is asked');
	return queries.countAt(publish(queries.all.map((query, index) => [query, [values[index]]] as const)), noonMs);
}

const nobody = { requests: 0, bad: 0, disputed: 0 };

describe('requests and their errors', () => {
	test.each([
		['no datapoint of the requests is no request', [undefined, 3], nobody],
		['nor is 0, with or without errors', [0, 3], nobody],
		['nor is 0, with or without errors', [0, undefined], nobody],
		['one is one', [1, 0], { requests: 1, bad: 0, disputed: 0 }],
		['without the errors nothing is known', [1, undefined], 'blind'],
		['no more of them are bad than there are', [10, 12], { requests: 10, bad: 10, disputed: 0 }]
	] as const)('%s: %j', (_, values, count) => expect(counted(shareGate(), ...values)).toEqual(count));
});

describe('events of the user’s own', () => {
	const gate = shareGate({ metric: 'share', own: { events: clicks } });

	test.each([
		['no datapoint of what they are counted of is nothing', [undefined, 3], nobody],
		['nor is 0', [0, 3], nobody],
		['nor less', [-1, 3], nobody],
		['no event is none', [10, undefined], { requests: 10, bad: 0, disputed: 0 }],
		['one of one', [1, 1], { requests: 1, bad: 1, disputed: 0 }],
		['no more of them than there are, and no less than none', [10, 12], { requests: 10, bad: 10, disputed: 0 }],
		['no more of them than there are, and no less than none', [10, -2], { requests: 10, bad: 0, disputed: 0 }]
	] as const)('%s: %j', (_, values, count) => expect(counted(gate, ...values)).toEqual(count));

	/** Whether minutes with so many requests, and events or none published, are silent. */
	const silent = (minutes: readonly (readonly [Value, Value])[]) => {
		const queries = countQueries(gate, target, 'candidate');
		const [all, events] = queries?.all ?? [];
		if (queries === undefined || all === undefined || events === undefined) throw new Error('nothing is asked');
		const published = publish([
			[all, minutes.map(([requests]) => requests)],
			[events, minutes.map(([, happened]) => happened)]
		]);
		return queries.isSilent(
			published,
			minutes.map((_, t) => noonMs + t * minuteMs)
		);
	};

	test.each([
		[
			'nothing to count them of is no silence',
			[
				[undefined, undefined],
				[0, undefined]
			],
			false
		],
		[
			'none at all, though there was something',
			[
				[1, undefined],
				[undefined, undefined]
			],
			true
		],
		[
			'0 is told, not silent',
			[
				[100, 0],
				[100, 0]
			],
			false
		],
		[
			'fifteen expected, and none heard of',
			[
				[300, 30],
				[300, undefined]
			],
			true
		],
		[
			'a little less',
			[
				[301, 30],
				[299, undefined]
			],
			false
		],
		[
			'heard of nearly always',
			[
				[1000, 100],
				[1000, 100],
				[10, undefined]
			],
			false
		],
		[
			'fifteen in a row of minutes',
			[
				[150, 30],
				[70, undefined],
				[80, undefined]
			],
			true
		],
		[
			'not in a row',
			[
				[150, 30],
				[70, undefined],
				[1, 0],
				[80, undefined]
			],
			false
		],
		[
			'heard of at last',
			[
				[150, undefined],
				[150, 60]
			],
			true
		],
		[
			'none expected',
			[
				[100, 0],
				[1e6, undefined]
			],
			false
		]
	] as const)('%s: %j', (_, minutes, is) => expect(silent(minutes)).toBe(is));
});

describe('slow requests', () => {
	const gate = shareGate({ metric: 'slow-rate', slowerThanMs: 300 });

	test.each([
		['no request', [undefined, 190, 95], nobody],
		['none, and none fast', [0, undefined, undefined], nobody],
		['those that were not fast', [200, 190, 95], { requests: 200, bad: 10, disputed: 0 }],
		['one', [1, 0, 0], { requests: 1, bad: 1, disputed: 0 }],
		['by their count alone', [200, 190, undefined], { requests: 200, bad: 10, disputed: 0 }],
		['by their rank alone', [200, undefined, 95], { requests: 200, bad: 10, disputed: 0 }],
		['by their count where the two differ', [200, 190, 90], { requests: 200, bad: 10, disputed: 10 }],
		['nobody knows how many were fast', [200, undefined, undefined], 'blind'],
		['more fast ones than there were', [200, 210, 105], { requests: 200, bad: 0, disputed: 10 }]
	] as const)('%s: %j', (_, values, count) => expect(counted(gate, ...values)).toEqual(count));

	test('nothing is asked while nobody knows from where on they are slow, nor of a share of nothing', () => {
		expect(countQueries(shareGate({ metric: 'slow-rate' }), target, 'candidate')).toBeUndefined();
		expect(countQueries(shareGate({ metric: 'share' }), target, 'candidate')).toBeUndefined();
	});

	test('the time is asked for in whole microseconds', () => {
		const asked = countQueries(shareGate({ metric: 'slow-rate', slowerThanMs: 0.3004 }), target, 'candidate');
		expect(asked?.all.map(({ statistic }) => statistic)).toEqual(['SampleCount', 'TC(:300)', 'PR(:300)']);
	});
});
