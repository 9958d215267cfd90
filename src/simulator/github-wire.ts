/** A request to GitHub's REST API as an HTTP server has read it; the path begins after the API's root. */
export interface GitHubRequest {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Readonly<Record<string, string>>;
	/** Parsed JSON; undefined where there was none. */
	readonly body: unknown;
}

export interface GitHubAnswer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body: unknown;
}

/** What a route is given: its numbers and names out of the path, and the request. */
export interface Call {
	readonly request: GitHubRequest;
	readonly captures: readonly string[];
	/** Root of the API as the caller reached it, for links. */
	readonly apiRoot: string;
	/** `owner/name`. */
	readonly repository: string;
}

export const ok = (body: unknown): GitHubAnswer => ({ status: 200, body });
export const created = (body: unknown): GitHubAnswer => ({ status: 201, body });
export const nothingLeft: GitHubAnswer = { status: 204, body: undefined };
export const notFound: GitHubAnswer = refusal(404, 'Not Found');
export const forbidden: GitHubAnswer = refusal(403, 'Resource not accessible by integration');

/** An error in GitHub's shape. */
export function refusal(
	status: number,
	message: string,
	more: { readonly headers?: Readonly<Record<string, string>>; readonly errors?: readonly unknown[] } = {}
): GitHubAnswer {
	const { headers, errors } = more;
	const body = { message, ...(errors && { errors }), documentation_url: 'https://docs.github.com/rest', status };
	return { status, body, ...(headers && { headers }) };
}

/** 422, the way GitHub tells which field is wrong. */
export function invalid(resource: string, field: string, message: string): GitHubAnswer {
	const errors = [{ resource, code: 'custom', field, message }];
	return refusal(422, 'Validation Failed', { errors });
}

/** One member of a JSON body. */
export function member(body: unknown, key: string): unknown {
	return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, key)?.value : undefined;
}

/** A member that has to be text. */
export function textMember(body: unknown, key: string): string | undefined {
	const value = member(body, key);
	return typeof value === 'string' ? value : undefined;
}

/** One page of a listing, with links to the others in the `Link` header. */
export function paged(call: Call, all: readonly unknown[]): GitHubAnswer {
	const { query, path } = call.request;
	const size = Math.min(whole(query.get('per_page'), 30), 100);
	const page = whole(query.get('page'), 1);
	const last = Math.max(1, Math.ceil(all.length / size));
	const link = (to: number, rel: string) => {
		const parameters = new URLSearchParams(query);
		parameters.set('page', String(to));
		return `<${call.apiRoot}${path}?${parameters}>; rel="${rel}"`;
	};
	const links = [
		...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
		...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : [])
	];
	const body = all.slice((page - 1) * size, page * size);
	return { status: 200, body, ...(links.length > 0 && { headers: { link: links.join(', ') } }) };
}

function whole(text: string | null, otherwise: number): number {
	const value = Number(text ?? otherwise);
	return Number.isInteger(value) && value > 0 ? value : otherwise;
}
