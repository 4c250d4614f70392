import { ClipboardCopy, Copy, LayoutTemplate, PencilLine, Trash2, X } from 'lucide-react';

import classes from '#/features/inventory/inventory.module.css';
import { Button } from '#/ui/button.tsx';

interface BulkBarProps {
  readonly count: number;
  readonly onEdit: () => void;
  readonly onTemplate: () => void;
  readonly onCopyCoverage: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** What can be done to the ticked populations together. */
export function BulkBar({ count, onEdit, onTemplate, onCopyCoverage, onDuplicate, onRemove, onClear }: BulkBarProps) {
  return (
    <fieldset className={classes.bulk} aria-label="Selected populations">
      <b>{count === 1 ? '1 population' : `${count} populations`}</b>
      <Button size="s" icon={<PencilLine />} onClick={onEdit}>
        Edit together
      </Button>
      <Button size="s" icon={<LayoutTemplate />} onClick={onTemplate}>
        Apply a set-up
      </Button>
      <Button size="s" icon={<ClipboardCopy />} onClick={onCopyCoverage}>
        Copy coverage onto them
      </Button>
      <Button size="s" icon={<Copy />} onClick={onDuplicate}>
        Duplicate
      </Button>
      <Button size="s" icon={<Trash2 />} variant="danger" onClick={onRemove}>
        Remove
      </Button>
      <Button size="s" icon={<X />} variant="quiet" onClick={onClear}>
        Clear
      </Button>
    </fieldset>
  );
}
