import { fileURLToPath } from 'node:url';

/**
 * Where Node keeps what it has compiled: a world and an action start in a third of the time when they have been started
 * before. Only how fast they start depends on it.
 */
export const compileCache = {
	NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url))
} as const;
