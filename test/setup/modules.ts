import { registerHooks } from 'node:module';

/** Test files run as Node runs any program; two kinds of imports need a word to it. */
registerHooks({
	resolve(specifier, context, next) {
		if (specifier === '@jest/globals') {
			return { url: new URL('globals.ts', import.meta.url).href, shortCircuit: true };
		}
		const found = next(specifier, context);
		// `@actions/workflow-parser` imports JSON as bundlers take it, without saying so.
		return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
	}
});
