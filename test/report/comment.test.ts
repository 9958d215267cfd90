import { describe, expect, test } from '@jest/globals';
import { earlierFrom, renderComment } from '../../src/report/comment.ts';
import { bytesIn, full, ladder } from '../../src/report/detail.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { toHtml, toUnsafeHtml } from './github-page.ts';
import { huge } from './huge.ts';
import { stateNames, states } from './states.ts';

const marker = '<!-- sagemaker-promotion-gate:churn-prod -->';
const comment = async (name: keyof typeof states) => renderComment(await states[name](), { marker });

describe('the first line tells the state', () => {
	test.each([
		['planned', /^📋 \*\*Planned:\*\* `churn-v43` on `churn-prod` by 5 % → 25 % → 50 % → 100 %, takes /],
		[
			'baking',
			/^⏳ \*\*Baking:\*\* `candidate-1a2b3c4d` serves 25 % of `churn-prod`, step 2 of 3, at least 7 min left$/
		],
		['rolled-back-by-latency', /^❌ \*\*Rolled back:\*\* `AllTraffic` serves 100 % of `churn-prod` again$/],
		['rolled-back-by-quality', /^❌ \*\*Rolled back:\*\* `AllTraffic` serves 100 % of `churn-prod`, as before$/],
		['promoted', /^✅ \*\*Promoted:\*\* `churn-v43` serves 100 % of `churn-prod` \(variant `AllTraffic`\)$/],
		['inconclusive', /^⚠️ \*\*Rolled back, inconclusive:\*\* `AllTraffic` serves 100 % of `churn-prod` again$/],
		['failed', /^❌ \*\*Failed:\*\* `AllTraffic` serves 100 % of `churn-prod`, as before$/],
		['rolled-back-by-a-person', /^↩️ \*\*Rolled back:\*\* /],
		['waiting', /^⏸️ \*\*Waiting for a person:\*\* `candidate-1a2b3c4d` serves 5 % of `churn-prod`, step 1 of 3$/],
		['halted', /^⏸️ \*\*Halted:\*\* somebody else changed `churn-prod`; /],
		['not-started', /^❌ \*\*Not started:\*\* 3 mistakes in the configuration$/],
		['rehearsed', /^✅ \*\*Rehearsed:\*\* 3 of 3 candidates ended as they should$/]
	] as const)('%s', async (name, first) => {
		const [markerLine, , , headline] = (await comment(name)).split('\n');
		expect(markerLine).toBe(marker);
		expect(headline?.replaceAll('\u00a0', ' ')).toMatch(first);
	});
});

describe('the comparison table', () => {
	test('has a row a gate with counts, interval, limit and the verdict in words, the failed one first', async () => {
		const rows = tableRows(await comment('rolled-back-by-latency'));
		expect(rows).toHaveLength(7);
		expect(rows[0]).toMatch(/^\| ❌ `slow-rate`<br>\*\*worse: rolled back\*\*<br><sub>[\d,]+ requests seen<\/sub> \|/);
		expect(rows[0]).toMatch(
			/ \| [\d.]+ %<br><sub>[\d,]+ of [\d,]+<\/sub><br><sub>[▁-█]+<\/sub> \| [\d.]+ %<br><sub>[\d,]+ of [\d,]+<\/sub> \|/
		);
		expect(rows[0]).toMatch(
			/ \| [\d.]+ x<br><sub>[\d.]+ x to [\d.]+ x<\/sub>.* \| proved &#60; 2 x<br><sub>or &#60; 0.1 %; else fails if proved &#62; 1 x and &#62; 0.05 %<\/sub> \|$/
		);
	});

	test.each([
		['promoted', '✅ `error-rate`<br>ok: proved below 2 x'],
		['promoted', '✅ `latency p99`<br>ok: within its limit'],
		['inconclusive', '⚠️ `error-rate`<br>**inconclusive: rolled back**']
	] as const)('%s: %s', async (name, words) => {
		expect(tableRows(await comment(name)).join('\n')).toContain(words);
	});

	test('gates of the live traffic that there was none of are told in one line', async () => {
		const text = (await comment('rolled-back-by-quality')).replaceAll('\u00a0', ' ');
		expect(tableRows(text)).toHaveLength(3);
		expect(text).toContain(
			'Not measured, because the candidate had no traffic: `error-rate`, `slow-rate`, `latency p99` and `cpu`.'
		);
	});

	test('a gate that goes on is ok so far, with the time its verdict takes', async () => {
		const report = await states.baking();
		const [first, ...others] = report.gates;
		if (first === undefined) throw new Error('no gates');
		const open = { ...first, verdict: { outcome: 'undecided', cause: 'not-proved' }, minutesToVerdict: 12 } as const;
		const rows = tableRows(renderComment({ ...report, gates: [open, ...others] }, { marker }));
		expect(rows[0]).toContain('<br>ok so far, not proved<br>');
		expect(rows[0]).toContain('verdict in about 12 min');
	});

	test('a failed gate that only reports is not told as the reason', async () => {
		const report = await states.promoted();
		const gates = report.gates.map(result =>
			result.gate.reportOnly ? { ...result, verdict: { outcome: 'fail' } as const } : result
		);
		const rows = tableRows(renderComment({ ...report, gates }, { marker }));
		expect(rows.at(-1)).toContain('⚠️ `cpu`<br>**beyond its limit (report only)**');
	});
});

