/** Evidence items as resources that observations point to. */
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { evidenceFor } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, isWebAddress, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

export function evidenceResources(workspace: Workspace, ids: OscalIds): readonly OscalObject[] {
  return [...workspace.evidence.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => resourceOf(item, ids));
}

function resourceOf({ id, title, kind, date, link, note }: Evidence, ids: OscalIds): OscalObject {
  return filled({
    uuid: ids('evidence', id),
    title: oneLine(title, id),
    description: note,
    props: [
      { name: 'type', value: 'evidence' },
      ...ownProp('evidence-id', id),
      ...ownProp('evidence-kind', EVIDENCE_KIND_LABELS[kind]),
      ...ownProp('evidence-date', date),
      ...(isWebAddress(link) ? [] : ownProp('place', link)),
    ],
    rlinks: isWebAddress(link) ? [{ href: link }] : [],
  });
}

/** The items that support any of the claims, each once. */
export function evidenceOf(workspace: Workspace, claims: readonly string[]): readonly Evidence[] {
  return [...new Set(claims.flatMap((claim) => evidenceFor(workspace, claim)))];
}

export function relevantEvidence(items: readonly Evidence[], ids: OscalIds): readonly OscalObject[] {
  return items.map(({ id, title }) => ({ href: `#${ids('evidence', id)}`, description: oneLine(title, id) }));
}
