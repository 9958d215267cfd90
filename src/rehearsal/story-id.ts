/** Names of the stories; they are told in the result, and stay. */
export type StoryId =
	| 'healthy'
	| 'surge'
	| 'errors-1.1x'
	| 'errors-2x'
	| 'errors-5x'
	| 'slow'
	| 'slow-under-load'
	| 'degrading'
	| 'flapping'
	| 'no-traffic'
	| 'own-metrics'
	| 'worse-quality'
	| 'final-bake'
	| 'does-not-start';
