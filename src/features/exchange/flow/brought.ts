import type { Incoming } from '#/domain/intake/incoming.ts';

/** What was read from the files, before anything was chosen. */
export type Brought =
  | { readonly kind: 'devices'; readonly files: readonly string[] }
  | { readonly kind: 'inventory'; readonly incoming: Incoming };
