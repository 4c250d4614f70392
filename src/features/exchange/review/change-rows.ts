import type { IntakeChange, IntakeCollection, IntakePlan } from '#/domain/intake/intake-plan.ts';
import { fieldInWords } from '#/domain/workspace/op-in-words.ts';
import type { ChangeRow } from '#/features/exchange/wizard/change-row.ts';
import { FORMATS } from '#/ui/format.ts';

const THINGS: Readonly<Record<IntakeCollection, string>> = {
  populations: 'Population',
  sources: 'Source',
  coverage: 'Coverage',
  families: 'Family',
};

export function changeRows(plan: IntakePlan): readonly ChangeRow[] {
  return plan.changes.map(changeRow);
}

/** The words of the fields are made for the rows that are shown: a sheet may change thousands. */
function changeRow({ id, kind, collection, name, fields }: IntakeChange): ChangeRow {
  return {
    id,
    kind,
    thing: THINGS[collection],
    name,
    get fields() {
      return fieldsInWords(fields, kind === 'new');
    },
  };
}

function fieldsInWords(fields: IntakeChange['fields'], isNew: boolean): ChangeRow['fields'] {
  const told = fields.filter(({ field }) => !BOOKKEEPING.has(field) && !(isNew && field === 'name'));
  return (told.length > 0 || isNew ? told : fields).map(({ field, from, to }) => {
    const { what, before, after } = fieldInWords(field, from, to, FORMATS);
    // What is new was nothing before; the initial values of its fields are not something that changes.
    return { label: what, from: isNew ? '' : (before ?? ''), to: after ?? 'nothing' };
  });
}

/** Where a record stands and how the next import finds it again: told only where nothing else changes. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['order', 'importKey']);
