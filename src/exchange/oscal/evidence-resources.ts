/** Evidence items as resources that observations point to. */
import { hexToBytes } from '@noble/hashes/utils.js';

import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { evidenceFor } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { filled, isWebAddress, oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

export function evidenceResources(workspace: Workspace, ids: OscalIds): readonly OscalObject[] {
  return [...workspace.evidence.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => resourceOf(item, evidenceNumberOf(workspace, item.id), ids));
}

function resourceOf(item: Evidence, number: string, ids: OscalIds): OscalObject {
  const { id, title, kind, date, link, note, collectedBy, validUntil, attachments } = item;
  return filled({
    uuid: ids('evidence', id),
    title: oneLine(title, number || id),
    description: note,
    props: [
      { name: 'type', value: 'evidence' },
      ...ownProp('evidence-id', number),
      ...ownProp('record-id', id),
      ...ownProp('evidence-kind', EVIDENCE_KIND_LABELS[kind]),
      ...ownProp('evidence-date', date),
      ...ownProp('collected-by', collectedBy),
      ...ownProp('valid-until', validUntil),
      ...(isWebAddress(link) ? [] : ownProp('place', link)),
    ],
    rlinks: [
      ...(isWebAddress(link) ? [{ href: link }] : []),
      ...Object.entries(attachments)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([hash, { type }]) =>
          filled({
            href: nameByHash(hash),
            'media-type': oneLine(type, ''),
            hashes: [{ algorithm: 'SHA-256', value: hash }],
          }),
        ),
    ],
  });
}

/** The name of a file by what is in it (RFC 6920), wherever it lies. */
function nameByHash(hash: string): string {
  const binary = String.fromCodePoint(...hexToBytes(hash));
  return `ni:///sha-256;${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The items that support any of the claims, each once. */
export function evidenceOf(workspace: Workspace, claims: readonly string[]): readonly Evidence[] {
  return [...new Set(claims.flatMap((claim) => evidenceFor(workspace, claim)))];
}

export function relevantEvidence(items: readonly Evidence[], ids: OscalIds): readonly OscalObject[] {
  return items.map(({ id, title }) => ({ href: `#${ids('evidence', id)}`, description: oneLine(title, id) }));
}
