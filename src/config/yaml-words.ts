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
	return { message, offset: at };
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
