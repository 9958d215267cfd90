const longestQuote = 300;
/** Far more than is quoted, as what is hidden or invisible takes room too; what comes behind is not looked at. */
const longestLooked = 4_000;
const hidden = '(hidden)';

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

const secrets: readonly (readonly [RegExp, string])[] = [
	[/((?:https?|s3):\/\/[^\s"'<>?]*)\?[^\s"'<>]*(?:signature|credential|token|accesskey)[^\s"'<>]*/giu, `$1?${hidden}`],
	[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}\b/gu, hidden],
	[/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu, hidden],
	[/\b(?:gh[a-z]_|github_pat_)\w{16,}/gu, hidden],
	[
		/((?:secret[\s_-]?(?:access[\s_-]?)?key|(?:session|security|id)[\s_-]?token|password|authorization|bearer)["']?(?:\s*[:=]|\s)\s*["']?)(?:aws4-hmac-sha256 |bearer )?(?=[^\s"',;]*[\d/+=])[^\s"',;]{12,}/giu,
		`$1${hidden}`
	],
	[
		/(?<![A-Za-z0-9/+=])(?=[A-Za-z/+]*\d)(?=[a-z\d/+]*[A-Z])(?=[A-Z\d/+]*[a-z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gu,
		hidden
	]
];

/**
 * Hides access keys, session and identity tokens, tokens of GitHub and the queries of presigned addresses. A secret
 * access key by itself is told by its form: forty letters of both kinds, digits, `/` and `+`.
 */
export function withoutSecrets(text: string): string {
	return secrets.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), text);
}