describe('charts and the numbers that say the same', () => {
	test.each(stateNames)(
		'%s: at most 240 points a line, a title and a description for those who hear it, and words after each chart',
		async name => {
			const text = await comment(name);
			for (const [, values = ''] of text.matchAll(/^ {4}line \[(.*)\]$/gm)) {
				expect(values.split(', ').length).toBeLessThanOrEqual(240);
				expect(values).toMatch(/^[\d., -]+$/);
			}
			for (const chart of text.split('```mermaid').slice(1)) {
				expect(chart).toMatch(/\n {4}accTitle: \S.*\n {4}accDescr: \S/);
				expect(chart.split('\n```\n')[1]).toMatch(/^\n.*(blue|Traffic|traffic)/);
			}
		}
	);

	test('the traffic over time is told step by step', async () => {
		const text = (await comment('promoted')).replaceAll('\u00a0', ' ');
		expect(text).toMatch(
			/Traffic of the candidate: 0 % at 12:00 UTC, 5 % at 12:09, 25 % at 12:\d\d, 50 % at 12:\d\d, 100 % at 1\d:\d\d\./
		);
	});

	test('one spike does not flatten the rest: it is cut off, and said', async () => {
		const report = await states.baking();
		const [first, ...others] = report.gates;
		if (first === undefined) throw new Error('no gates');
		const series = Array.from({ length: 30 }, (_, minute) => ({
			startMs: report.updatedAtMs + minute * 60_000,
			baseline: 0.003,
			candidate: minute === 17 ? 0.16 : 0.003
		}));
		const undecided = { outcome: 'undecided', cause: 'not-proved' } as const;
		const text = renderComment({ ...report, gates: [{ ...first, series, verdict: undecided }, ...others] }, { marker });
		const [, top = ''] = /title "error-rate[\s\S]*?y-axis 0 --> ([\d.]+)/.exec(text) ?? [];
		expect(Number(top)).toBeLessThan(2);
		expect(text.replaceAll('\u00a0', ' ')).toMatch(/Spikes above [\d.]+ % are cut off\./);
	});

	test('a gate that failed on labelled data is shown by its ROC curves', async () => {
		const [before] = (await comment('rolled-back-by-quality')).split('<details>');
		expect(before).toContain('title "ROC curves');
	});
});

