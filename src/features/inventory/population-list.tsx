import { Link } from 'react-router';

import { useInventory } from '#/features/inventory/inventory-context.ts';
import { describeCell } from '#/features/inventory/cells/describe-cell.ts';
import { BarAndNumber } from '#/features/inventory/cells/score-cell.tsx';
import classes from '#/features/inventory/population-list.module.css';
import { devicesText } from '#/features/inventory/device-count.ts';
import { shareText } from '#/features/inventory/share-text.ts';
import { useCellFacts, usePopulationOf, usePopulationScore } from '#/features/inventory/use-records.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import { MODE_LABELS, PLATFORM_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface PopulationListProps {
  readonly populations: readonly PopulationId[];
  readonly sources: readonly Source[];
}

/** The inventory on a phone: one population under the other, its cells as a list, each a button to all its fields. */
export function PopulationList({ populations, sources }: PopulationListProps) {
  return (
    <ul className={classes.list}>
      {populations.map((id) => (
        <PopulationCard key={id} id={id} sources={sources} />
      ))}
    </ul>
  );
}

function PopulationCard({ id, sources }: { readonly id: PopulationId; readonly sources: readonly Source[] }) {
  const { openDetails } = useInventory();
  const population = usePopulationOf(id);
  const score = usePopulationScore(id);
  if (population === undefined) return null;
  return (
    <li className={classes.card}>
      <button type="button" className={classes.head} onClick={() => openDetails({ row: id, column: '$name' })}>
        <b>{population.name || 'No name yet'}</b>
        <small>
          {PLATFORM_LABELS[population.platform]}, {MODE_LABELS[population.mode]}
          {population.devices[1] > 0 && `, ${devicesText(population.devices)} devices`}
        </small>
      </button>
      {score && (
        <div className={classes.score}>
          <BarAndNumber label={population.name} proof={score.proof} visibility={score.visibility} />
          <Link to={`/populations/${id}`} aria-label={`Why ${population.name} scores as it does`}>
            Why
          </Link>
        </div>
      )}
      <ul className={classes.cells}>
        {sources.map((source) => (
          <li key={source.id}>
            <CellButton population={id} source={source} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function CellButton({ population, source }: { readonly population: PopulationId; readonly source: Source }) {
  const { openDetails } = useInventory();
  const facts = useCellFacts(population, source.id);
  const share = shareText(facts.share);
  return (
    <button
      type="button"
      className={classes.cell}
      data-state={facts.state}
      onClick={() => openDetails({ row: population, column: source.id })}
    >
      <span aria-hidden="true" className={classes.glyph}>
        {STATE_LABELS[facts.state].glyph}
      </span>
      <span>{source.name}</span>
      <span className={classes.share}>{share === '' ? STATE_LABELS[facts.state].label : `${share} %`}</span>
      <VisuallyHidden>: {describeCell(facts)}</VisuallyHidden>
    </button>
  );
}
