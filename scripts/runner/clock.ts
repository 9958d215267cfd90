import { fileURLToPath, pathToFileURL } from 'node:url';

/** The time that a simulated world and the programs in it live by. */
export type Clock =
	/** Moves when nothing is left to do but wait: the same story every time, as fast as the machine can tell it. */
	| {
			readonly kind: 'virtual';
			/** When it begins, epoch milliseconds. */
			readonly originMs: number;
			/** At most so many of its seconds in a real one, for whoever watches. */
			readonly speed?: number;
	  }
	/** Somebody's own: a module for Node to load first, in the world and in the action, that has changed `Date` and the timers. */
	| { readonly kind: 'own'; readonly preload: string };

/** A Monday morning, for stories that begin at no particular time. */
const usualOriginMs = Date.UTC(2026, 0, 5, 9);

/** The usual clock; CLOCK_PRELOAD, the path of a module, takes its place. */
export function chooseClock(speed?: number): Clock {
	const { CLOCK_PRELOAD } = process.env;
	if (CLOCK_PRELOAD !== undefined) return { kind: 'own', preload: CLOCK_PRELOAD };
	return { kind: 'virtual', originMs: usualOriginMs, ...(speed !== undefined && { speed }) };
}

const preload = fileURLToPath(new URL('../clock/preload.ts', import.meta.url));

/** How Node is started so that a program lives by a clock; the program itself knows nothing of it. */
export interface ClockStart {
	readonly arguments: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

/** Of a program in the world; `port` is where the world's clock is. */
export function startByClock(clock: Clock, port: number | undefined): ClockStart {
	if (clock.kind === 'own') return startByOwn(clock.preload);
	// One thread for files and names: they are done in the order they were asked for.
	return { arguments: preloading(preload), env: { CLOCK_PORT: String(port), UV_THREADPOOL_SIZE: '1' } };
}

/** Of the world itself. */
export function startWorldByClock(clock: Clock): ClockStart {
	if (clock.kind === 'own') return startByOwn(clock.preload);
	const { originMs, speed } = clock;
	const env = {
		SIMULATOR_CLOCK_ORIGIN: String(originMs),
		...(speed !== undefined && { SIMULATOR_CLOCK_SPEED: String(speed) })
	};
	return { arguments: [], env };
}

/** Whatever is called CLOCK_… in the environment is meant for somebody's own clock. */
function startByOwn(path: string): ClockStart {
	const own = Object.entries(process.env).flatMap(([name, value = '']) =>
		name.startsWith('CLOCK_') ? [[name, value] as const] : []
	);
	return { arguments: preloading(path), env: Object.fromEntries(own) };
}

const preloading = (path: string) => ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(path).href];
