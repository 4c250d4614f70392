import type { Lens } from '#/data/session-storage.ts';
import type { Segment } from '#/ui/segmented-control.tsx';

import { CHECKLIST, INVENTORY, POSTURE, type Screen } from '../screens.ts';

/** Who is looking decides where they land and how dense it is; everyone can reach everything. */
export const LENSES: readonly (Segment<Lens> & { readonly label: string; readonly home: Screen })[] = [
  { value: 'executive', label: 'Executive', home: POSTURE },
  { value: 'architect', label: 'Architect', home: INVENTORY },
  { value: 'auditor', label: 'Auditor', home: CHECKLIST },
];

export function homeOf(lens: Lens): Screen {
  return LENSES.find((one) => one.value === lens)?.home ?? POSTURE;
}
