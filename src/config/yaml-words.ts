import { type Document, isScalar, type Scalar, visit, type YAMLError } from 'yaml';

/** A syntax error of YAML in words for people who do not know its grammar, and where it was made. */
export function syntaxWords(
	{ code, message, pos: [at] }: YAMLError,
	document: Document,
	text: string
): { readonly message: string; readonly offset: number } {
	const tab = tabBefore(text, at);
	if (code === 'TAB_AS_INDENT' || tab !== undefined) {
		const offset = tab ?? at;
		return {
			message: 'The line is indented by a tab, and YAML takes blanks only. Replace it by two blanks a level',
			offset
		};
	}
	if (code === 'MISSING_CHAR' && /closing ["']quote/.test(message)) {
		const opened = lastQuoted(document)?.range?.[0] ?? at;
		return { message: 'The quote that opens here is never closed. Close it on the same line', offset: opened };
	}
	if (code === 'MULTIPLE_DOCS') {
		return { message: 'A line of --- begins a second document, and one is read. Take the line away', offset: at };
	}
	const odd = oddLine(text, at);
	return odd ?? { message, offset: at };
}

/** What people write who know YAML from sight. */
const oddities: readonly (readonly [RegExp, string])[] = [
	[/^[^#"']*\u00a0/, 'The line has a no-break space, which YAML takes for a letter. Replace it by a blank'],
	[/^\s*(- +)?[\w-]+:[^\s/:]/, 'There is no blank behind the colon. Write one, as in `key: value`'],
	[/^\s*-[\w"'{]/, 'There is no blank behind the hyphen of a list item. Write one, as in `- metric: cpu`']
];

/** The line of an error, or the one before it, where it has something that explains it. */
function oddLine(text: string, at: number): { readonly message: string; readonly offset: number } | undefined {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const before = text.lastIndexOf('\n', start - 2) + 1;
	for (const offset of new Set([start, before])) {
		const line = text.slice(offset, offset + 500).split('\n')[0] ?? '';
		const known = oddities.find(([pattern]) => pattern.test(line));
		if (known !== undefined) return { message: known[1], offset };
	}
	return undefined;
}

/** An alias of nothing; YAML tells no position. */
export function aliasWords(
	said: string,
	text: string
): { readonly message: string; readonly offset: number } | undefined {
	const [, name] = /^Unresolved alias .*: (.+)$/s.exec(said) ?? [];
	if (name === undefined) return undefined;
	const offset = Math.max(0, text.indexOf(`*${name}`));
	const message = `\`*${name}\` refers to \`&${name}\`, and there is none above it. Write the value itself, or quotes around a text that begins with *`;
	return { message, offset };
}

/** A tab in the indentation of the line of an error, or of the one before it. */
function tabBefore(text: string, at: number): number | undefined {
	const line = text.lastIndexOf('\n', at - 1) + 1;
	const before = text.lastIndexOf('\n', line - 2) + 1;
	return [before, line].find(start => /^ *\t/.test(text.slice(start, start + 200)));
}

/** The text in quotes that runs to the end. */
function lastQuoted(document: Document): Scalar | undefined {
	let last: Scalar | undefined;
	visit(document, {
		Scalar: (_, node) => {
			if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) last = node;
		}
	});
	return last;
}
