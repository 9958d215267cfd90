import { readdirSync, readFileSync } from 'node:fs';

/**
 * The licences of packages by their folders: name and version, the licence's name, its text. Of packages that forgot
 * theirs it is the text of another one of the same publisher under the same licence.
 */
export function licences(folders) {
	const found = folders.map(licenceOf);
	return found
		.map(one => written(one, found))
		.sort()
		.join('\n');
}

function written({ name, version, licence, text }, found) {
	const sibling = found.find(one => one.text !== '' && one.licence === licence && scopeOf(one.name) === scopeOf(name));
	const told = text === '' ? (sibling?.text ?? '') : text;
	return `${name} ${version}\n${licence}\n${told}`;
}

const scopeOf = name => (name.startsWith('@') ? name.split('/')[0] : name);

function licenceOf(folder) {
	const { name, version, license: licence } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
	const text = file === undefined ? '' : `${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
	return { name, version, licence, text };
}
