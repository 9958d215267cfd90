import fc from 'fast-check';

/**
 * Properties are tried with the same cases every time, so that a change is not blamed for what another one broke; the
 * nightly workflow gives a new seed and prints it. A failed property prints its own.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 20261128) });
