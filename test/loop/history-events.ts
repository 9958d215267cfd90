import fc from 'fast-check';

/** What may happen on a bad day. Numbers called `of` pick one of the processes alive at that moment. */
export type Happening =
	| { readonly what: 'command'; readonly command: Command; readonly watchMinutes: number }
	| { readonly what: 'cancel' | 'kill'; readonly of: number }
	| { readonly what: 'faults'; readonly kind: FaultKind; readonly calls: number; readonly lost: boolean }
	| { readonly what: 'metrics'; readonly state: 'out' | 'late' | 'back' }
	| { readonly what: 'clock'; readonly jumpMs: number }
	| EndpointHappening;

/** What may happen to the endpoint itself. */
export type EndpointHappening =
	| { readonly what: 'update-fails'; readonly why: string }
	| { readonly what: 'weights-taken-back' }
	| { readonly what: 'weights-by-hand' }
	| { readonly what: 'configuration-by-hand' }
	/** Somebody tidies up while the pair is in service. */
	| { readonly what: 'record-deleted' }
	| { readonly what: 'autoscaler'; readonly by: number }
	| { readonly what: 'system-update'; readonly minutes: number };

export type Command = 'run' | 'run another' | 'resume' | 'resume by schedule' | 'approve' | 'promote' | 'rollback';

export type FaultKind = 'throttled' | 'unreachable' | 'access-denied';

export interface History {
	/** How the candidate serves, or that there is nobody to serve. */
	readonly traffic: 'healthy' | 'slow' | 'none';
	readonly image: boolean;
	readonly scaled: boolean;
	readonly variantName: 'keep' | 'candidate';
	readonly hold: boolean;
	readonly holdback: boolean;
	readonly onInconclusive: 'rollback' | 'hold' | 'continue';
	/** Decides the order of calls. */
	readonly order: number;
	readonly events: readonly { readonly afterMs: number; readonly happening: Happening }[];
	/** What a person does when everything is quiet again. */
	readonly mend: 'resume' | 'rollback';
}

const command: fc.Arbitrary<Happening> = fc.record({
	what: fc.constant('command'),
	command: fc.constantFrom<Command>(
		'run',
		'run',
		'run another',
		'resume',
		'resume by schedule',
		'approve',
		'promote',
		'rollback'
	),
	watchMinutes: fc.constantFrom(0, 5, 30, 120)
});

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ arbitrary: command, weight: 5 },
	{ arbitrary: fc.record({ what: fc.constantFrom('cancel', 'kill'), of: fc.nat(3) }), weight: 3 },
	{
		arbitrary: fc.record({
			what: fc.constant('faults'),
			kind: fc.constantFrom<FaultKind>('throttled', 'unreachable', 'access-denied'),
			calls: fc.integer({ min: 1, max: 12 }),
			lost: fc.boolean()
		}),
		weight: 3
	},
	fc.record({
		what: fc.constant('update-fails'),
		why: fc.constantFrom('', 'Unable to provision capacity: InsufficientInstanceCapacity')
	}),
	fc.constant({ what: 'weights-taken-back' }),
	{ arbitrary: fc.constant({ what: 'weights-by-hand' }), weight: 2 },
	fc.constant({ what: 'configuration-by-hand' }),
	fc.constant({ what: 'record-deleted' }),
	{ arbitrary: fc.record({ what: fc.constant('autoscaler'), by: fc.constantFrom(-1, 1) }), weight: 2 },
	fc.record({ what: fc.constant('system-update'), minutes: fc.integer({ min: 1, max: 30 }) }),
	{
		arbitrary: fc.record({ what: fc.constant('metrics'), state: fc.constantFrom('out', 'late', 'back') }),
		weight: 2
	},
	fc.record({ what: fc.constant('clock'), jumpMs: fc.constantFrom(3_600_000, 60_000, -60_000, -600_000) })
);

/** Most begin with a run, so that something is in flight when things go wrong. */
export const histories: fc.Arbitrary<History> = fc.record({
	traffic: fc.constantFrom('healthy', 'healthy', 'slow', 'none'),
	image: fc.boolean(),
	scaled: fc.boolean(),
	variantName: fc.constantFrom('keep', 'candidate'),
	hold: fc.boolean(),
	holdback: fc.boolean(),
	onInconclusive: fc.constantFrom('rollback', 'hold', 'continue'),
	order: fc.integer({ min: 1, max: 0x7fffffff }),
	events: fc
		.array(fc.record({ afterMs: fc.oneof(fc.nat(2_000), fc.nat(120_000), fc.nat(900_000)), happening }), {
			minLength: 1,
			maxLength: 12
		})
		.map(events => [
			{ afterMs: 0, happening: { what: 'command', command: 'run', watchMinutes: 120 } as const },
			...events
		]),
	mend: fc.constantFrom('resume', 'rollback')
});
