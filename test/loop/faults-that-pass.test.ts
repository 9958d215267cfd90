import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { resume } from '../../src/commands/resume.ts';
import { run } from '../../src/commands/run.ts';
import { minuteMs, onceBaking, onceSharing, outcomeOf, plan, quickWorld, refuse, safeStory } from './fault-tools.ts';
import { leftUndone } from './invariants.ts';
import { image, planOf, shortPlan } from './story.ts';

describe('a call that fails for a moment', () => {
	test.each(['before', 'after'] as const)(
		'at any call of the loop, its answer lost %s it was applied: it is promoted all the same',
		async moment => {
			const names: string[] = [];
			const reference = safeStory(quickWorld());
			reference.world.hook = (name, when) => {
				if (when === 'before') names.push(name);
			};
			await run(reference.context(), plan);
			const first = names.indexOf('CreateLock') + 3;
			for (let call = first; call <= names.length; call++) {
				const story = safeStory(quickWorld());
				let calls = 0;
				story.world.hook = (name, when) => {
					if (when === 'before') calls++;
					if (calls === call && when === moment) throw new AwsError('unreachable', name, 'No answer.');
				};
				// The last call lets go of the record: when its answer is lost, nobody knows more than that it is over.
				const [decision, code] = await outcomeOf(run(story.context(), plan));
				expect({ call, name: names[call - 1], decision, code }).toEqual({
					call,
					name: names[call - 1],
					...(call === names.length && moment === 'after'
						? { decision: 'in-progress', code: 'taken-over' }
						: { decision: 'promoted', code: 'promoted' })
				});
				expect(leftUndone(story.world, story.store)).toEqual([]);
			}
			process.stdout.write(
				`faults: ${names.length - first + 1} calls failed ${moment} they were applied, all survived\n`
			);
		}
	);

	test('throttling for 15 minutes is waited out', async () => {
		const story = safeStory();
		const untilMs = story.world.nowMs + 20 * minuteMs;
		story.world.hook = name => {
			const { nowMs } = story.world;
			if (nowMs > untilMs - 15 * minuteMs && nowMs < untilMs) throw new AwsError('throttled', name, 'Rate exceeded.');
		};
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test('after 20 minutes without an answer the run gives up, and a resume goes on', async () => {
		const story = safeStory();
		onceSharing(story, () => refuse(story, '', 'unreachable', 'No answer; check the network.'));
		const [decision, code, sentence] = await outcomeOf(run(story.context(), plan));
		expect([decision, code]).toEqual(['failed', 'aws-unreachable']);
		expect(sentence).toContain('check the network');
		story.world.hook = () => {};
		expect((await outcomeOf(resume(story.context())))[0]).toBe('promoted');
	});
});

describe('what passes by itself', () => {
	test('maintenance by AWS in the middle of a bake lets it bake on', async () => {
		const story = safeStory();
		onceBaking(story, () => {
			story.world.update = { kind: 'system', doneMs: story.world.nowMs + 30 * minuteMs };
		});
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test('metrics that come ten minutes late are waited for', async () => {
		const story = safeStory();
		story.world.publishedAfterMs = 10 * minuteMs;
		const late = planOf(shortPlan.replace('10% 1m, 50% 2m', '10% 5m, 50% 5m'));
		expect((await outcomeOf(run(story.context(), late)))[0]).toBe('promoted');
	});

	test('an outage of the metrics that ends in time does not condemn the candidate', async () => {
		const story = safeStory();
		const endMs = story.world.nowMs + 25 * minuteMs;
		story.world.hook = () => {
			const { nowMs } = story.world;
			story.world.metricsOutage = nowMs > endMs - 15 * minuteMs && nowMs < endMs ? 'InternalError' : undefined;
		};
		expect((await outcomeOf(run(story.context(), plan)))[0]).toBe('promoted');
	});

	test.each([
		['a bake', 180],
		['a bake', -30],
		['a shift', 180],
		['a shift', -30]
	] as const)('in the middle of %s, a clock that jumps by %p minutes ends it in order', async (when, minutes) => {
		const story = safeStory();
		let skewMs = 0;
		const clock = { ...story.world.clock, now: () => story.world.nowMs + skewMs };
		const start = when === 'a bake' ? onceBaking : onceSharing;
		start(story, () => {
			skewMs = minutes * minuteMs;
		});
		const [decision, code] = await outcomeOf(run(story.context({ clock }), plan));
		expect(['promoted', 'inconclusive', 'no-data', 'deadline-passed']).toContain(
			decision === 'promoted' ? decision : code
		);
		expect(leftUndone(story.world, story.store)).toEqual([]);
	});
});

test('hours without any run do not count: weights that nobody has asked for yet are not refused ones', async () => {
	const story = safeStory();
	refuse(story, 'SetWeights', 'credentials-expired', 'Fresh credentials.');
	expect((await outcomeOf(run(story.context(), plan)))[1]).toBe('credentials-expired');
	expect(story.store.record?.progress.state.phase).toBe('shifting');
	story.world.hook = () => {};
	story.world.pass(3 * 60 * minuteMs);
	expect((await outcomeOf(resume(story.context())))[0]).toBe('promoted');
});

test('hours without any run do not count: an endpoint that is busy at the next look is not stuck', async () => {
	const story = safeStory();
	story.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
	onceSharing(story, () => refuse(story, 'SetWeights {"AllTraffic":1,', 'credentials-expired', 'Fresh credentials.'));
	expect((await outcomeOf(run(story.context(), plan)))[1]).toBe('credentials-expired');
	story.world.hook = () => {};
	story.world.pass(5 * 60 * minuteMs);
	expect((await outcomeOf(resume(story.context())))[1]).toBe('gate-failed');
	expect(leftUndone(story.world, story.store)).toEqual([]);
});

test('breach, missing metrics, a fault of AWS and a cancelled run are four different things', async () => {
	const breach = safeStory();
	breach.world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: 900 };
	const missing = safeStory();
	onceSharing(missing, () => missing.world.silentMetrics.add('ModelLatency'));
	const outage = safeStory();
	onceSharing(outage, () => {
		outage.world.metricsOutage = 'InternalError';
	});
	const refused = safeStory();
	refused.world.failingUpdates.push('');
	const codes: string[] = [];
	for (const story of [breach, missing, outage, refused]) {
		codes.push((await outcomeOf(run(story.context(), plan)))[1]);
	}
	const cancelled = safeStory();
	const cancel = new AbortController();
	onceSharing(cancelled, () => cancel.abort());
	codes.push((await outcomeOf(run(cancelled.context({ cancelled: cancel.signal }), planOf(shortPlan, image))))[1]);
	expect(codes).toEqual(['gate-failed', 'no-data', 'metrics-unavailable', 'update-rolled-back', 'cancelled']);
});
