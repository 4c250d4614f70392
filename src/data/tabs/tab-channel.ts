/** Tells the other tabs of this browser that something was written. They read the database for what. */
import * as v from 'valibot';

import type { WorkspaceId } from '#/domain/ids.ts';

const CHANNEL = 'telltale';

const messageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('appended'), workspace: v.string() }),
  /** The whole ledger was put in place of another: a restore, a reset, a deletion. */
  v.strictObject({ kind: v.literal('replaced'), workspace: v.string() }),
]);

export type TabMessage =
  | { readonly kind: 'appended'; readonly workspace: WorkspaceId }
  | { readonly kind: 'replaced'; readonly workspace: WorkspaceId };

export interface TabChannel {
  readonly post: (message: TabMessage) => void;
  readonly close: () => void;
}

export function openTabChannel(onMessage: (message: TabMessage) => void): TabChannel {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const parsed = v.safeParse(messageSchema, event.data);
    if (parsed.success) onMessage(parsed.output as TabMessage);
  });
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
