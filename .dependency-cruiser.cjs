/**
 * The arrows between the rooms of src/: they run one way, down, without circles,
 * and the pure rooms import nothing but each other and small pure libraries.
 */
const rooms = ['main', 'rehearsal', 'commands', 'controller', 'report', 'rollout', 'gates', 'stats'];
const pure = '^src/(report|rollout|gates|stats)/';

const downwards = rooms.flatMap((room, level) => {
	const above = rooms.slice(0, level);
	if (above.length === 0) return [];
	return [
		{
			name: `${room}-imports-nothing-above`,
			severity: 'error',
			from: { path: `^src/${room}/` },
			to: { path: `^src/(${above.join('|')})(/|\\.ts$)` }
		}
	];
});

module.exports = {
	forbidden: [
		...downwards,
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'pure-rooms-are-pure',
			comment: 'Time, randomness and I/O are passed in.',
			severity: 'error',
			from: { path: pure },
			to: { pathNot: ['^src/(report|rollout|gates|stats)/', '^node_modules/@stdlib/'] }
		},
		{
			name: 'edges-do-not-know-each-other',
			comment: 'Only the controller, the commands and the entry points put the edges together.',
			severity: 'error',
			from: { path: '^src/(aws|github|evaluation|action)/' },
			to: { path: '^src/(aws|github|evaluation|action|controller|commands|simulator)/', pathNot: '^src/$1/' }
		},
		{
			name: 'the-product-does-not-know-the-simulator',
			severity: 'error',
			comment: 'A rehearsal is the one place where the product plays against it.',
			from: { path: '^src/', pathNot: '^src/(simulator|rehearsal)/' },
			to: { path: '^src/simulator/' }
		},
		{
			name: 'only-known-packages',
			severity: 'error',
			from: { path: '^src/' },
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown', 'undetermined'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types']
		}
	}
};
