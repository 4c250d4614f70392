import { useState } from 'react';
import { Link } from 'react-router';

import type { PopulationGroup } from '#/features/inventory/arrange/group-rows.ts';
import { useGroupScore } from '#/features/inventory/arrange/group-scores.ts';
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
import { Button } from '#/ui/button.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface PopulationListProps {
  readonly populations: readonly PopulationId[];
  /** `null` where they are not grouped. */
  readonly groups: readonly PopulationGroup[] | null;
  readonly sources: readonly Source[];
}

/** Cards that are drawn before one asks for more: each has a button a source. */
const CARDS_AT_ONCE = 60;

/** The inventory on a phone: one population under the other, its cells as a list, each a button to all its fields. */
export function PopulationList({ populations, groups, sources }: PopulationListProps) {
  if (groups === null) return <Cards populations={populations} sources={sources} />;
  return groups.map((group) => (
    <section key={group.row} aria-label={group.label}>
      <GroupHead group={group} />
      <Cards populations={group.members} sources={sources} />
    </section>
  ));
}

function GroupHead({ group }: { readonly group: PopulationGroup }) {
  const score = useGroupScore(group.row);
  const count = group.members.length;
  return (
    <div className={classes.group}>
      <h2>{group.label}</h2>
      <small>
        {count} {count === 1 ? 'population' : 'populations'}
        {score && score.devices[1] > 0 && `, ${devicesText(score.devices)} devices`}
      </small>
      {score?.proof && score.visibility && (
        <BarAndNumber label={group.label} proof={score.proof} visibility={score.visibility} />
      )}
    </div>
  );
}

function Cards({ populations, sources }: Omit<PopulationListProps, 'groups'>) {
  const [shown, setShown] = useState(CARDS_AT_ONCE);
  const more = populations.length - shown;
  return (
    <>
      <ul className={classes.list}>
        {populations.slice(0, shown).map((id) => (
          <PopulationCard key={id} id={id} sources={sources} />
        ))}
      </ul>
      {more > 0 && (
        <Button onClick={() => setShown((before) => before + CARDS_AT_ONCE)}>
          Show {Math.min(more, CARDS_AT_ONCE)} more of {populations.length}
        </Button>
      )}
    </>
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
