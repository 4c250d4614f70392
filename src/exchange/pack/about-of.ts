import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { strategyVersions, type PackAbout } from '#/exchange/pack/about.ts';

/** What a pack of a snapshot says of itself. `lines`: how many of the ledger are in it; `writer`: `writerDigest`; `madeAt`: of a pack of before. */
export function aboutOf(
  snapshot: ExportSnapshot,
  lines: number,
  { software, withPeople, writer, madeAt }: Pick<PackAbout, 'software' | 'withPeople' | 'writer' | 'madeAt'>,
): PackAbout {
  const { workspaceId, workspace, strategy, on, asOf, populations, checklist, head, rules } = snapshot;
  return {
    workspace: workspaceId,
    name: workspace.settings.name,
    company: workspace.settings.organisation,
    on,
    asOf,
    populations,
    checklist,
    madeAt,
    software,
    writer,
    withPeople,
    ledger: { lines, head: head ?? '', reach: 'ledger' },
    rules,
    strategy: strategyVersions(strategy),
  };
}
