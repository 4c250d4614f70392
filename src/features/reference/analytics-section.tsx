import type { Analytic, LogSourceRef, Strategy } from '#/domain/catalog/catalog.ts';
import { FAMILY_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { Badge } from '#/ui/badge.tsx';
import { CopyText } from '#/ui/copy-text.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './analytics-section.module.css';
import { Section } from './section.tsx';
import { PhoneLabel, StackedOnPhone } from './stacked-on-phone.tsx';

const FIT_TONES = { good: 'accent', partial: 'neutral', poor: 'warn' } as const;

const LOG_SOURCE_COLUMNS: readonly DataColumn<LogSourceRef>[] = [
  {
    key: 'source',
    header: 'Data component and log source',
    cell: (ref) => (
      <>
        <span className={styles.component}>{ref.dataComponentName}</span>
        <span className={styles.ids}>
          {ref.dataComponent} · {ref.logSource}
        </span>
      </>
    ),
  },
  { key: 'summary', header: 'What it must show', cell: (ref) => <span className={styles.summary}>{ref.summary}</span> },
  {
    key: 'families',
    header: 'Families that give it',
    cell: (ref) => (
      <>
        <PhoneLabel>From</PhoneLabel>
        {ref.families.map((family) => FAMILY_LABELS[family].short).join(', ')}
      </>
    ),
  },
  {
    key: 'fit',
    header: 'Fit',
    cell: (ref) => (
      <>
        <PhoneLabel>Fit</PhoneLabel>
        <Badge tone={FIT_TONES[ref.fit]}>{ref.fit}</Badge>
      </>
    ),
  },
];

export function AnalyticsSection({ strategy }: { readonly strategy: Strategy }) {
  return (
    <Section
      id="analytics"
      lead="One a platform. Each is a correlation of several log sources, none of which would be enough. Families and fit are our reading of what a company can really collect."
    >
      {strategy.analytics.map((analytic) => (
        <AnalyticCard key={analytic.id} analytic={analytic} />
      ))}
      <MutableElements strategy={strategy} />
    </Section>
  );
}

function AnalyticCard({ analytic }: { readonly analytic: Analytic }) {
  return (
    <article className={styles.card} aria-labelledby={analytic.id}>
      <h3 id={analytic.id}>
        {PLATFORM_LABELS[analytic.platform]} <span className={styles.id}>{analytic.id}</span>
      </h3>
      <p className={styles.prose}>{analytic.summary}</p>
      <StackedOnPhone>
        <DataTable
          caption={`Log sources of ${analytic.id}`}
          columns={LOG_SOURCE_COLUMNS}
          rows={analytic.logSources}
          rowKey={(ref) => `${ref.dataComponent} ${ref.logSource}`}
        />
      </StackedOnPhone>
      <p className={styles.facts}>
        <span>version {analytic.version}</span>
        <span>modified {formatDate(analytic.modified)}</span>
        <CopyText of={`the SHA-256 of ${analytic.id}`} text={analytic.sha256} shown={12} />
      </p>
    </article>
  );
}

function MutableElements({ strategy }: { readonly strategy: Strategy }) {
  const names = new Set(strategy.analytics.flatMap((analytic) => analytic.mutableElements));
  return (
    <article className={styles.card} aria-labelledby="mutable-elements">
      <h3 id="mutable-elements">Left to be tuned</h3>
      <p className={styles.prose}>
        ATT&amp;CK names the elements that every company has to set for itself. Direction D2 of the checklist asks who
        owns them.
      </p>
      <StackedOnPhone>
        <DataTable
          caption="Mutable elements"
          columns={elementColumns(strategy)}
          rows={[...names]}
          rowKey={(name) => name}
        />
      </StackedOnPhone>
    </article>
  );
}

function elementColumns({ analytics, elementMeanings }: Strategy): readonly DataColumn<string>[] {
  return [
    { key: 'name', header: 'Element', cell: (name) => <code>{name}</code> },
    { key: 'meaning', header: 'What it sets', cell: (name) => elementMeanings[name] },
    ...analytics.map((analytic) => ({
      key: analytic.id,
      header: PLATFORM_LABELS[analytic.platform],
      cell: (name: string) => (
        <>
          <PhoneLabel>{PLATFORM_LABELS[analytic.platform]}</PhoneLabel>
          {analytic.mutableElements.includes(name) ? 'yes' : '–'}
        </>
      ),
    })),
  ];
}
