import { availableParallelism } from 'node:os';

const inRandomOrder = process.env.FILE_ORDER_SEED !== undefined;

/** Tests run on the TypeScript source as ES modules; end-to-end tests start the built bundle themselves. */
export default {
	/**
	 * Bare Node: a module is loaded once for all files of a process, not once for each, and runs as fast as in use. What
	 * a file changes in its process it has to put back; files in a random order find what does not.
	 */
	runner: ['jest-light-runner', { runtime: 'child_process' }],
	setupFiles: ['<rootDir>/test/setup/modules.ts', '<rootDir>/test/setup/property-seed.ts'],
	...(inRandomOrder && { testSequencer: '<rootDir>/test/setup/random-order.ts' }),
	maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/']
};
