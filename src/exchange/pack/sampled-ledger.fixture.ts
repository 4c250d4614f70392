/** A ledger in which an auditor drew a sample of its claims, by the seed or as somebody would have liked it drawn. */
import { claimIds } from '#/domain/audit/redraw.ts';
import { drawSample } from '#/domain/audit/sampling.ts';
import { headNow } from '#/domain/audit/recorded-head.fixture.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { CLAIM_KINDS, claimsOf } from '#/domain/evidence/claims.ts';
import type { SampleId } from '#/domain/ids.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { recordSample } from '#/domain/workspace/commands/sample-commands.ts';
import type { Sample } from '#/domain/workspace/entities.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import { withChange } from '#/exchange/pack/pack.fixture.ts';

export const SAMPLE = { seed: "an auditor's seed", size: 5 } as const;

type Recorded = Omit<Sample, 'id' | 'results'>;

/** `change`: what is written down instead of what was drawn. `ids`: a list to draw from in place of the claims. */
export function withSample(
  ledger: Pick<Backup, 'lines' | 'commits'>,
  change: (drawn: Recorded) => Recorded = (drawn) => drawn,
  ids: readonly string[] | null = null,
): readonly string[] {
  const on = '2026-11-20' as IsoDate;
  const record = fold(ledger.commits);
  const fields: Recorded = {
    ...drawSample(ids ?? claimIds(claimsOf(record, on), CLAIM_KINDS), SAMPLE.seed, SAMPLE.size),
    ...SAMPLE,
    name: 'Sample 1',
    method: 'sha256-rank-1',
    from: ids === null ? 'claims' : 'list',
    kinds: ids === null ? [...CLAIM_KINDS] : [],
    listName: ids === null ? '' : 'devices.csv',
    drawnBy: 'R. Auditor',
    drawnOn: on,
    asOf: on,
    ...headNow(ledger.commits),
  };
  const draft = recordSample(record, 'smp-test' as SampleId, change(fields));
  if (!draft.ok) throw new Error(draft.error.kind);
  return withChange(ledger, draft.value, 'auditor');
}
