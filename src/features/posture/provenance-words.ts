import type { Checklist } from '#/domain/catalog/catalog.ts';
import { PROVENANCE } from '#/domain/catalog/provenance.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatDate } from '#/ui/format.ts';

export interface ProvenanceFacts {
  readonly workspace: Pick<Workspace, 'settings'>;
  readonly checklist: Pick<Checklist, 'retentionProfiles'>;
  readonly on: IsoDate;
  readonly lastChange: string | null;
}

/** By which model, which facts, which day and up to which change. */
export function provenanceInWords({ workspace, checklist, on, lastChange }: ProvenanceFacts): string {
  const profile = checklist.retentionProfiles.find(({ id }) => id === workspace.settings.retentionProfile);
  return [
    `Visibility model ${PROVENANCE.model}`,
    `ATT&CK Mobile ${PROVENANCE.attackRelease}`,
    `${PROVENANCE.strategy} ${PROVENANCE.strategyHash}…`,
    `evaluated on ${formatDate(on)}`,
    `retention against ${profile?.name ?? 'no profile'}`,
    ...(lastChange === null ? [] : [`last change ${lastChange}…`]),
  ].join(' · ');
}
