import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Lets `Math.random` and the names that Node's crypto draws come from one stream; for simulations only. */
export function seedRandomness(uniform: () => number): void {
	const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => Math.floor(uniform() * 256)));
	Math.random = uniform;
	Object.assign(crypto, {
		randomBytes: bytes,
		randomUUID: () => {
			const hex = bytes(16).toString('hex');
			const variant = '89ab'[Math.floor(uniform() * 4)];
			return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
		}
	});
	syncBuiltinESMExports();
}