describe('what is folded', () => {
	test('an auditor finds quality, identity, plan, timeline, links and commands', async () => {
		const text = await comment('baking');
		const titles = [...text.matchAll(/<summary>(.*)<\/summary>/g)].map(([, title]) => title);
		expect(titles).toEqual([
			...['Model quality on labelled data', 'What each gate found', 'Links and commands'],
			...['Both models', 'Plan', 'Timeline']
		]);
		expect(text).toContain('A rollback goes back to `churn-prod-v42`: variant `AllTraffic` with model `churn-v42`');
		expect(text).toContain('with:\n  command: rollback\n  endpoint-name: churn-prod\n');
		expect(text).toContain('sha256:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752');
	});

	test('a plan shows the terms: every gate with its limits, the data, the second fleet', async () => {
		const [open = ''] = (await comment('planned')).replaceAll('\u00a0', ' ').split('<details>');
		for (const gate of ['error-rate', 'slow-rate', 'latency p99', 'cpu', 'auc', 'recall by region', 'fairness-gap']) {
			expect(open).toMatch(new RegExp(`^\\| \`${gate}\` \\| .+ \\| .+ \\|$`, 'm'));
		}
		expect(open).toMatch(/`auc` \| .*0\.8.* \| rolls back, before it has traffic \|/);
		expect(open).toMatch(/`cpu` \| .* \| is shown only \|/);
		expect(open).toContain('`s3://acme-data/churn/holdout.csv` (binary, label `churned`)');
		expect(open).toMatch(
			/\*\*Instances:\*\* 4 x `ml.c6i.xlarge` for the candidate.*[\d.]+ to [\d.]+ instance-hours more/
		);
	});

	test('and who lets it go on, where it waits for somebody', async () => {
		const { rollout, ...report } = { ...(await states.planned()), comments: true as const };
		if (rollout === undefined) throw new Error('no rollout');
		const schedule = rollout.plan.schedule.map((step, index) => ({ ...step, hold: index === 1 }));
		const text = renderComment({ ...report, rollout: { ...rollout, plan: { ...rollout.plan, schedule } } }, { marker });
		expect(text).toContain('**Approval:** it waits for a person after step 2. `/approve` in a comment here');
	});

	test('before the start the plan is open', async () => {
		const [open] = (await comment('planned')).split('<details>');
		expect(open).toContain('`error-rate` about ');
		expect(open).toContain('A rollback goes back to `churn-prod-v42`');
	});

	test('before the start the rows that the quality gates need are told', async () => {
		const { forecast, ...report } = await states.planned();
		const rowsNeeded = ['auc: h.csv has 900 rows, which is enough.'];
		const text = renderComment({ ...report, ...(forecast && { forecast: { ...forecast, rowsNeeded } }) }, { marker });
		expect(text).toContain('\n- auc: h.csv has 900 rows, which is enough.\n');
	});

	test('a workflow that is known can be started from the shell', async () => {
		const report = { ...(await states.baking()), workflow: 'promote.yml' };
		expect(renderComment(report, { marker })).toContain(
			'gh workflow run promote.yml -f command=rollback -f endpoint-name=churn-prod'
		);
	});

	test('a person’s decision is open, with who and why', async () => {
		const report = {
			...(await states.promoted()),
			actor: { name: 'mina', what: 'promoted by hand', reason: 'asked by @ops' }
		};
		const [open] = renderComment(report, { marker }).split('<details>');
		expect(open).toContain('Decided by a person: `mina` promoted by hand: asked by `@ops`');
	});
});

