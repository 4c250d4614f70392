/** The UUID of everything that an export speaks of. It follows from our own ids, so it is the same in every export. */
import { sha256Hex } from '#/domain/ledger/canonical.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { OscalObject } from '#/exchange/oscal/oscal-text.ts';
import { TELLTALE_NAMESPACE, uuidV5 } from '#/exchange/oscal/uuid.ts';

export type OscalIds = (kind: string, ...id: readonly string[]) => string;

/** One for all documents of a snapshot: the same population is named by thousands of observations. */
export const oscalIds = oncePer(({ workspaceId }: ExportSnapshot): OscalIds => {
  const own = uuidV5(TELLTALE_NAMESPACE, `workspace/${workspaceId}`);
  const known = new Map<string, string>();
  return (kind, ...id) => {
    if (kind === 'workspace') return own;
    const name = JSON.stringify([kind, ...id]);
    const uuid = known.get(name) ?? uuidV5(own, name);
    known.set(name, uuid);
    return uuid;
  };
});

/**
 * A document is another one as soon as anything in it is another; this is how OSCAL wants its UUID. `stands`: what stands
 * for a large body, such as the UUID of a part that has one by the same rule; the whole body where left out.
 */
export function withUuid(ids: OscalIds, kind: string, body: OscalObject, stands: OscalObject = body): OscalObject {
  return { uuid: ids(kind, sha256Hex(JSON.stringify(stands))), ...body };
}
