import { blue, bold, dim, red, yellow } from './style.ts';

const levels: Readonly<Record<string, (text: string) => string>> = {
	error: text => red(`Error: ${text}`),
	warning: text => yellow(`Warning: ${text}`),
	notice: text => blue(`Notice: ${text}`)
};

/** A line of the action's log as GitHub shows it to a person; undefined for one that is not shown. */
export function viewOf(line: string, inGroup: boolean): { readonly text?: string; readonly inGroup: boolean } {
	const [, command, message = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
	const indent = inGroup ? '  ' : '';
	switch (command) {
		case undefined:
			return { text: `${indent}${line}`, inGroup };
		case 'group':
			return { text: bold(`▾ ${unescaped(message)}`), inGroup: true };
		case 'endgroup':
			return { inGroup: false };
		case 'debug':
		case 'add-mask':
		case 'stop-commands':
			return { inGroup };
		default: {
			const paint = levels[command] ?? dim;
			return { text: `${indent}${paint(unescaped(message))}`, inGroup };
		}
	}
}

function unescaped(text: string): string {
	return text
		.replaceAll('%0D', '')
		.replaceAll('%0A', '\n')
		.replaceAll('%3A', ':')
		.replaceAll('%2C', ',')
		.replaceAll('%25', '%');
}