describe('where a person has to act', () => {
	test('it says since when, for what, until when, and the ways, ready to copy', async () => {
		const [open = ''] = (await comment('waiting')).replaceAll('\u00a0', ' ').split('| Gate');
		expect(open).toContain(
			'> [!IMPORTANT]\n> **Waiting since 12:20 UTC, for 35 min.** The schedule asks for an approval.'
		);
		expect(open).toContain('Without an answer it goes back at 2026-11-24 20:00 UTC.');
		expect(open).toContain('> - Approve: go on with the next step: `/approve`');
		expect(open).toContain('> gh workflow run promote.yml -f command=approve -f endpoint-name=churn-prod\n');
		expect(open).toContain('[the workflow](<https://github.com/acme/churn/actions/workflows/promote.yml>)');
	});

	test('where no workflow takes commands, it names none', async () => {
		const [open = ''] = (await comment('waiting-without-workflows')).split('| Gate');
		expect(open).toContain('`command: approve`');
		expect(open).not.toMatch(/`\/approve`|gh workflow/);
	});

	test('only inputs that the workflow takes are given', async () => {
		const report = { ...(await states.waiting()), workflowInputs: ['command'] };
		expect(renderComment(report, { marker })).toContain('gh workflow run promote.yml -f command=approve\n');
	});

	test.each([
		['halted', 'WARNING', 'Go on with the rollout'],
		['watch-over', 'WARNING', 'command=resume'],
		['failed', 'CAUTION', '**What to do:** Try again later, or choose another `instance-type`'],
		['inconclusive', 'WARNING', '**What to do:** Give the step a longer `max-bake`'],
		['rolled-back-by-latency', 'CAUTION', '**What to do:** Look at the failed row'],
		['not-started', 'CAUTION', 'Nothing on AWS was touched.']
	] as const)('%s: what to do is in the first lines, in a box', async (name, kind, words) => {
		const lines = (await comment(name)).split('\n');
		const box = lines.filter(line => line.startsWith('>')).join('\n');
		expect(lines[5]).toBe(`> [!${kind}]`);
		expect(box).toContain(words);
	});

	test('the reason’s code leads to its page', async () => {
		const report = { ...(await states.inconclusive()), docsUrl: 'https://github.com/acme/gate/blob/v1/docs' };
		expect(renderComment(report, { marker })).toContain(
			'[inconclusive](<https://github.com/acme/gate/blob/v1/docs/reason-codes.md#inconclusive>)'
		);
	});

	test('a mistake is told once', async () => {
		const text = await comment('not-started');
		expect(text.split('is not a key of this gate').length).toBe(2);
	});
});

test('every time is told in the zone that is asked for', async () => {
	const report = { ...(await states.waiting()), timeZone: 'Asia/Kolkata' };
	const text = renderComment(report, { marker });
	expect(text).toContain('Waiting since 17:50 GMT+5:30');
	expect(text).toContain('updated 2026-11-24 18:25 GMT+5:30');
	expect(text).not.toMatch(/\d\d:\d\d UTC/);
});

describe('room', () => {
	test('50 gates with names of 10,000 characters and 200 points each fit, whole', async () => {
		const report = huge(await states.baking());
		const text = renderComment(report, { marker, earlier: earlierLines(10) });
		expect(text.length).toBeLessThanOrEqual(65_000);
		expect(bytesIn(text)).toBeLessThanOrEqual(65_000);
		expect(bytesIn(renderSummary(report))).toBeLessThanOrEqual(1_000_000);
		expect(text.split('\n')[3]).toMatch(/^⏳ \*\*Baking:\*\* /);
		expect(whole(text)).toBe(true);
	});

	test.each([60_000, 30_000, 15_000, 8_000, 4_000])('%d bytes: nothing is cut in the middle', async limit => {
		for (const name of ['baking', 'rolled-back-by-quality', 'promoted'] as const) {
			const text = renderComment(huge(await states[name](), 30, 60, 500), { marker, limit });
			expect(bytesIn(text)).toBeLessThanOrEqual(limit);
			expect(whole(text)).toBe(true);
		}
	});

	test('each rung of the ladder has no more of anything than the one before', () => {
		const rungs = ladder(full);
		for (const [index, rung] of rungs.entries()) {
			const before = rungs[index - 1] ?? rung;
			for (const [key, value] of Object.entries(rung)) {
				expect(value).toBeLessThanOrEqual(before[key as keyof typeof before]);
			}
		}
	});

	test('an ordinary report loses nothing', async () => {
		const text = await comment('baking');
		expect(renderComment(await states.baking(), { marker, limit: 1_000_000 })).toBe(text);
	});
});

describe('the sanitiser', () => {
	test.each(stateNames)('%s: takes nothing away of what we write', async name => {
		const report = await states[name]();
		for (const text of [renderComment(report, { marker, earlier: earlierLines(2) }), renderSummary(report)]) {
			expect(toHtml(text)).toBe(toUnsafeHtml(text));
		}
	});
});

