/** What stands in the row that heads a group: who belongs to it, and their sums. */
import { use } from 'react';

import { useGroup, useGroupScore } from '#/features/inventory/arrange/group-scores.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { BarAndNumber } from '#/features/inventory/cells/score-cell.tsx';
import { devicesText } from '#/features/inventory/device-count.ts';
import { PicksContext } from '#/features/inventory/inventory-context.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

export function GroupName({ row }: CellRef) {
  const group = useGroup(row);
  if (group === undefined) return null;
  const count = group.members.length;
  return (
    <>
      <span className={classes.groupName} title={group.label}>
        {group.label}
      </span>
      <span className={classes.groupCount}>
        {count}
        <VisuallyHidden>{count === 1 ? ' population' : ' populations'}</VisuallyHidden>
      </span>
    </>
  );
}

export function GroupPick({ row }: CellRef) {
  const { picked, setAll } = use(PicksContext);
  const group = useGroup(row);
  if (group === undefined) return null;
  const members = new Set(group.members);
  const count = group.members.filter((id) => picked.has(id)).length;
  const all = count > 0 && count === members.size;
  return (
    <input
      type="checkbox"
      className={classes.pick}
      tabIndex={-1}
      aria-label={`Select all of ${group.label}`}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && !all;
      }}
      onChange={() => {
        const others = [...picked].filter((id) => !members.has(id));
        setAll(all ? others : [...others, ...members]);
      }}
    />
  );
}

export function GroupScore({ row }: CellRef) {
  const group = useGroup(row);
  const score = useGroupScore(row);
  if (group === undefined || score === null) return null;
  if (score.proof === null || score.visibility === null) return <span className={classes.faint}>no devices yet</span>;
  return <BarAndNumber label={group.label} proof={score.proof} visibility={score.visibility} />;
}

export function GroupDevices({ row }: CellRef) {
  const score = useGroupScore(row);
  if (score === null) return null;
  return <span className={classes.total}>{devicesText(score.devices) || '0'}</span>;
}
