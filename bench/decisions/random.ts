export { type Random, randomFrom } from '../../src/stats/draws.ts';
