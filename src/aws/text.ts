import { withoutSecrets } from '../runner/secrets.ts';

const longestQuote = 300;
/** Far more than is quoted, as what is hidden or invisible takes room too; what comes behind is not looked at. */
const longestLooked = 4_000;

/**
 * Text of AWS, of a model or of a user within one line of ours: no line breaks, no control or invisible characters,
 * nothing that looks like a secret, and not too long.
 */
export function singleLine(text: string): string {
	const line = withoutSecrets(wellFormed(cutAt(text, longestLooked)).replace(/\p{Cf}/gu, ''))
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return line.length <= longestQuote ? line : `${cutAt(line, longestQuote - 1)}…`;
}

/** Halves of characters that AWS would not take back become the sign for what cannot be shown. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** At most so many UTF-16 units, and no half of a character. */
export function cutAt(text: string, most: number): string {
	return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
