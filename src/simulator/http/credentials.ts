import { ServiceError } from '../aws/refusal.ts';
import type { World } from '../aws/world.ts';
import type { HttpRequest } from './message.ts';

/** @throws ServiceError for credentials that have ended; those that nobody gave an end never do */
export function checkCredentials(world: World, { headers }: HttpRequest): void {
	const [, key = ''] = /Credential=([^/,=]+)\//.exec(headers.authorization ?? '') ?? [];
	const endMs = world.credentials.get(key);
	if (endMs === undefined || world.now() < endMs) return;
	throw new ServiceError('ExpiredTokenException', 'The security token included in the request is expired');
}
