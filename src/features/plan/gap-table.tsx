import { useState } from 'react';
import { Link } from 'react-router';

import type { Gap } from '#/domain/planning/gap.ts';
import type { PlanPlace } from '#/features/plan/plan-address.ts';
import styles from '#/features/plan/plan.module.css';
import type { SetPlace } from '#/state/use-place.ts';
import { CHANGE_KINDS } from '#/domain/workspace/entities.ts';
import { CHANGE_KIND_LABELS, FACET_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatPoints } from '#/ui/format.ts';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import type { FrontierView } from '#/workers/plan.worker.ts';

/** The rest is a press away. */
const SHOWN = 20;

const CAUSE_WORDS: Readonly<Record<Gap['layer'], string>> = {
  unproven: 'unproven',
  closable: 'closable',
  out_of_reach: 'out of reach in this mode',
};

export interface GapTableProps {
  readonly frontier: FrontierView | null;
  /** Ids of the changes in the plan. */
  readonly chosen: readonly string[];
  readonly place: PlanPlace;
  readonly onPlace: SetPlace<PlanPlace>;
  readonly onToggle: (change: string) => void;
}

/** Every gap, the largest first, each alone; ticked where the plan holds it. */
export function GapTable({ frontier, chosen, place, onPlace, onToggle }: GapTableProps) {
  const populations = populationsInOrder(useWorkspace());
  const [isWhole, setIsWhole] = useState(false);
  const all = frontier?.gaps ?? [];
  const gaps = all.filter(
    ({ kind, population }) =>
      (place.kind === 'all' || kind === place.kind) &&
      (place.where === 'all' || (population ?? 'organisation') === place.where),
  );
  const plannable = new Set(frontier?.changes.map(({ candidate }) => candidate.id));
  return (
    <Card
      title="Gaps"
      hint={`each alone, ${gaps.length === all.length ? all.length : `${gaps.length} of ${all.length}`}`}
    >
      <div className={styles.filters}>
        <SegmentedControl
          label="Kind"
          value={place.kind}
          options={[
            { value: 'all' as const, label: 'All' },
            ...CHANGE_KINDS.map((kind) => ({ value: kind, label: CHANGE_KIND_LABELS[kind] })),
          ]}
          onChange={(kind) => onPlace({ kind })}
        />
        <SelectField
          label="Where"
          hideLabel
          value={place.where}
          options={[
            { value: 'all', label: 'Everywhere' },
            { value: 'organisation', label: 'All populations at once' },
            ...populations.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onCommit={(where) => onPlace({ where })}
        />
      </div>
      {frontier !== null && gaps.length === 0 ? (
        <p className={styles.faint}>No gap of this kind here.</p>
      ) : (
        <DataTable
          caption="Gaps"
          columns={columnsOf({ chosen, plannable, onToggle })}
          rows={isWhole ? gaps : gaps.slice(0, SHOWN)}
          rowKey={({ id }) => id}
        />
      )}
      {gaps.length > SHOWN && !isWhole ? (
        <Button size="s" variant="quiet" onClick={() => setIsWhole(true)}>
          Show all {gaps.length}
        </Button>
      ) : null}
    </Card>
  );
}

interface Choice {
  readonly chosen: readonly string[];
  readonly plannable: ReadonlySet<string>;
  readonly onToggle: (change: string) => void;
}

function columnsOf({ chosen, plannable, onToggle }: Choice): readonly DataColumn<Gap>[] {
  return [
    {
      key: 'plan',
      header: 'Plan',
      cell: ({ id, title }) =>
        plannable.has(id) ? (
          <input
            type="checkbox"
            aria-label={`In the plan: ${title}`}
            checked={chosen.includes(id)}
            onChange={() => onToggle(id)}
          />
        ) : null,
    },
    { key: 'gap', header: 'Gap', rowHeader: true, cell: (gap) => <GapWords gap={gap} /> },
    { key: 'kind', header: 'Kind', cell: ({ kind }) => CHANGE_KIND_LABELS[kind] },
    { key: 'question', header: 'Answers', cell: (gap) => <Answers gap={gap} /> },
    { key: 'criterion', header: 'Criterion', cell: ({ criterion }) => <Criterion id={criterion} /> },
    { key: 'narrows', header: 'Narrows', numeric: true, cell: ({ narrows }) => points(narrows) },
    {
      key: 'gain',
      header: 'Proves',
      numeric: true,
      cell: ({ gain, certain }) => (
        <>
          {certain ? null : <small className={styles.faint}>up to </small>}
          <b className={styles.points}>{formatPoints(gain, { digits: 1, signed: true })}</b>
        </>
      ),
    },
  ];
}

function GapWords({ gap }: { readonly gap: Gap }) {
  return (
    <span className={styles.gap}>
      <span>{gap.title}</span>
      <small>
        {gap.reason} <em>{CAUSE_WORDS[gap.layer]}</em>
      </small>
    </span>
  );
}

function Answers({ gap: { question, facet } }: { readonly gap: Gap }) {
  return (
    <>
      {question === null ? '–' : QUESTION_LABELS[question].title}
      {facet === null ? null : <small className={styles.below}>{FACET_LABELS[facet].long}</small>}
    </>
  );
}

function Criterion({ id }: { readonly id: string | null }) {
  return id === null ? '–' : <Link to={`/checklist?criterion=${id}`}>{id}</Link>;
}

function points(value: number): string {
  return Math.abs(value) < 0.05 ? '–' : formatPoints(value, { digits: 1 });
}
