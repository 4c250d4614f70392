import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';

import classes from '#/features/inventory/arrange/arrange.module.css';
import { inChosenOrder, movedTo } from '#/features/inventory/arrange/column-layout.ts';
import type { InventoryColumns } from '#/features/inventory/arrange/use-columns.ts';
import { isFixedColumn } from '#/features/inventory/columns.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import type { GridColumn } from '#/ui/grid/grid-model.ts';
import { IconButton } from '#/ui/icon-button.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface ColumnsDialogProps {
  readonly columns: InventoryColumns;
  readonly onClose: () => void;
}

const TITLES = { source: 'Sources', family: 'Families', facet: 'Facets' } as const;

/** Shows, hides and orders columns. What was chosen holds at once, and on the next visit. */
export function ColumnsDialog({ columns, onClose }: ColumnsDialogProps) {
  const { own, behind, prefer } = columns;
  const [said, setSaid] = useState('');
  return (
    <Dialog
      title="Columns"
      opened
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              prefer(null);
              setSaid('Columns are as they were at first.');
            }}
          >
            Reset
          </Button>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <p>Kept in this browser, for this workspace. Drag a line, or press Alt with an arrow key on it, to move it.</p>
      <ColumnList
        title="About the population"
        all={own.filter(({ id }) => !isFixedColumn(id))}
        {...columns}
        onSay={setSaid}
      />
      <ColumnList title={TITLES[columns.layout]} all={behind} {...columns} onSay={setSaid} />
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </Dialog>
  );
}

interface ColumnListProps {
  readonly title: string;
  readonly all: readonly GridColumn[];
  readonly preferences: InventoryColumns['preferences'];
  readonly prefer: InventoryColumns['prefer'];
  readonly onSay: (words: string) => void;
}

function ColumnList({ title, all, preferences, prefer, onSay }: ColumnListProps) {
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const { hidden, order } = preferences;
  const placed = inChosenOrder(all, order);
  const ids = placed.map((column) => column.id);

  function move(from: number, to: number): void {
    const moved = movedTo(ids, from, to);
    if (moved === ids) return;
    const here = new Set(ids);
    prefer({ hidden, order: [...order.filter((each) => !here.has(each)), ...moved] });
    onSay(`${placed[from]?.label ?? ''} is now ${to + 1} of ${ids.length}.`);
  }

  function show(column: string, shown: boolean): void {
    const others = hidden.filter((each) => each !== column);
    prefer({ order, hidden: shown ? others : [...others, column] });
  }

  function onKeyDown(event: KeyboardEvent, at: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className={classes.list}>
        {placed.map(({ id: column, label, group }, at) => (
          // The keys and the drag are those of the controls inside.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={column}
            className={classes.item}
            draggable
            data-over={(over === at && dragged !== at) || undefined}
            onKeyDown={(event) => onKeyDown(event, at)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(at);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, at);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <span className={classes.grip} aria-hidden="true">
              <GripVertical size={16} />
            </span>
            <label>
              <input
                type="checkbox"
                checked={!hidden.includes(column)}
                onChange={(event) => show(column, event.target.checked)}
              />
              <span>
                {label}
                {group && <small> {group.label}</small>}
              </span>
            </label>
            <IconButton
              size="s"
              label={`Move ${label} up`}
              icon={<ArrowUp />}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            />
            <IconButton
              size="s"
              label={`Move ${label} down`}
              icon={<ArrowDown />}
              disabled={at === ids.length - 1}
              onClick={() => move(at, at + 1)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
