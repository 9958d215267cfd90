import { availableParallelism } from 'node:os';

/** Tests run on the TypeScript source as ES modules; end-to-end tests start the built bundle themselves. */
export default {
	testEnvironment: '<rootDir>/test/plain-environment.ts',
	setupFiles: ['<rootDir>/test/property-seed.ts'],
	/** A guard for what hangs; how busy the machine is decides nothing. */
	testTimeout: 3_600_000,
	maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
	/** What test files leave behind in memory goes with the process they ran in. */
	workerIdleMemoryLimit: '200MB',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	extensionsToTreatAsEsm: ['.ts'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } },
				module: { type: 'es6' }
			}
		]
	},
	coverageProvider: 'v8',
	collectCoverageFrom: ['src/{rollout,gates,stats,report}/**/*.ts'],
	coverageReporters: ['text-summary', 'html'],
	coverageThreshold: { global: { statements: 90, branches: 90, functions: 90, lines: 90 } },
	modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/']
};
