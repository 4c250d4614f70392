import { ChevronLeft, ChevronRight, Pencil, Table2 } from 'lucide-react';

import { inventoryAddress } from '#/features/population/inventory-address.ts';
import styles from '#/features/population/population.module.css';
import type { Population } from '#/domain/workspace/entities.ts';
import {
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  SENSITIVITY_LABELS,
} from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatRange } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

interface Props {
  readonly population: Population;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

export function PopulationHeader({ population, isEditing, onEdit }: Props) {
  const canEdit = useCanEdit();
  const facts = factsOf(population);
  return (
    <PageHeader
      title={population.name}
      actions={
        <>
          <Neighbours population={population} />
          <LinkButton icon={<Table2 />} to={inventoryAddress(population)}>
            Inventory row
          </LinkButton>
          <Button icon={<Pencil />} aria-expanded={isEditing} onClick={onEdit}>
            {canEdit ? 'Edit facts' : 'All facts'}
          </Button>
        </>
      }
    >
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {population.notes === '' ? null : <p className={styles.notes}>{population.notes}</p>}
    </PageHeader>
  );
}

function Neighbours({ population }: { readonly population: Population }) {
  const all = populationsInOrder(useWorkspace());
  const at = all.findIndex(({ id }) => id === population.id);
  const previous = all[at - 1];
  const next = all[at + 1];
  return (
    <nav className={styles.neighbours} aria-label="Other populations">
      {previous === undefined ? null : (
        <LinkButton
          variant="quiet"
          icon={<ChevronLeft />}
          to={`/populations/${previous.id}`}
          aria-label={`Previous: ${previous.name}`}
          title={previous.name}
        >
          Previous
        </LinkButton>
      )}
      {next === undefined ? null : (
        <LinkButton
          variant="quiet"
          icon={<ChevronRight />}
          to={`/populations/${next.id}`}
          aria-label={`Next: ${next.name}`}
          title={next.name}
        >
          Next
        </LinkButton>
      )}
    </nav>
  );
}

function factsOf(population: Population): readonly { readonly term: string; readonly value: string }[] {
  return [
    { term: 'Platform', value: PLATFORM_LABELS[population.platform] },
    { term: 'Management', value: MODE_LABELS[population.mode] },
    { term: 'Devices', value: formatRange(population.devices) },
    { term: 'Sensitivity', value: SENSITIVITY_LABELS[population.sensitivity] },
    { term: 'Network path', value: NETWORK_PATH_LABELS[population.networkPath] },
    { term: 'Ownership', value: OWNERSHIP_LABELS[population.ownership] },
    ...(population.region === '' ? [] : [{ term: 'Region', value: population.region }]),
  ];
}
