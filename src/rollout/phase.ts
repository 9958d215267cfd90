import type { Phase, State } from './state.ts';

/** What holds of a phase, wherever it matters. */
export interface PhaseTraits {
	/** The candidate may have traffic, and the weights are in the rollout's hand. */
	readonly candidateMayServe: boolean;
	/** The gates are what is waited for: a failed one ends the rollout here and now. */
	readonly gatesWatch: boolean;
	/** Sample traffic flows, where the plan asks for it. */
	readonly needsTraffic: boolean;
	/** Something is concluded about the candidate that was deployed, or done with it: its identity has to hold. */
	readonly concludes: boolean;
	/** A person may promote; what is being deployed is promoted as soon as it is up. */
	readonly promotable: boolean;
	/** The weights are on their way to another share: what follows begins a span of traffic. */
	readonly changesShare: boolean;
	/** Nothing goes on until a person says so. */
	readonly waitsForPerson: boolean;
	/** On its way to an end already: neither the deadline nor a fleet that is mixed turns it around. */
	readonly comesToItsEnd: boolean;
	/** An endpoint that is busy for hours is no fault: nothing of the rollout waits for it. */
	readonly outlastsBusyEndpoint: boolean;
}

const no: PhaseTraits = {
	candidateMayServe: false,
	gatesWatch: false,
	needsTraffic: false,
	concludes: false,
	promotable: false,
	changesShare: false,
	waitsForPerson: false,
	comesToItsEnd: false,
	outlastsBusyEndpoint: false
};
const serving = { ...no, candidateMayServe: true, needsTraffic: true, concludes: true };

/** Every phase there is, in the order of a rollout. */
export const phases: Readonly<Record<Phase, PhaseTraits>> = {
	scoring: { ...no, promotable: true, outlastsBusyEndpoint: true },
	deploying: { ...no, promotable: true },
	verifying: { ...no, concludes: true, promotable: true },
	shifting: { ...serving, promotable: true, changesShare: true },
	baking: { ...serving, gatesWatch: true, promotable: true, outlastsBusyEndpoint: true },
	holding: { ...serving, gatesWatch: true, promotable: true, waitsForPerson: true, outlastsBusyEndpoint: true },
	promoting: { ...serving, changesShare: true },
	'final-bake': { ...serving, gatesWatch: true },
	replacing: { ...no, concludes: true },
	'rolling-back': { ...no, candidateMayServe: true, comesToItsEnd: true },
	cleaning: { ...no, comesToItsEnd: true },
	halted: { ...no, promotable: true, waitsForPerson: true }
};

/** Whether a text names a phase of this version. */
export function isPhase(text: string): text is Phase {
	return Object.hasOwn(phases, text);
}

/** What has been turned around comes to its end first. */
export function isGoingBack(state: State): boolean {
	return state.phase === 'rolling-back' || (state.phase === 'cleaning' && state.ending !== 'promoted');
}
