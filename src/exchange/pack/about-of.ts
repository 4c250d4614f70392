import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { rulesOf, strategyVersions, type PackAbout } from '#/exchange/pack/about.ts';
import { writerDigest } from '#/exchange/pack/writer-digest.ts';

/** What a pack of a snapshot says of itself. `lines`: how many of the ledger are in it. */
export function aboutOf(
  snapshot: ExportSnapshot,
  lines: number,
  { software, withPeople }: Pick<PackAbout, 'software' | 'withPeople'>,
): PackAbout {
  const { workspaceId, workspace, catalog, strategy, on, asOf, populations, madeAt, head } = snapshot;
  return {
    workspace: workspaceId,
    name: workspace.settings.name,
    company: workspace.settings.organisation,
    on,
    asOf,
    populations,
    madeAt,
    software,
    writer: writerDigest(catalog, strategy),
    withPeople,
    ledger: { lines, head: head ?? '' },
    rules: rulesOf(catalog),
    strategy: strategyVersions(strategy),
  };
}
