import { MODES_OF, type Platform } from '#/domain/catalog/vocabulary.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import type { ModeChoice } from '#/exchange/devices/group-devices.ts';
import type { SelectOption } from '#/ui/select-field.tsx';

/** Text of a choice for a `<select>`; `open` where nobody has chosen. */
export type ModeValue = string;
export const OPEN: ModeValue = 'open';

export function valueOf(choice: ModeChoice | undefined): ModeValue {
  if (choice === undefined) return OPEN;
  return choice === 'leave_out' ? choice : choice.mode;
}

export function choiceOf(value: ModeValue, platform: Platform): ModeChoice | null {
  if (value === 'leave_out') return 'leave_out';
  const mode = [...MODES_OF[platform], 'unknown' as const].find((one) => one === value);
  return mode === undefined ? null : { platform, mode };
}

/** `canBeOpen`: the file does not state the mode, so nobody has answered until somebody does. */
export function optionsOf(platform: Platform, canBeOpen: boolean): readonly SelectOption<ModeValue>[] {
  return [
    ...(canBeOpen ? [{ value: OPEN, label: 'Not assigned yet' }] : []),
    ...MODES_OF[platform].map((mode) => ({ value: mode, label: MODE_LABELS[mode] })),
    { value: 'unknown', label: 'Mode unknown, keep them' },
    { value: 'leave_out', label: 'Leave these out' },
  ];
}
