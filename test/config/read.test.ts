import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEndpointName, readPromotionFile } from '../../src/config/read.ts';

let workspace = '';
let empty = '';

beforeAll(async () => {
	workspace = await mkdtemp(join(tmpdir(), 'promotion-file-'));
	empty = await mkdtemp(join(tmpdir(), 'promotion-file-'));
	await mkdir(join(workspace, '.github'));
	await writeFile(join(workspace, '.github/promotion-gate.yml'), 'endpoint-name: usual\n');
	await writeFile(join(workspace, 'other.yml'), 'endpoint-name: other\n');
});

afterAll(async () => {
	for (const folder of [workspace, empty]) await rm(folder, { recursive: true });
});

describe('the promotion file', () => {
	test('lies in .github unless said otherwise', async () => {
		expect(await readPromotionFile(workspace, undefined)).toEqual({
			ok: true,
			file: { path: '.github/promotion-gate.yml', text: 'endpoint-name: usual\n' }
		});
		expect(await readPromotionFile(workspace, 'other.yml')).toMatchObject({ ok: true, file: { path: 'other.yml' } });
	});

	test('need not exist unless it was asked for', async () => {
		expect(await readPromotionFile(empty, undefined)).toEqual({ ok: true });
		expect(await readPromotionFile(empty, 'gone.yml')).toMatchObject({
			ok: false,
			mistakes: [
				{ key: 'config-file', input: 'config-file', message: expect.stringContaining('"gone.yml" does not exist') }
			]
		});
	});

	test('is not a folder', async () => {
		expect(await readPromotionFile(workspace, '.github')).toMatchObject({
			ok: false,
			mistakes: [{ message: expect.stringContaining('is a folder') }]
		});
	});
});

describe('the endpoint', () => {
	test('comes from the file', async () => {
		expect(await readEndpointName(workspace, undefined, {})).toEqual({ ok: true, endpointName: 'usual' });
	});

	test('comes from the input without a look at the file', async () => {
		expect(await readEndpointName(workspace, 'gone.yml', { 'endpoint-name': 'e' })).toEqual({
			ok: true,
			endpointName: 'e'
		});
		expect(await readEndpointName(workspace, 'gone.yml', {})).toMatchObject({ ok: false });
	});
});
