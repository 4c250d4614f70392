import { useId } from 'react';

import { familiesOf, fits, type Preview, type PreviewCell } from '#/features/inventory/dialogs/set-up-choices.ts';
import classes from '#/features/inventory/dialogs/set-up.module.css';
import type { PopulationId } from '#/domain/ids.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS, MODE_LABELS, PLATFORM_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import type { Template } from '#/domain/workspace/templates.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface SetUpPopulationsProps {
  readonly template: Template;
  readonly populations: readonly Population[];
  readonly chosen: ReadonlySet<PopulationId>;
  readonly preview: Preview;
  readonly onToggle: (id: PopulationId) => void;
}

/** Which populations it goes to, and beside each what its cells would say. */
export function SetUpPopulations({ template, populations, chosen, preview, onToggle }: SetUpPopulationsProps) {
  const families = familiesOf(template);
  const keyId = useId();
  return (
    <div className={classes.populations}>
      <p id={keyId} className={classes.key}>
        Framed: filled in. Not framed: recorded already, and stays.
      </p>
      <div
        className={classes.scroll}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element means "a named box"
        role="group"
        aria-label="Populations and their cells"
        aria-describedby={keyId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={classes.table}>
          <caption>
            <VisuallyHidden>What the cells of each population would say</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">Population</th>
              {families.map((family) => (
                <th key={family} scope="col">
                  {FAMILY_LABELS[family].short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {populations.map((population) => (
              <tr key={population.id}>
                <th scope="row" aria-label={population.name}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(population.id)}
                      onChange={() => onToggle(population.id)}
                    />
                    <span>
                      {population.name}
                      {!fits(population, template) && (
                        <small>
                          Other than meant: {PLATFORM_LABELS[population.platform]},{' '}
                          {population.mode === 'unknown' ? 'management not known' : MODE_LABELS[population.mode]}
                        </small>
                      )}
                    </span>
                  </label>
                </th>
                {families.map((family) => (
                  <td key={family}>{chosen.has(population.id) && <Cell cell={preview(population.id, family)} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ cell }: { readonly cell: PreviewCell | null }) {
  if (cell === null) return <span className={classes.cell}>–</span>;
  const { glyph, label } = STATE_LABELS[cell.state];
  const text = cell.effect === 'filled' ? `becomes ${label.toLowerCase()}` : `stays ${label.toLowerCase()}`;
  return (
    <span className={classes.cell} data-effect={cell.effect} title={text}>
      <span aria-hidden="true">{glyph}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
