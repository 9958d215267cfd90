/** What of a room is mutated, and the tests that have to notice it. */
export interface Room {
	readonly source: string;
	/** Asked first; most mutants end here. */
	readonly mirror: readonly string[];
	/** Asked about what the mirror has let pass. */
	readonly more: readonly string[];
}

const stories = 'test/loop/(rollout|somebody-else|emergency-rollback|autoscaling|faults|rules)';

export const rooms: Readonly<Record<string, Room>> = {
	rollout: { source: 'src/rollout', mirror: ['test/rollout'], more: [stories] },
	gates: { source: 'src/gates', mirror: ['test/gates'], more: ['test/rollout', 'test/loop/rollout'] },
	stats: { source: 'src/stats', mirror: ['test/stats'], more: ['test/gates'] },
	loop: {
		source: 'src/loop',
		mirror: [stories],
		more: ['test/loop/(action-cooldown|borrowed-names|takeover|scoring)', 'test/commands/(lost|model|go-back|every)']
	},
	commands: {
		source: 'src/commands',
		mirror: ['test/commands'],
		more: [stories, 'test/preflight/(refusals|surroundings)', 'test/loop/(borrowed-names|environment|scoring|takeover)']
	},
	preflight: {
		source: 'src/preflight',
		mirror: ['test/preflight'],
		more: ['test/commands/(plan-schedule|halves|go-back)', 'test/loop/(rollout|autoscaling|scoring)']
	},
	store: {
		source: 'src/store',
		mirror: ['test/store'],
		more: [
			'test/loop/(clean-up|preparations|restore-record|way-back)',
			'test/commands',
			'test/architecture/hostile-parsers'
		]
	}
};
