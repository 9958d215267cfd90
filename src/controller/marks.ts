/** Marks everything a rollout creates; nothing without it is ever deleted. */
export const rolloutTag = 'promotion-gate:rollout';
