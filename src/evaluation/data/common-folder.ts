/** The deepest folder that all of these keys lie in: empty, or with its slash at the end. */
export function commonFolder(keys: readonly string[]): string {
	const [first = ''] = keys;
	let folder = first.slice(0, first.lastIndexOf('/') + 1);
	for (const key of keys) {
		while (!key.startsWith(folder)) folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
	}
	return folder;
}
