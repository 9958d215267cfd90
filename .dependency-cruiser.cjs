const { rooms, files } = require('./architecture.cjs');

/** The table in architecture.cjs as rules of dependency-cruiser: what it does not allow is an error. */
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = names => `^src/(${names.map(literal).join('|')})/`;

const ofRooms = Object.entries(rooms).flatMap(([room, { may, pure }]) => [
	{
		name: `${room}-imports-only-what-it-may`,
		severity: 'error',
		from: { path: `^src/${room}/` },
		to: { path: '^src/', pathNot: inside([room, ...may]) }
	},
	...(pure
		? [
				{
					name: `${room}-is-pure`,
					comment: 'Time, randomness and I/O are passed in.',
					severity: 'error',
					from: { path: `^src/${room}/` },
					to: { pathNot: '^src/' }
				}
			]
		: [])
]);

const ofFiles = Object.entries(files).map(([file, may]) => ({
	name: `${file}-imports-only-what-it-may`,
	severity: 'error',
	from: { path: `^src/${literal(file)}$` },
	to: { path: '^src/', pathNot: inside(may) }
}));

module.exports = {
	forbidden: [
		...ofRooms,
		...ofFiles,
		{
			name: 'every-file-has-a-room',
			comment: 'A file that stands in no room of the table has no rule; give it a room, or the table a line.',
			severity: 'error',
			from: {},
			to: {
				path: '^src/',
				pathNot: [inside(Object.keys(rooms)), ...Object.keys(files).map(file => `^src/${literal(file)}$`)]
			}
		},
		{
			name: 'roomless-files-import-nothing',
			severity: 'error',
			from: {
				path: '^src/',
				pathNot: [inside(Object.keys(rooms)), ...Object.keys(files).map(file => `^src/${literal(file)}$`)]
			},
			to: {}
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
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
