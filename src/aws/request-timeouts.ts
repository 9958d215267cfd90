const connectionTimeout = 60_000;
/** Of everything up to the head of the answer. */
const requestTimeout = 300_000;

/** Milliseconds without a byte. A model has 60 s for its answer; whoever reads an object may be slow at it. */
const silence = { call: 30_000, invocation: 70_000, reading: 300_000 } as const;

/** How long the SDK waits in one attempt of a call before it takes the connection for broken. */
export const patience = (kind: keyof typeof silence) => ({
	connectionTimeout,
	requestTimeout,
	socketTimeout: silence[kind],
	throwOnRequestTimeout: true
});
