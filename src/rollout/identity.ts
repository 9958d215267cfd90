import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import { phases } from './phase.ts';
import type { Progress, Rollout } from './record.ts';
import { servingConfigOf } from './serving-config.ts';
import { findVariant } from './traffic.ts';
import { rollBack } from './transitions.ts';

/** What was found out about a candidate holds for that very image and those artefacts, and for no others. */
export function checkIdentity(rollout: Rollout, progress: Progress, seen: Observation): Decision | undefined {
	if (!phases[progress.state.phase].concludes || servingConfigOf(rollout, seen.endpoint) !== 'pair') return undefined;
	const sentence = seen.swapped ?? swappedImage(rollout, progress, seen);
	return sentence === undefined ? undefined : rollBack(seen, 'failed', { code: 'identity-changed', sentence });
}

function swappedImage(rollout: Rollout, progress: Progress, seen: Observation): string | undefined {
	const { name } = rollout.candidate;
	const before = progress.images ?? [];
	const now = findVariant(seen.endpoint, name)?.images ?? [];
	if (before.length === 0 || now.length === 0 || before.join() === now.join()) return undefined;
	return `${name} runs the image ${now.join(', ')} now, and what was found out is about ${before.join(', ')}. Name images by their digest, then start again.`;
}
