import { host } from './host.ts';

/** What the step leaves for the run after the job. Written before the first change, so that a killed step leaves it too. */
export interface Saved {
	readonly isPost: boolean;
	/** The name by which the step drove a rollout. */
	readonly holder?: string;
	/** The rollout it drove, and when that had begun. */
	readonly rollout?: { readonly id: string; readonly startedAtMs: number };
	/** The step came to its own end: there is nothing left to do. */
	readonly finished: boolean;
}

export function readSaved(): Saved {
	const { saved } = host();
	const holder = saved('holder');
	const id = saved('rollout-id');
	return {
		isPost: saved('is-post') === 'true',
		finished: saved('finished') === 'true',
		...(holder !== '' && { holder }),
		...(id !== '' && { rollout: { id, startedAtMs: Number(saved('rollout-started-at')) } })
	};
}

/** What the step leaves when it did not come to its end. */
export type Unfinished = Saved & Required<Pick<Saved, 'holder' | 'rollout'>>;

/** The step drove a rollout and did not come to its end: there is something to do after the job. */
export function isUnfinished(saved: Saved): saved is Unfinished {
	return !saved.finished && saved.holder !== undefined && saved.rollout !== undefined;
}

export function saveHolder(holder: string): void {
	host().save('is-post', 'true');
	host().save('holder', holder);
}

export function saveRollout({ id, startedAtMs }: NonNullable<Saved['rollout']>): void {
	host().save('rollout-id', id);
	host().save('rollout-started-at', startedAtMs);
}

export function saveFinished(): void {
	host().save('finished', 'true');
}
