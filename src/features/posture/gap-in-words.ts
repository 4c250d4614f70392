import type { IsoDate } from '#/domain/dates.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { whereInWords } from '#/domain/planning/where-in-words.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { formatDate, formatPoints } from '#/ui/format.ts';

export interface GapInWords {
  readonly title: string;
  readonly where: string;
  readonly gain: string;
  readonly owner: string;
  readonly due: string;
}

/** A gap where nothing can be pressed: what it proves, and who closes it by when. `action`: the open one that would. */
export function gapInWords(
  gap: Gap,
  action: Action | null,
  workspace: Pick<Workspace, 'populations'>,
  on: IsoDate,
): GapInWords {
  const due = action?.due ?? null;
  const day = due === null ? 'no date' : `${due < on ? 'late since ' : ''}${formatDate(due)}`;
  return {
    title: gap.title,
    where: whereInWords(gap, workspace),
    gain: `${gap.certain ? '' : 'up to '}${formatPoints(gap.gain, { digits: 1, signed: true })}`,
    owner: action === null ? 'not planned' : action.owner || 'no owner',
    due: action === null ? '' : day,
  };
}
