import { asSourceId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useCoveredShare, useSource } from '#/features/inventory/use-records.ts';
import { formatShare } from '#/ui/format.ts';
import type { GridHeaderProps } from '#/ui/grid/grid-model.ts';

export function SourceHeader({ column }: GridHeaderProps) {
  const source = useSource(asSourceId(column));
  return (
    <span className={classes.source} title={source?.product || source?.name}>
      {source?.name || 'No name yet'}
    </span>
  );
}

/** Devices that this source reaches, of all devices. */
export function SourceFooter({ column }: GridHeaderProps) {
  const share = useCoveredShare(asSourceId(column));
  return <span className={classes.faint}>{share === null ? '' : formatShare(share)}</span>;
}
