import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../../scripts/demo/log-view.ts';
import { scenarios, workspaceFiles } from '../../scripts/demo/scenarios.ts';
import { renderMarkdown } from '../../scripts/demo/terminal-markdown.ts';
import { loadPlan } from '../../src/config/load-plan.ts';

describe('the log in a terminal', () => {
	test.each([
		['22:20 5 % of the traffic', false, '22:20 5 % of the traffic', false],
		['::group::Baking, 100%25', false, '▾ Baking, 100%', true],
		['inside', true, '  inside', true],
		['::endgroup::', true, undefined, false],
		['::debug::secret details', false, undefined, false],
		['::add-mask::token', false, undefined, false],
		['::error file=a.yml,line=3::It%0Afailed', false, 'Error: It\nfailed', false],
		['::warning::Slow: 3 s', true, '  Warning: Slow: 3 s', true]
	])('%s', (line, within, text, inGroup) => {
		expect(viewOf(line, within)).toEqual({ inGroup, ...(text !== undefined && { text }) });
	});
});

const comment = `<!-- marker -->
## Promoted: \`candidate\` serves **100 %**

| Gate | Verdict |
|:--|--:|
| error-rate | ✔ ok a\\|b |
| p99 | &#60;= 400 ms |

\`\`\`mermaid
xychart-beta
  title "Traffic"
  line [1, 2]
\`\`\`

See [the run](<https://example.com/(a)>).

<details>
<summary>Plan</summary>

| Step |
|--|
| 1 |

<details><summary>More</summary>

deep

</details>
</details>
`;

describe('a comment in a terminal', () => {
	test('is read like on GitHub, with what is folded left folded', () => {
		expect(renderMarkdown(comment, false).split('\n')).toEqual([
			'Promoted: candidate serves 100 %',
			'',
			'Gate        Verdict',
			'error-rate  ✔ ok a|b',
			'p99         <= 400 ms',
			'',
			'[chart: Traffic]',
			'',
			'See the run.',
			'',
			'▸ Plan'
		]);
	});

	test('can be unfolded', () => {
		expect(renderMarkdown(comment, true)).toContain('deep');
		expect(renderMarkdown(comment, true)).toContain('Step\n1');
	});
});

test.each(Object.entries(scenarios))(
	'the promotion file of the demo %s is one that the action takes',
	(_, scenario) => {
		const text = workspaceFiles(scenario)['.github/promotion-gate.yml'] ?? '';
		const loaded = loadPlan({ file: { path: 'promotion-gate.yml', text }, inputs: { 'model-name': 'churn-new' } });
		expect(loaded).toMatchObject({ ok: true, plan: { endpointName: 'churn-prod', finalBakeMs: 600_000 } });
	}
);
