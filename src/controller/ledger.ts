export type { LedgerEntry as Entry, TagLedger as Ledger } from '../aws/ledger.ts';
export type { Outcome as LastOutcome } from '../aws/outcome.ts';
