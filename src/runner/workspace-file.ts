import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isObject } from '../common/json.ts';

/** Why a file is not read, as the end of a sentence that begins with its path. */
export type Unread =
	| { readonly why: 'absent' }
	| { readonly why: 'outside' | 'folder' | 'no-file' | 'too-large' | 'failed'; readonly sentence: string };

export type Located = { readonly ok: true; readonly path: string } | ({ readonly ok: false } & Unread);

/**
 * Where a path of the workspace leads, links followed. It has to stay in there, and out of the folder in which git keeps
 * the token of the checkout.
 */
export async function findInWorkspace(workspace: string, path: string): Promise<Located> {
	try {
		const root = await realpath(workspace).catch(() => resolve(workspace));
		const found = await realpath(resolve(root, path));
		if (found !== root && !found.startsWith(root + sep)) return outside('leads out of the workspace');
		const below = found.slice(root.length).split(sep);
		return below.includes('.git') ? outside('leads into .git, which is not read') : { ok: true, path: found };
	} catch (error) {
		return { ok: false, ...whyNot(error) };
	}
}

export type ReadText = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Unread);

/** A text of the workspace, if it is an ordinary file there and has no more than so many bytes. */
export async function readWorkspaceText(workspace: string, path: string, mostBytes: number): Promise<ReadText> {
	const located = await findInWorkspace(workspace, path);
	if (!located.ok) return located;
	let file: FileHandle | undefined;
	try {
		// A link that was put there since is not followed, and a pipe not waited for.
		file = await open(located.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		const stat = await file.stat();
		if (stat.isDirectory()) return { ok: false, why: 'folder', sentence: 'is a folder. Give the path of a file' };
		if (!stat.isFile()) return { ok: false, why: 'no-file', sentence: 'is not an ordinary file' };
		if (stat.size > mostBytes) {
			const sentence = `has ${mib(stat.size)} MiB; at most ${mib(mostBytes)} MiB are read`;
			return { ok: false, why: 'too-large', sentence };
		}
		return { ok: true, text: await file.readFile('utf8') };
	} catch (error) {
		return { ok: false, ...whyNot(error) };
	} finally {
		await file?.close();
	}
}

function outside(sentence: string): Located {
	return { ok: false, why: 'outside', sentence };
}

function whyNot(error: unknown): Unread {
	const code = isObject(error) ? String(error.code) : 'no reason given';
	return code === 'ENOENT' || code === 'ENOTDIR'
		? { why: 'absent' }
		: { why: 'failed', sentence: `cannot be read (${code})` };
}

const mib = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
