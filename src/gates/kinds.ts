import type { Gate, KindName } from './gate.ts';
import type { GateKind } from './kind.ts';
import { fileKind } from './kinds/file.ts';
import { meanKind } from './kinds/mean.ts';
import { qualityKind } from './kinds/quality.ts';
import { shareKind } from './kinds/share.ts';
import { thresholdKind } from './kinds/threshold.ts';

/** The one record of gate kinds. */
const kinds: { readonly [K in KindName]: GateKind<K> } = {
	share: shareKind,
	mean: meanKind,
	threshold: thresholdKind,
	quality: qualityKind,
	file: fileKind
};

/** What there is to know about a gate's kind. */
export function kindOf<K extends KindName>(gate: Gate<K>): GateKind<K> {
	return kinds[gate.kind];
}
