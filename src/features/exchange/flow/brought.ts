import type { Incoming } from '#/domain/intake/incoming.ts';
import type { Finding } from '#/features/exchange/wizard/findings.tsx';

/** An inventory that says itself what its populations are. */
export interface BroughtInventory {
  readonly kind: 'inventory';
  readonly file: string;
  readonly format: 'sheet' | 'dettect';
  readonly incoming: Incoming;
  readonly findings: readonly Finding[];
}

/** What was read from the files, before anything was chosen. */
export type Brought = { readonly kind: 'devices'; readonly files: readonly string[] } | BroughtInventory;
