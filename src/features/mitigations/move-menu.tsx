import { MoreHorizontal } from 'lucide-react';

import type { Moves } from '#/features/mitigations/use-move-action.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUSES } from '#/domain/workspace/record-vocabulary.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import { Menu } from '#/ui/menu.tsx';

/** The way to move an action that needs neither drag nor shortcut. */
export function MoveMenu({ action, onMove }: { readonly action: Action; readonly onMove: Moves['move'] }) {
  return (
    <Menu
      label={`Move “${action.title}” to`}
      icon={<MoreHorizontal />}
      iconOnly
      size="s"
      variant="quiet"
      items={ACTION_STATUSES.filter((status) => status !== action.status).map((status) => ({
        label: `Move to ${ACTION_STATUS_LABELS[status].toLowerCase()}`,
        onSelect: () => onMove(action, status),
      }))}
    />
  );
}
