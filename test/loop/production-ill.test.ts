import { describe, expect, test } from '@jest/globals';
import { approve } from '../../src/commands/approve.ts';
import { plan as planCommand } from '../../src/commands/plan.ts';
import { run } from '../../src/commands/run.ts';
import { logLines } from '../../src/report/log.ts';
import { resultOf } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { type Behaviour, healthy, MemoryWorld } from './memory-world.ts';
import { planOf, Story } from './story.ts';

const limit = 'gates:\n  - metric: error-rate\n    max: 5%';
const steps = 'schedule: 10% 10m, 50% 20m\n';

/** Production fails 6 % of its requests where 5 % are allowed; the candidate behaves like this. */
function ill(candidate: Partial<Behaviour>, production: Partial<Behaviour> = { errorRate: 0.06 }): Story {
	const world = new MemoryWorld();
	world.requestsPerMinute = 20_000;
	world.behaviour = { 'churn-old': { ...healthy, ...production }, 'churn-new': { ...healthy, ...candidate } };
	return new Story(world);
}

const endOf = async (story: Story, text = `${steps}${limit}`) => {
	const { decision, reason } = await run(story.context(), planOf(text));
	return { end: [decision, reason.code], sentence: reason.sentence };
};

describe('production breaks an absolute limit', () => {
	test('a fix that keeps it is promoted', async () => {
		const { end, sentence } = await endOf(ill({ errorRate: 0.01 }));
		expect(end).toEqual(['promoted', 'promoted']);
		expect(sentence).not.toContain('although');
	});

	test('a fix that is better and not good enough is promoted, and its end says both', async () => {
		const story = ill({ errorRate: 0.055 });
		const { end, sentence } = await endOf(story);
		expect(end).toEqual(['promoted', 'promoted']);
		expect(sentence).toContain(
			'although it breaks max 5 % of error-rate: production broke it with 6 %, and the candidate is proved better (5.5 %).'
		);
		expect(story.world.variants).toMatchObject([{ name: 'AllTraffic', modelName: 'churn-new' }]);
	});

	test.each(['rollback', 'continue'])(
		'one that is as ill goes back inconclusive, `on-inconclusive: %s`',
		async open => {
			const story = ill({ errorRate: 0.06 });
			const { end, sentence } = await endOf(story, `${steps}on-inconclusive: ${open}\n${limit}`);
			expect(end).toEqual(['rolled-back', 'inconclusive']);
			expect(sentence).toContain('which the baseline breaks too with 6 %');
			expect(story.world.variants).toMatchObject([{ modelName: 'churn-old', weight: 1 }]);
		}
	);

	test('nor does `proof: none` let it through', async () => {
		expect((await endOf(ill({ errorRate: 0.06 }), `${steps}proof: none\n${limit}`)).end).toEqual([
			'rolled-back',
			'inconclusive'
		]);
	});

	test('a person may let it through, in the step and once more at 100 %', async () => {
		const story = ill({ errorRate: 0.06 });
		const waiting = await run(
			story.context({ watchUntilMs: story.world.nowMs + 3 * 3_600_000 }),
			planOf(`${steps}on-inconclusive: hold\n${limit}`)
		);
		expect([waiting.reason.code, waiting.progress?.state]).toMatchObject([
			'waiting-for-approval',
			{ phase: 'holding', step: 1, why: 'inconclusive' }
		]);
		const again = await approve(story.context({ watchUntilMs: story.world.nowMs + 3_600_000 }));
		expect(again.progress?.state).toMatchObject({ phase: 'holding', step: 'final', why: 'inconclusive' });
		expect((await approve(story.context())).decision).toBe('promoted');
	});

	test('one that is worse is condemned in its first step', async () => {
		const story = ill({ errorRate: 0.13 });
		expect((await endOf(story)).end).toEqual(['rolled-back', 'gate-failed']);
		expect(story.weightChanges).toHaveLength(2);
	});

	test('latency: a fix from 460 to 450 ms is promoted beyond 400 ms, and stays at 100 %; 470 ms goes back', async () => {
		const text = `${steps}gates:\n  - metric: latency\n    statistic: p99\n    max: 400ms`;
		const fixed = await endOf(ill({ latencyMs: 450 }, { latencyMs: 460 }), text);
		expect([...fixed.end, fixed.sentence]).toEqual([
			'promoted',
			'promoted',
			expect.stringContaining('breaks max 400 ms')
		]);
		expect((await endOf(ill({ latencyMs: 470 }, { latencyMs: 460 }), text)).end).toEqual([
			'rolled-back',
			'gate-failed'
		]);
	});
});

