import { useMemo } from 'react';

import { countColumns } from '#/features/evidence/count-columns.tsx';
import { countOf, type RowCount } from '#/features/evidence/count-of-rows.ts';
import { WHOLE_REGISTER } from '#/features/evidence/evidence-address.ts';
import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import styles from '#/features/evidence/evidence.module.css';
import { itemsOfControl } from '#/domain/evidence/register.ts';
import { useControls } from '#/state/use-catalog.ts';
import { Card } from '#/ui/card.tsx';
import { DataTable } from '#/ui/data-table.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';

interface ControlRow {
  /** `nist-800-53r5:CM-8`. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly count: RowCount;
}

/** What stands behind each control of a framework, by the items of the checklist that touch it. */
export function ControlsView({ rows, place, onPlace }: ViewProps) {
  const controls = useControls();
  const framework = controls.frameworks.find(({ id }) => id === place.framework) ?? controls.frameworks[0];
  const listed = useMemo((): readonly ControlRow[] => {
    const id = framework?.id ?? '';
    const ids = new Set(Object.values(controls.byItem).flatMap((touched) => touched[id] ?? []));
    return [...ids]
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((control) => {
        const key = `${id}:${control}`;
        const items = itemsOfControl(controls, key);
        const own = rows.filter(({ reach }) => items.some((item) => reach.items.has(item)));
        return { key, id: control, title: controls.titles[id]?.[control] ?? '', items, count: countOf(own) };
      });
  }, [controls, framework, rows]);
  const backed = listed.filter(({ count }) => count.valid > 0).length;
  return (
    <Card
      title="By control"
      hint={`${formatNumber(backed)} of ${formatNumber(listed.length)} have valid evidence`}
      actions={
        <SelectField
          label="Framework"
          hideLabel
          value={framework?.id ?? ''}
          options={controls.frameworks.map(({ id, name }) => ({ value: id, label: name }))}
          onCommit={(next) => onPlace({ framework: next })}
        />
      }
    >
      <p className={styles.lead}>{controls.note}</p>
      <DataTable
        caption={`Controls of ${framework?.name ?? 'the framework'} and their evidence`}
        rows={listed}
        rowKey={({ key }) => key}
        columns={[
          { key: 'id', header: 'Control', cell: ({ id }) => (id === 'document' ? 'The document' : id) },
          { key: 'title', header: 'Title', cell: titleCell },
          { key: 'through', header: 'Through', cell: ({ items }) => items.join(', ') },
          ...countColumns<ControlRow>(
            ({ id }) => id,
            ({ key }) => onPlace({ ...WHOLE_REGISTER, control: key }),
          ),
        ]}
      />
    </Card>
  );
}

/** Some publishers let identifiers be named and keep their words to themselves. */
function titleCell({ title }: ControlRow) {
  return title === '' ? <span className={styles.note}>wording not ours to ship</span> : title;
}