describe('earlier rollouts of the pull request', () => {
	test('the comment of another rollout becomes one line of the next one’s', async () => {
		const before = await comment('rolled-back-by-latency');
		const earlier = earlierFrom(before, 'ffffffff');
		expect(earlier).toMatch(
			/^- 2026-11-24 12:\d\d UTC: ❌ \*\*Rolled back:\*\* `AllTraffic` serves 100\u00a0% of `churn-prod` again$/
		);
		const next = renderComment(await states.promoted(), { marker, earlier });
		expect(next).toContain('<summary>1 earlier rollout of this pull request</summary>');
		expect(earlierFrom(next, '1a2b3c4d')).toBe(earlier);
		expect(earlierFrom(next.replaceAll('\n', '\r\n'), '1a2b3c4d')).toBe(earlier);
		expect(earlierFrom(next, 'eeeeeeee').split('\n')).toHaveLength(2);
	});

	test('the same rollout is no history of itself, and an unknown text has none', async () => {
		expect(earlierFrom(await comment('baking'), '1a2b3c4d')).toBe('');
		expect(earlierFrom('', '1a2b3c4d')).toBe('');
		expect(earlierFrom('somebody wrote this', '1a2b3c4d')).toBe('');
	});

	test.each(Object.keys(states) as (keyof typeof states)[])(
		'the first line of every comment is kept: %s',
		async state => {
			const body = await comment(state);
			const line = body.split('\n')[3] ?? '';
			expect(line).toContain('**');
			expect(earlierFrom(body, 'ffffffff')).toContain(line);
		}
	);

	test.each([
		'[the report](https://evil.example)',
		'see https://evil.example now',
		'www.evil.example',
		'@acme/admins have a look',
		'#12',
		'acme/churn#12',
		'GH-12',
		':tada:',
		'<img src=x>',
		'<details>',
		'![x](y)',
		'**x** `code` @octocat',
		'`` ` @octocat ` ``',
		'<code>a</code><b>',
		'~~x~~',
		'| a |',
		'$x$',
		'a@b.example',
		'\u202eevil'
	])('what somebody has written into the list is left out: %s', text => {
		const line = `- 2026-11-23 10:00 UTC: **Promoted:** ${text}`;
		const body = `${marker}\n<!-- rollout 1a2b3c4d at 5 -->\n\n**Failed:** ${text}\n\n<!-- earlier rollouts -->\n\n${line}\n${earlierLines(1)}\n\n<!-- /earlier rollouts -->`;
		expect(earlierFrom(body, 'ffffffff')).toBe(earlierLines(1));
	});

	test('ten are kept, the newest first', async () => {
		let body = '';
		for (let index = 0; index < 15; index++) {
			const { rollout, ...report } = await states.failed();
			const numbered = { ...report, rollout: { ...rollout, id: `${index}` } } as typeof report;
			const earlier = earlierFrom(body, `${index}`);
			body = renderComment({ ...numbered, updatedAtMs: index * 3_600_000 }, { marker, earlier });
		}
		const lines = earlierFrom(body, 'next').split('\n');
		expect(lines).toHaveLength(10);
		expect(lines[0]).toContain('1970-01-01 14:00 UTC');
	});
});

function tableRows(text: string): readonly string[] {
	const [, after = ''] = text.split('| Gate |');
	const lines = after.split('\n').slice(2);
	return lines
		.slice(
			0,
			lines.findIndex(line => !line.startsWith('|'))
		)
		.map(line => line.replaceAll('\u00a0', ' '));
}

/** Every fence and every fold that is opened is closed, and every table row has the cells of its header. */
function whole(text: string): boolean {
	const fences = text.split('\n').filter(line => line.startsWith('```'));
	const opened = fences.filter(line => line !== '```').length;
	const folds = [...text.matchAll(/<details>/g)].length;
	return fences.length === 2 * opened && folds === [...text.matchAll(/<\/details>/g)].length;
}

function earlierLines(count: number): string {
	const line = '- 2026-11-23 10:00 UTC: **Rolled back:** `AllTraffic` serves 100 % of `churn-prod` again';
	return Array.from({ length: count }, () => line).join('\n');
}