describe('it is told in the first lines', () => {
	const told =
		'error-rate 6 % of 3,600,000 requests in 3 h, up to now; the limit is at most 5 %. A candidate that breaks it too is not condemned';

	test('of a plan, whose warnings do not say that the gate cannot work', async () => {
		const story = ill({ errorRate: 0.01 });
		const ctx = story.context();
		const report = await planCommand(
			{ ...ctx, setting: { ...ctx.setting, command: 'plan' } },
			planOf(`${steps}${limit}`)
		);
		const [title = '', , first = ''] = renderSummary(report)
			.split('\n')
			.filter(line => line !== '');
		expect(title).toContain('SageMaker promotion gate');
		expect(first).toContain('> [!WARNING]');
		const plain = renderSummary(report)
			.replaceAll(/[`>*\n]|\u00a0/g, ' ')
			.replaceAll(/ +/g, ' ');
		expect(plain).toContain(`Production itself breaks a limit: ${told}`);
		expect(logLines(undefined, report, true)[0]).toMatchObject({
			kind: 'warning',
			text: expect.stringContaining('Production itself breaks a limit: error-rate 6 %')
		});
		expect(resultOf(report).production_breaches).toEqual([
			{
				gate: 'error-rate',
				unit: 'share',
				limit: 0.05,
				side: 'above',
				value: 0.06,
				samples: 3_600_000,
				minutes: 180,
				found: 'before'
			}
		]);
		expect(report.warnings.join()).not.toMatch(/cannot work/);
	});

	test('minutes of latency are told as minutes', async () => {
		const story = ill({}, { latencyMs: 460 });
		const ctx = story.context();
		const text = `${steps}gates:\n  - metric: latency\n    statistic: p99\n    max: 400ms`;
		const report = await planCommand({ ...ctx, setting: { ...ctx.setting, command: 'plan' } }, planOf(text));
		expect(
			logLines(undefined, report, true)[0]?.kind === 'warning' && renderSummary(report).replaceAll('\u00a0', ' ')
		).toContain('`latency p99` 460 ms on average in 5 of the last 5 minutes, up to now; the limit is at most 400 ms.');
	});

	test('of every report of the rollout, by what was seen beside the candidate last', async () => {
		const story = ill({ errorRate: 0.055 });
		const end = await run(story.context(), planOf(`${steps}${limit}`));
		const summaries = story.reports.map(report => renderSummary(report));
		for (const summary of summaries)
			expect(summary.split('\n\n')[2]).toContain('**Production itself breaks a limit:**');
		expect(renderSummary(end)).toContain('**Production itself broke a limit:**');
		expect(resultOf(end).production_breaches).toMatchObject([{ found: 'beside', candidate: 'better', value: 0.06 }]);
		expect(resultOf(end).gates).toMatchObject([{ baseline_breach: { candidate: 'better', limit: 0.05 } }]);
	});

	test('and not where production is well', async () => {
		const story = ill({ errorRate: 0.01 }, { errorRate: 0.04 });
		const end = await run(story.context(), planOf(`${steps}${limit}`));
		expect(renderSummary(end)).not.toContain('Production itself');
		expect(resultOf(end).production_breaches).toEqual([]);
	});

	test('`schedule: auto` plans for what can be proved', async () => {
		const story = ill({ errorRate: 0.01 });
		const ctx = story.context();
		const report = await planCommand(
			{ ...ctx, setting: { ...ctx.setting, command: 'plan' } },
			planOf(`schedule: auto\n${limit}`)
		);
		expect(report.rollout?.plan.schedule.length).toBeGreaterThan(0);
		expect(report.rollout?.plan.gates).toMatchObject([{ max: 0.05 }]);
	});
});
