/**
 * The members of a JSON object, each value as the text it is written as: numbers keep their digits, keys their order.
 * @param text one whole and valid object
 * @returns undefined where a key is there twice
 */
export function membersOf(text: string): ReadonlyMap<string, string> | undefined {
	const members = new Map<string, string>();
	let at = afterBlank(text, text.indexOf('{') + 1);
	while (text[at] !== '}') {
		const keyEnd = afterString(text, at);
		const key: unknown = JSON.parse(text.slice(at, keyEnd));
		const start = afterBlank(text, afterBlank(text, keyEnd) + 1);
		const end = afterValue(text, start);
		if (members.has(String(key))) return undefined;
		members.set(String(key), text.slice(start, end));
		at = afterBlank(text, end);
		if (text[at] === ',') at = afterBlank(text, at + 1);
	}
	return members;
}

function afterBlank(text: string, from: number): number {
	let at = from;
	while (isBlank(text.charCodeAt(at))) at++;
	return at;
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** After the string that starts at `from`. */
function afterString(text: string, from: number): number {
	for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		let backslashes = 0;
		while (text[at - 1 - backslashes] === '\\') backslashes++;
		if (backslashes % 2 === 0) return at + 1;
	}
	return text.length;
}

function afterValue(text: string, from: number): number {
	const first = text[from];
	if (first === '"') return afterString(text, from);
	if (first !== '{' && first !== '[') return afterWord(text, from);
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const letter = text[at];
		if (letter === '"') at = afterString(text, at) - 1;
		else if (letter === '{' || letter === '[') depth++;
		else if (letter === '}' || letter === ']') depth--;
		if (depth === 0) return at + 1;
	}
	return text.length;
}

/** After a number, `true`, `false` or `null`. */
function afterWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && text[at] !== ',' && text[at] !== '}' && !isBlank(text.charCodeAt(at))) at++;
	return at;
}
