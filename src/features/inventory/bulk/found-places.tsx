import classes from '#/features/inventory/bulk/find.module.css';
import { MarkedText } from '#/features/inventory/bulk/marked-text.tsx';
import { cellOf, fieldOf, recordOf } from '#/features/inventory/bulk/place-in-words.ts';
import { NAME_COLUMN } from '#/features/inventory/columns.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { placeKey } from '#/domain/workspace/commands/replace-commands.ts';
import type { TextHit, TextPlace } from '#/domain/workspace/find-text.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';

interface FoundPlacesProps {
  readonly hits: readonly TextHit[];
  /** Characters of what was sought. */
  readonly length: number;
  readonly by: string | null;
  readonly onClose: () => void;
  /** `null` where nothing can be edited. */
  readonly onReplace: ((place: TextPlace) => void) | null;
}

/** Rows that are drawn; all count, and all are replaced. */
const MOST_SHOWN = 200;

/** What was found, by field; each leads to its place. */
export function FoundPlaces({ hits, length, by, onClose, onReplace }: FoundPlacesProps) {
  const workspace = useWorkspace();
  const { openDetails } = useInventory();
  const groups = [...Map.groupBy(hits.slice(0, MOST_SHOWN), ({ place }) => fieldOf(place))];
  return (
    <div className={classes.hits}>
      {groups.map(([field, found]) => (
        <section key={field} aria-label={field}>
          <h3>
            {field} ({formatNumber(hits.filter(({ place }) => fieldOf(place) === field).length)})
          </h3>
          <ul>
            {found.map(({ place, value, at }) => (
              <li key={placeKey(place)} className={classes.hit}>
                <button
                  type="button"
                  className={classes.jump}
                  onClick={() => {
                    onClose();
                    openDetails(cellOf(place, NAME_COLUMN));
                  }}
                >
                  <MarkedText value={value} at={at} length={length} by={by} />
                  {place.field !== 'name' && <small>{recordOf(workspace, place)}</small>}
                </button>
                {onReplace !== null && (
                  <Button
                    size="s"
                    data-replace
                    aria-label={`Replace in ${recordOf(workspace, place)}, ${field.toLowerCase()}`}
                    onClick={() => onReplace(place)}
                  >
                    Replace
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hits.length > MOST_SHOWN && <p>And {formatNumber(hits.length - MOST_SHOWN)} more fields.</p>}
    </div>
  );
}
