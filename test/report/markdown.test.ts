import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, details, fence, link, sentence, table, text } from '../../src/report/markdown.ts';
import { logText, oneLine, shorten } from '../../src/report/sanitize.ts';
import { toHtml } from './github-page.ts';

/** Texts for each property; their seed is that of all properties. */
const numRuns = Number(process.env.RENDERINGS ?? 500);

/** Text made to break out: pieces of markdown, HTML, mentions and worse between arbitrary characters. */
const pieces = fc.constantFrom(
	...[
		'`',
		'``',
		'|',
		'\\',
		'\\|',
		'*',
		'**',
		'_',
		'~~',
		'[',
		']',
		'](',
		'<',
		'>',
		'<!--',
		'-->',
		'&',
		'&amp;',
		'&#64;'
	],
	...['<script>alert(1)</script>', '<img src=x onerror=1>', '</details>', '</code>', '@everyone', '@org/team', '#1'],
	...[
		'acme/churn#12',
		'GH-7',
		':tada:',
		'https://evil.example/x',
		'www.evil.example',
		'a@b.example',
		'ftp://x.y',
		'$x$'
	],
	...[
		'1a2b3c4d',
		'\n',
		'\r\n',
		'\n\n# head\n',
		'```',
		'~~~',
		'- ',
		'1. ',
		'> ',
		'---',
		'===',
		'    ',
		'[x]',
		'[^1]',
		'\u202e'
	],
	...[
		'![x](https://evil.example/p.png)',
		'<a href="javascript:x">',
		'%%{init}%%',
		'::error::',
		'##[error]',
		'x',
		'é',
		'😀'
	]
);
const hostile = fc
	.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
	.map(parts => parts.join(''));

/** The text a reader sees, and the elements it is in. */
function seen(html: string) {
	const tags = [...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name);
	const plain = html
		.replace(/<[^>]*>/g, '')
		.replace(/&#x([0-9A-F]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replaceAll('&#x26;', '&');
	return { tags, plain: plain.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim() };
}

const squeezed = (plain: string) => oneLine(plain).replace(/\s+/g, ' ').trim();

describe('nothing that a user or AWS wrote becomes markup', () => {
	test('text shows exactly itself, in a paragraph and in code', () => {
		fc.assert(
			fc.property(hostile, plain => {
				const { tags, plain: shown } = seen(toHtml(text(plain)));
				expect(shown).toBe(squeezed(plain));
				expect(tags.filter(tag => tag !== 'p' && tag !== 'code')).toEqual([]);
			}),
			{ numRuns }
		);
	});

	test('code shows exactly itself, in one element', () => {
		fc.assert(
			fc.property(hostile, plain => {
				const { tags, plain: shown } = seen(toHtml(`before ${code(plain)} after`));
				const whole = squeezed(plain) === '' ? '(empty)' : squeezed(plain);
				expect(shown).toBe(`before ${whole} after`);
				expect(tags).toEqual(whole === '(empty)' ? ['p'] : ['p', 'code']);
			}),
			{ numRuns }
		);
	});

	test('a table keeps its cells, whatever is in them', () => {
		fc.assert(
			fc.property(hostile, hostile, (one, other) => {
				const html = toHtml(table([{ title: 'A' }, { title: 'B' }], [[code(one), text(other)]]));
				const { tags } = seen(html);
				expect(tags.filter(tag => tag !== 'code')).toEqual([
					...['table', 'thead', 'tr', 'th', 'th'],
					...['tbody', 'tr', 'td', 'td']
				]);
				const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => seen(cell ?? '').plain);
				expect(cells).toEqual([squeezed(one) === '' ? '(empty)' : squeezed(one), squeezed(other)]);
			}),
			{ numRuns }
		);
	});

	test('a sentence, a link and a fold stay what they are', () => {
		fc.assert(
			fc.property(hostile, hostile, (plain, url) => {
				const html = toHtml(details('Title', `- ${sentence(plain)}\n- ${link(plain, `https://x.example/${url}`)}`));
				const { tags } = seen(html);
				expect(tags.filter(tag => tag !== 'code' && tag !== 'a')).toEqual(['details', 'summary', 'ul', 'li', 'li']);
				const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
				expect(links.every(href => href?.startsWith('https://x.example/'))).toBe(true);
				expect(links.length).toBeLessThanOrEqual(1);
			}),
			{ numRuns }
		);
	});

	test('a fence is left by nothing in it', () => {
		fc.assert(
			fc.property(hostile, plain => {
				const { tags } = seen(toHtml(`${fence('yaml', plain)}\n\nafter`));
				expect(tags).toEqual(['pre', 'code', 'p']);
			}),
			{ numRuns }
		);
	});

	test.each([
		['@octocat', '`@octocat`'],
		['ask @octocat.', 'ask `@octocat`.'],
		['see acme/churn#12', 'see `acme/churn#12`'],
		['GH-7', '`GH-7`'],
		['ship it :tada:', 'ship it `:tada:`'],
		['at https://evil.example', 'at `https://evil.example`'],
		['costs $5 or $6', 'costs `$5` or `$6`'],
		['commit 1a2b3c4d5e', 'commit `1a2b3c4d5e`'],
		['a_b *c* <b>', 'a&#95;b &#42;c&#42; &#60;b&#62;'],
		['- no list', '&#45; no list']
	])('%p is written %p', (plain, markdown) => {
		expect(text(plain)).toBe(markdown);
	});

	test('other addresses than web pages are no links', () => {
		expect(link('here', 'javascript:alert(1)')).toBe('here');
		expect(link('here', 'https://x.example/?a=1&copy=2')).toBe('[here](<https://x.example/?a=1&amp;copy=2>)');
	});

	test('our own backticks are code in a sentence, and plain in text', () => {
		expect(sentence('Use `command: resume` now.')).toBe('Use `command: resume` now.');
		expect(text('Use `x`')).not.toContain('`');
	});
});

describe('plain text', () => {
	test('no control, bidirectional or invisible character is left', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), plain => {
				expect(oneLine(plain)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
			}),
			{ numRuns }
		);
	});

	test('is shortened in the middle, never beyond what is allowed and never within a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (plain, most) => {
				const short = shorten(oneLine(plain), most);
				expect(short.length).toBeLessThanOrEqual(Math.max(most, 0));
				expect(short.isWellFormed()).toBe(true);
			}),
			{ numRuns }
		);
		expect(shorten('candidate-1a2b3c4d', 11)).toBe('candi…b3c4d');
		expect(shorten('short', 11)).toBe('short');
	});

	test('commands of the runner do not act in the log', () => {
		fc.assert(
			fc.property(hostile, plain => {
				const line = logText(plain);
				expect(line).not.toMatch(/::|##\[|[\r\n]/);
			}),
			{ numRuns }
		);
	});
});
