import { stdout } from 'node:process';

const isColoured = stdout.isTTY === true && process.env.NO_COLOR === undefined;

function styled(code: string): (text: string) => string {
	return text => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
}

export const bold = styled('1');
export const dim = styled('2');
export const red = styled('31');
export const green = styled('32');
export const yellow = styled('33');
export const blue = styled('34');
export const cyan = styled('36');

/** How many columns a text takes; wide signs count twice. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
	return width;
}
