/** Control, bidirectional, invisible and unpaired characters: they change how text looks or acts, never what it says. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/gu;
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** What a user or AWS wrote, on one line; characters that nobody would see are shown as a replacement character. */
export function oneLine(text: string): string {
	return text.replace(spaces, ' ').replace(unseen, '\ufffd').trim();
}

/** At most `most` characters, left out in the middle: beginnings and ends of names tell the most. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const tail = Math.floor((most - 1) / 2);
	const end = tail === 0 ? '' : text.slice(-tail);
	return `${text.slice(0, most - 1 - tail)}…${end}`.replace(/[\ud800-\udfff]/gu, '');
}

/** At most `most` characters of a sentence, whose beginning tells the most. */
export function cutAtEnd(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udfff]$/u, '')}…`;
}

/** Text for a line of the log, which the runner would read for commands: none of it acts there. ARNs stay whole. */
export function logText(text: string): string {
	return oneLine(text).replace(/(?<!\barn:aws[a-z-]{0,20}:[a-z0-9-]{1,30}):(?=:)|#(?=#\[)/g, '$&\u2009');
}

/** `1 minute`, `1,234 requests`. */
export function counted(count: number, what: string): string {
	return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number stays on one line with its unit and its sign; a hyphen would end the line, a minus does not. */
export function together(plain: string): string {
	return plain
		.replace(/(?<= )- (?=\d)/g, '\u2212 ')
		.replace(/(?<=\d) (?=(?:[x%]|ms|s|min|h)(?![\p{L}\d]))/gu, '\u00a0')
		.replace(/(?<=\d\u00a0h) (?=\d+\u00a0min)/g, '\u00a0')
		.replace(/(?<=[<>=+\u2212-]) (?=\d)/g, '\u00a0');
}
