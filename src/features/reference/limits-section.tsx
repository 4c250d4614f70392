import { useState } from 'react';

import type { Observability, StructuralLimit } from '#/domain/catalog/catalog.ts';
import { limitsOf } from '#/domain/catalog/read-observability.ts';
import { FACET_LABELS, MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

import { ExternalLink } from './external-link.tsx';
import styles from './limits-section.module.css';
import { Section } from './section.tsx';
import { PhoneLabel, StackedOnPhone } from './stacked-on-phone.tsx';
import { useMatrixPlace } from './use-matrix-place.ts';

type Extent = 'mode' | 'all';

export function LimitsSection() {
  const { observability } = useCatalog();
  const { place } = useMatrixPlace();
  const [extent, setExtent] = useState<Extent>('all');
  const limits = extent === 'all' ? observability.limits : limitsOf(observability, place.platform, place.mode);
  return (
    <Section
      id="limits"
      lead="Caps that platform, privacy or encryption set, and what would lift each. A limit is not a failure: it is decided on, per population, as lift, compensate or accept."
    >
      <SegmentedControl<Extent>
        label="Which limits"
        value={extent}
        options={[
          { value: 'all', label: `All ${observability.limits.length}` },
          { value: 'mode', label: `${PLATFORM_LABELS[place.platform]}, ${MODE_LABELS[place.mode]}` },
        ]}
        onChange={setExtent}
      />
      <StackedOnPhone>
        <DataTable
          caption="Structural limits"
          columns={columnsFor(observability)}
          rows={limits}
          rowKey={(limit) => limit.id}
        />
      </StackedOnPhone>
    </Section>
  );
}

function columnsFor({ sources }: Observability): readonly DataColumn<StructuralLimit>[] {
  return [
    { key: 'id', header: 'Limit', cell: (limit) => limit.id },
    {
      key: 'limit',
      header: 'What it is',
      cell: (limit) => (
        <span className={styles.words}>
          {limit.limit}. <SourceLink url={sources[limit.source]?.url ?? null} />
        </span>
      ),
    },
    {
      key: 'lifted',
      header: 'What lifts it',
      cell: (limit) => (
        <span className={styles.words}>
          <PhoneLabel>Lifted by</PhoneLabel>
          {limit.liftedBy}
        </span>
      ),
    },
    {
      key: 'where',
      header: 'Where, and what it caps',
      cell: (limit) => (
        <span className={styles.where}>
          {whereOf(limit)}
          <span className={styles.caps}>{capsOf(limit)}</span>
        </span>
      ),
    },
  ];
}

function whereOf({ platform, modes }: StructuralLimit): string {
  const where = platform === '*' ? 'Both platforms' : PLATFORM_LABELS[platform];
  const which = modes.map((mode) => (mode === '*' ? 'every mode' : MODE_LABELS[mode]));
  return [where, ...which].join(' · ');
}

function capsOf({ facets, cap }: StructuralLimit): string {
  const names = facets.map((facet) => (facet === '*' ? 'Every facet' : FACET_LABELS[facet].short));
  return `${names.join(', ')}: ${cap}`;
}

function SourceLink({ url }: { readonly url: string | null }) {
  return url === null ? <>(judgement)</> : <ExternalLink href={url}>Source</ExternalLink>;
}
