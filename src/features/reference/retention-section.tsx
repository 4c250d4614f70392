import type { RetentionProfile } from '#/domain/catalog/catalog.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatNumber } from '#/ui/format.ts';

import styles from './retention-section.module.css';
import { Section } from './section.tsx';
import { PhoneLabel, StackedOnPhone } from './stacked-on-phone.tsx';

const COLUMNS: readonly DataColumn<RetentionProfile>[] = [
  { key: 'name', header: 'Profile', cell: (profile) => <span className={styles.name}>{profile.name}</span> },
  {
    key: 'days',
    header: 'Days kept',
    numeric: true,
    cell: (profile) => (
      <>
        <PhoneLabel>Days kept</PhoneLabel>
        {formatNumber(profile.days)}
      </>
    ),
  },
  {
    key: 'searchable',
    header: 'At hand at once',
    numeric: true,
    cell: (profile) => (
      <>
        <PhoneLabel>At hand at once</PhoneLabel>
        {profile.searchableDays === null ? '–' : formatNumber(profile.searchableDays)}
      </>
    ),
  },
  { key: 'status', header: 'Status', cell: (profile) => <span className={styles.words}>{profile.status}</span> },
  { key: 'note', header: 'Where it was read', cell: (profile) => <span className={styles.words}>{profile.note}</span> },
];

export function RetentionSection() {
  const { checklist } = useCatalog();
  return (
    <Section
      id="retention"
      lead="Retention counts as full when records can be searched for as long as the chosen profile asks. The profile is chosen in the settings of a workspace."
    >
      <StackedOnPhone>
        <DataTable
          caption="Retention profiles"
          columns={COLUMNS}
          rows={checklist.retentionProfiles}
          rowKey={(profile) => profile.id}
        />
      </StackedOnPhone>
      <p className={styles.guidance}>
        Without a period to measure against:{' '}
        {checklist.retentionGuidance.map(({ name, status, note }) => `${name} (${status}). ${note}`).join(' ')}
      </p>
    </Section>
  );
}
