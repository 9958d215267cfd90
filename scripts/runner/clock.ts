import { fileURLToPath, pathToFileURL } from 'node:url';

/** A time that runs faster than the real one; processes that share it agree on what time it is. */
export interface FastClock {
	readonly speed: number;
	/** The moment at which it showed the real time. */
	readonly originMs: number;
}

const preload = fileURLToPath(new URL('../../src/simulator/fast-clock.ts', import.meta.url));

/** Starts a clock now. */
export function startClock(speed: number): FastClock {
	return { speed, originMs: Date.now() };
}

/** What Node has to be given so that a program lives by this clock; the program itself knows nothing of it. */
export function clockArguments({ speed }: FastClock): readonly string[] {
	return speed === 1 ? [] : ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(preload).href];
}

export function clockEnvironment({ speed, originMs }: FastClock): Readonly<Record<string, string>> {
	return { CLOCK_SPEED: String(speed), CLOCK_ORIGIN: String(originMs) };
}
