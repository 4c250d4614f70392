import type { IntakeChange, IntakeCollection, IntakePlan } from '#/domain/intake/intake-plan.ts';
import { fieldInWords } from '#/features/exchange/review/field-in-words.ts';
import type { ChangeRow } from '#/features/exchange/wizard/change-row.ts';

const THINGS: Readonly<Record<IntakeCollection, string>> = {
  populations: 'Population',
  sources: 'Source',
  coverage: 'Coverage',
  families: 'Family',
};

export function changeRows(plan: IntakePlan): readonly ChangeRow[] {
  return plan.changes.map(changeRow);
}

function changeRow({ id, kind, collection, name, fields }: IntakeChange): ChangeRow {
  return { id, kind, thing: THINGS[collection], name, fields: fields.map(fieldInWords) };
}
