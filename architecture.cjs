/**
 * The rooms of src/: what each is for, and what it may import. An allow list: what stands not here is refused by
 * `npm run architecture`. Arrows run one way, down. `pure`: time, randomness and I/O are passed in.
 */
const rooms = {
	entry: {
		what: 'the step and the run after the job: reads what is asked for, puts the edges together, dispatches, concludes',
		may: [
			'rehearsal',
			'commands',
			'preflight',
			'publish',
			'loop',
			'store',
			'probe',
			'evaluation',
			'aws',
			'github',
			'action',
			'report',
			'config',
			'rollout',
			'runner',
			'common'
		]
	},
	rehearsal: {
		what: 'the promotion file played against the simulator, in process',
		may: [
			'commands',
			'preflight',
			'simulator',
			'loop',
			'store',
			'aws',
			'report',
			'forecast',
			'rollout',
			'gates',
			'stats',
			'common'
		]
	},
	commands: {
		what: 'one file a command, and their dispatcher',
		may: ['preflight', 'loop', 'store', 'probe', 'aws', 'report', 'forecast', 'rollout', 'gates', 'common']
	},
	preflight: {
		what: 'everything that is known before the first change: refusals, identity, the baseline’s profile',
		may: ['loop', 'store', 'probe', 'aws', 'report', 'forecast', 'rollout', 'gates', 'stats', 'runner', 'common']
	},
	publish: {
		what: 'what goes to GitHub, the summary and the log, and when',
		may: ['loop', 'github', 'report', 'common']
	},
	loop: {
		what: 'observe, decide, act, tell; again and again, from what AWS says',
		may: ['store', 'probe', 'aws', 'report', 'rollout', 'gates', 'common']
	},
	store: {
		what: 'the lock, the record and the last outcome, in tags on AWS',
		may: ['aws', 'rollout', 'gates', 'common']
	},
	probe: {
		what: 'direct invocations: evaluation, smoke test, sample traffic',
		may: ['evaluation', 'rollout', 'gates', 'common']
	},
	evaluation: {
		what: 'labelled data to both variants to measures',
		may: ['rollout', 'gates', 'stats', 'runner', 'common']
	},
	aws: {
		what: 'adapters of AWS, one file a concern; knows no other edge',
		may: ['rollout', 'gates', 'runner', 'common']
	},
	github: {
		what: 'adapters of GitHub, one file a concern; knows no other edge',
		may: ['report', 'rollout', 'runner', 'common']
	},
	action: {
		what: 'inputs, outputs, log and state of a GitHub Action',
		may: ['config', 'report', 'rollout', 'runner', 'common']
	},
	report: {
		what: 'one report model and its renderings',
		may: ['forecast', 'rollout', 'gates', 'common'],
		pure: true
	},
	config: {
		what: 'promotion file and inputs to a plan, every mistake on its line',
		may: ['rollout', 'gates', 'runner', 'common']
	},
	forecast: {
		what: 'rollouts played in numbers before one begins: what a plan can prove, and what it costs',
		may: ['rollout', 'gates', 'stats', 'common'],
		pure: true
	},
	rollout: {
		what: 'the plan, the record, the phases, and `decide`: what happens next',
		may: ['gates', 'stats', 'common'],
		pure: true
	},
	gates: {
		what: 'measurements to verdicts',
		may: ['stats', 'common'],
		pure: true
	},
	stats: {
		what: 'tests and intervals as formulas',
		may: ['common'],
		pure: true
	},
	runner: {
		what: 'the machine of the job: which of its files are read, which of its values are not said',
		may: ['common']
	},
	common: {
		what: 'time, words, JSON: what everybody says alike',
		may: [],
		pure: true
	},
	simulator: {
		what: 'a SageMaker, a CloudWatch and a GitHub to try all this on, over HTTP; only a rehearsal knows it',
		may: ['common', 'stats']
	}
};

/** Files that stand in no room. */
const files = { 'index.ts': ['entry', 'action'] };

module.exports = { rooms, files };
