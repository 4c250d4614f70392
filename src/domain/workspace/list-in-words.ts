/** The value of a field that is a list: by name where the count would not tell what changed. */
import * as v from 'valibot';

import type { Json } from '#/domain/ledger/commit.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import { actionSchema } from '#/domain/workspace/plan-schemas.ts';

const LIST_THINGS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  supports: ['claim', 'claims'],
  changes: ['cell', 'cells'],
  criteria: ['criterion', 'criteria'],
  kinds: ['kind', 'kinds'],
};

/** `date` writes a `YYYY-MM-DD`. */
export function listInWords(field: string, list: readonly Json[], date: (text: string) => string): string {
  if (field === 'milestones') return milestonesInWords(list, date);
  if (field === 'modes') return modesInWords(list);
  const { length } = list;
  const [one, many] = LIST_THINGS[field] ?? ['item', 'items'];
  return `${length} ${length === 1 ? one : many}`;
}

/** "Supervised, Work profile, personal": which population each is for stands where the action is shown. */
function modesInWords(modes: readonly Json[]): string {
  return v
    .parse(actionSchema.entries.modes, modes)
    .map(({ mode }) => MODE_LABELS[mode])
    .join(', ');
}

/** "Pilot (6 Nov 2026, done), Half of the phones": a list of the same length may have changed in any of these. */
function milestonesInWords(milestones: readonly Json[], date: (text: string) => string): string {
  return v
    .parse(actionSchema.entries.milestones, milestones)
    .map(({ name, due, done }) => {
      const more = [due === null ? '' : date(due), done ? 'done' : ''].filter(Boolean);
      return more.length === 0 ? name : `${name} (${more.join(', ')})`;
    })
    .join(', ');
}
