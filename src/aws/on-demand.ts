import type { Account } from './account-port.ts';
import type { Objects, Scaling, TransformJobs } from './ports.ts';

/** An adapter whose code is loaded by its first call. */
type Load<T> = () => Promise<T>;

export function objectsOnDemand(load: Load<Objects>): Objects {
	const objects = once(load);
	return {
		open: async (...given) => (await objects()).open(...given),
		range: async (...given) => (await objects()).range(...given),
		list: async (...given) => (await objects()).list(...given),
		write: async (...given) => (await objects()).write(...given),
		remove: async (...given) => (await objects()).remove(...given),
		identify: async (...given) => (await objects()).identify(...given)
	};
}

export function transformJobsOnDemand(load: Load<TransformJobs>): TransformJobs {
	const jobs = once(load);
	return {
		create: async (...given) => (await jobs()).create(...given),
		describe: async (...given) => (await jobs()).describe(...given),
		stop: async (...given) => (await jobs()).stop(...given)
	};
}

export function accountOnDemand(load: Load<Account>): Account {
	const account = once(load);
	return {
		caller: async () => (await account()).caller(),
		mayDo: async (...given) => (await account()).mayDo(...given),
		quotas: async (...given) => (await account()).quotas(...given)
	};
}

export function scalingOnDemand(load: Load<Scaling>): Scaling {
	const scaling = once(load);
	return {
		targets: async (...given) => (await scaling()).targets(...given),
		suspendScaleIn: async (...given) => (await scaling()).suspendScaleIn(...given),
		resume: async (...given) => (await scaling()).resume(...given),
		move: async (...given) => (await scaling()).move(...given),
		save: async (...given) => (await scaling()).save(...given),
		release: async (...given) => (await scaling()).release(...given),
		restore: async (...given) => (await scaling()).restore(...given),
		alarmsNaming: async (...given) => (await scaling()).alarmsNaming(...given)
	};
}

function once<T>(load: Load<T>): Load<T> {
	let loaded: Promise<T> | undefined;
	return () => {
		loaded ??= load();
		return loaded;
	};
}
