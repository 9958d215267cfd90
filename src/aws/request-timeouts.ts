import type { Bounds } from './bounded.ts';

/** What is asked for: a call of the control plane, an invocation of a model, or the bytes of an object. */
export type Kind = keyof typeof silence;

const connectionTimeout = 60_000;
/** Of everything up to the head of the answer. */
const requestTimeout = 300_000;

/** Milliseconds without a byte. A model has 60 s for its answer; whoever reads an object may be slow at it. */
const silence = { call: 30_000, invocation: 70_000, reading: 300_000 } as const;

/** How long the SDK waits in one attempt of a call before it takes the connection for broken. */
export const patience = (kind: Kind) => ({
	connectionTimeout,
	requestTimeout,
	socketTimeout: silence[kind],
	throwOnRequestTimeout: true
});

/** SageMaker takes no request and gives no answer of more than 25 MB. */
const longestAnswer = 32 * 1024 * 1024;

/**
 * What one answer may cost in all. An object is read as long as it takes, and asked for again from where it was when
 * one connection has taken too long for it.
 */
export const bounds: Readonly<Record<Kind, Bounds>> = {
	call: { waitMs: 60_000, bytes: longestAnswer },
	invocation: { waitMs: 120_000, bytes: longestAnswer },
	reading: { waitMs: 600_000, bytes: Number.POSITIVE_INFINITY }
};
