const hidden = '(hidden)';

const forms: readonly (readonly [RegExp, string])[] = [
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

/** Shorter ones are parts of half of all words. */
const shortest = 4;
/** So much of a value that was cut off is still told. */
const longestTold = 7;
/** Words that stand everywhere, and say nothing about the one who wrote them. */
const everyday = /^(?:true|false|none|null|auto|info|debug|warn(?:ing)?|error|[a-z]{4})$/i;

let known: readonly string[] = [];

/**
 * From now on these values are in no text that went through `withoutSecrets`, as they are, on one line, as JSON or
 * quoted in an address. The answer is what was taken: very short ones and everyday words are not hidden, nor is what
 * stands in `open`, which the reader knows anyway.
 */
export function hide(values: readonly string[], open: readonly string[] = []): readonly string[] {
	const taken = values
		.map(value => value.trim())
		.filter(value => value.length >= shortest && !everyday.test(value) && !open.some(text => text.includes(value)));
	const parts = taken.flatMap(value => value.split(/\r?\n/).map(line => line.trim())).filter(isLong);
	const written = [...taken, ...parts].flatMap(value => [
		value,
		value.replace(/\s+/g, ' '),
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value)
	]);
	known = [...new Set([...known, ...written])].toSorted((one, other) => other.length - one.length);
	return taken;
}

/**
 * Hides what was given to `hide`, access keys, session and identity tokens, tokens of GitHub and the queries of presigned
 * addresses. A secret access key by itself is told by its form: forty letters of both kinds, digits, `/` and `+`.
 */
export function withoutSecrets(text: string): string {
	const open = known.reduce(withoutValue, text);
	return forms.reduce((cleaned, [pattern, instead]) => cleaned.replace(pattern, instead), open);
}

/** Every text in a value, however deep; what is unchanged stays the same object. */
export function withoutSecretsIn<T>(value: T): T;
export function withoutSecretsIn(value: unknown): unknown {
	if (typeof value === 'string') return withoutSecrets(value);
	if (Array.isArray(value)) {
		const cleaned = value.map(part => withoutSecretsIn(part));
		return cleaned.some((part, i) => part !== value[i]) ? cleaned : value;
	}
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
	const members = Object.entries(value);
	const cleaned = members.map(([key, member]) => [key, withoutSecretsIn(member)] as const);
	return cleaned.some(([, member], i) => member !== members[i]?.[1]) ? Object.fromEntries(cleaned) : value;
}

const isLong = (value: string) => value.length > longestTold;

/** A short value is hidden where it stands by itself: as a part of something else it tells nothing. */
function withoutWord(text: string, word: string): string {
	const isLetter = (letter = ' ') => /[\p{L}\p{N}]/u.test(letter);
	return text
		.split(word)
		.reduce((told, rest) => told + (isLetter(told.at(-1)) || isLetter(rest[0]) ? word : hidden) + rest);
}

/** Also where somebody has cut it off, as long messages are. */
function withoutValue(text: string, secret: string): string {
	if (!isLong(secret)) return withoutWord(text, secret);
	const whole = text.replaceAll(secret, hidden);
	const start = secret.slice(0, longestTold + 1);
	let [cleaned, from] = ['', 0];
	for (let at = whole.indexOf(start); at >= 0; at = whole.indexOf(start, from)) {
		let length = start.length;
		while (length < secret.length && whole[at + length] === secret[length]) length++;
		const cut = /^(?:…|\.\.\.)/.test(whole.slice(at + length, at + length + 3)) || at + length === whole.length;
		cleaned += `${whole.slice(from, at)}${cut ? hidden : whole.slice(at, at + length)}`;
		from = at + length;
	}
	return `${cleaned}${whole.slice(from)}`;
}
