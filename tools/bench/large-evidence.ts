import { addDays } from '#/domain/dates.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KINDS } from '#/domain/workspace/record-vocabulary.ts';

import { EVALUATED_ON } from './large-workspace.ts';

interface Item extends Omit<Evidence, 'attachments' | 'note' | 'validUntil'> {
  readonly files: readonly AttachedFile[];
}

/** Items of evidence on the cells of a large workspace: every kind and age, every tenth a newer version, a third with files. */
export function largeEvidence(populations: number, sources: number, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    number: at + 1,
    title: `Device export ${String(at)} of the month`,
    kind: EVIDENCE_KINDS[at % EVIDENCE_KINDS.length] ?? 'export',
    date: at % 40 === 0 ? null : addDays(EVALUATED_ON, -((at * 7) % 420)),
    link: `https://records.example/${String(at)}`,
    supports: [claim(at, populations, sources), claim(at * 3 + 1, populations, sources)],
    collectedBy: `Collector ${String(at % 25)}`,
    replaces: at % 10 === 9 ? idOf(at - 1) : '',
    files: at % 3 === 0 ? [fileAt(at)] : [],
  }));
}

function idOf(at: number): EvidenceId {
  return `evidence-${String(at)}` as EvidenceId;
}

function claim(at: number, populations: number, sources: number): string {
  return `coverage:population-${String(at % populations)}~source-${String((at * 5) % sources)}`;
}

function fileAt(at: number): AttachedFile {
  const sha256 = at.toString(16).padStart(64, '0');
  return { sha256, name: `export-${String(at)}.csv`, type: 'text/csv', bytes: 1_000 + at, on: EVALUATED_ON };
}
