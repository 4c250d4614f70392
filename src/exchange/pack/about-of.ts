import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { strategyVersions, type PackAbout } from '#/exchange/pack/about.ts';

/** What a pack of a snapshot says of itself. `lines`: how many of the ledger are in it; `writer`: `writerDigest`. */
export function aboutOf(
  snapshot: ExportSnapshot,
  lines: number,
  { software, withPeople, writer }: Pick<PackAbout, 'software' | 'withPeople' | 'writer'>,
): PackAbout {
  const { workspaceId, workspace, strategy, on, asOf, populations, checklist, madeAt, head, rules } = snapshot;
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
