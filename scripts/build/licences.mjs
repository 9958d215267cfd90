import { readdirSync, readFileSync } from 'node:fs';

/** The licences of packages by their folders: name and version, the licence's name, its text. */
export function licences(folders) {
	return folders.map(licenceOf).sort().join('\n');
}

function licenceOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
	const text = file === undefined ? '' : `${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
	return `${name} ${version}\n${license}\n${text}`;
}
