/** Reads a file of name and value pairs as the runner does: `name=value`, or `name<<end`, lines, `end`. */
export function readPairs(text: string): Readonly<Record<string, string>> {
	const pairs: Record<string, string> = {};
	const lines = text.split(/\r?\n/);
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const [, heading, end] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
		if (heading !== undefined && end !== undefined) {
			const last = lines.indexOf(end, at + 1);
			if (last < 0) throw new Error(`${heading} has no end: there is no line ${end} after it.`);
			pairs[heading] = lines.slice(at + 1, last).join('\n');
			at = last;
		} else if (line.includes('=')) {
			pairs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
		}
	}
	return pairs;
}

/** The defaults of the inputs in an action file; of expressions only the token is known. */
export function inputDefaults(actionFile: string): Readonly<Record<string, string>> {
	const [, section = ''] = /^inputs:\n([\s\S]*?)^(?=\S)/m.exec(actionFile) ?? [];
	const defaults: Record<string, string> = {};
	let name = '';
	for (const line of section.split('\n')) {
		name = /^ {2}([\w-]+):/.exec(line)?.[1] ?? name;
		const value = /^ {4}default: (.*)$/.exec(line)?.[1];
		if (value !== undefined)
			defaults[name] = value.replace(/^(['"])(.*)\1$/, '$2').replace(/^\$\{\{.*\}\}$/, 'simulated-token');
	}
	return defaults;
}
