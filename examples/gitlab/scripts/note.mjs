// Keeps one note of a merge request up to date: node note.mjs REPORT.md
// Needs GITLAB_TOKEN (a project access token with the scope api); the rest GitLab gives to every job.
import { readFileSync } from 'node:fs';

const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, GITLAB_TOKEN, ENDPOINT = 'endpoint' } = process.env;
if (!CI_MERGE_REQUEST_IID) {
	console.log('No merge request, so no note.');
	process.exit(0);
}
const marker = `<!-- sagemaker-promotion-gate:${ENDPOINT} -->`;
const body = `${marker}\n${readFileSync(process.argv[2], 'utf8')}`.slice(0, 1_000_000);
const notes = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;

async function ask(method, url, data) {
	const headers = { 'PRIVATE-TOKEN': GITLAB_TOKEN, 'content-type': 'application/json' };
	const answer = await fetch(url, { method, headers, ...(data && { body: JSON.stringify(data) }) });
	if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${await answer.text()}`);
	return answer;
}

async function findNote() {
	for (let page = '1'; page; ) {
		const answer = await ask('GET', `${notes}?per_page=100&page=${page}`);
		const found = (await answer.json()).find(note => note.body.startsWith(marker));
		if (found) return found;
		page = answer.headers.get('x-next-page');
	}
	return undefined;
}

const note = await findNote();
if (note) await ask('PUT', `${notes}/${note.id}`, { body });
else await ask('POST', notes, { body });
