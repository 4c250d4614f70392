import { useMemo, useState } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { countOf } from '#/features/inventory/bulk/count-words.ts';
import { devicesText } from '#/features/inventory/device-count.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { SearchField } from '#/ui/search-field.tsx';

interface PopulationChoiceProps {
  readonly from: PopulationId | undefined;
  readonly chosen: ReadonlySet<PopulationId>;
  readonly onChoose: (chosen: ReadonlySet<PopulationId>) => void;
}

const MOST_SHOWN = 60;

/** Which populations it is copied onto: those managed alike first. */
export function PopulationChoice({ from, chosen, onChoose }: PopulationChoiceProps) {
  const workspace = useWorkspace();
  const [search, setSearch] = useState('');
  const original = from === undefined ? undefined : workspace.populations.get(from);
  const { found, alike } = useMemo(() => {
    const sought = search.trim().toLowerCase();
    const others = populationsInOrder(workspace).filter(({ id }) => id !== original?.id);
    const isAlike = ({ platform, mode }: (typeof others)[number]) =>
      original !== undefined && platform === original.platform && mode === original.mode;
    return {
      found: others
        .filter(({ name }) => name.toLowerCase().includes(sought))
        .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a))),
      alike: others.filter(isAlike).map(({ id }) => id),
    };
  }, [workspace, original, search]);

  function toggle(id: PopulationId): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  }

  const count = [...chosen].filter((id) => id !== from).length;
  return (
    <fieldset className={classes.targets}>
      <legend>Onto {count === 0 ? 'these populations' : countOf(count, 'population')}</legend>
      <div className={classes.targetTools}>
        <SearchField label="Find a population" value={search} onChange={setSearch} />
        {alike.length > 0 && (
          <Button size="s" onClick={() => onChoose(new Set([...chosen, ...alike]))}>
            All {alike.length} managed alike
          </Button>
        )}
        {count > 0 && (
          <Button size="s" variant="quiet" onClick={() => onChoose(new Set())}>
            None
          </Button>
        )}
      </div>
      <div className={classes.targetList}>
        {found.slice(0, MOST_SHOWN).map((population) => (
          <label key={population.id} className={classes.target}>
            <input type="checkbox" checked={chosen.has(population.id)} onChange={() => toggle(population.id)} />
            <span>
              {population.name}
              <small>
                {PLATFORM_LABELS[population.platform]}, {MODE_LABELS[population.mode].toLowerCase()}
                {population.devices[1] > 0 && `, ${devicesText(population.devices)} devices`}
              </small>
            </span>
          </label>
        ))}
        {found.length > MOST_SHOWN && <p>And {found.length - MOST_SHOWN} more: search for them.</p>}
      </div>
    </fieldset>
  );
}
