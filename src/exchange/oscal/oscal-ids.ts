/** The UUID of everything that an export speaks of. It follows from our own ids, so it is the same in every export. */
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { TELLTALE_NAMESPACE, uuidV5 } from '#/exchange/oscal/uuid.ts';

export type OscalIds = (kind: string, ...id: readonly string[]) => string;

export function oscalIds(workspace: WorkspaceId): OscalIds {
  const own = uuidV5(TELLTALE_NAMESPACE, `workspace/${workspace}`);
  return (kind, ...id) => (kind === 'workspace' ? own : uuidV5(own, JSON.stringify([kind, ...id])));
}

/** A document is another one as soon as anything in it is another; this is how OSCAL wants its UUID. */
export function withUuid(ids: OscalIds, kind: string, body: OscalObject): OscalObject {
  return { uuid: ids(kind, sha256Hex(JSON.stringify(body))), ...body };
}
