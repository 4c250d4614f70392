/** How much a source gives of a facet, as it can be chosen: a level, or not sure between two. */
import type { Range } from '#/domain/range.ts';

export const LEVEL_CHOICES = [
  { value: 'ceiling', label: 'As its ceiling' },
  { value: 'none', label: 'None' },
  { value: 'partial', label: 'Partial' },
  { value: 'none-partial', label: 'None or partial, not sure' },
  { value: 'full', label: 'Full' },
  { value: 'partial-full', label: 'Partial or full, not sure' },
] as const;

export type LevelChoice = (typeof LEVEL_CHOICES)[number]['value'];
export type SetLevel = Exclude<LevelChoice, 'ceiling'>;

export const LEVEL_OF: Readonly<Record<SetLevel, Range>> = {
  none: [0, 0],
  partial: [0.5, 0.5],
  'none-partial': [0, 0.5],
  full: [1, 1],
  'partial-full': [0.5, 1],
};

/** As its ceiling where nothing is said, or something that is none of the choices. */
export function levelChoiceOf(level: Range | null | undefined): LevelChoice {
  const found = LEVEL_CHOICES.find(
    ({ value }) => value !== 'ceiling' && LEVEL_OF[value][0] === level?.[0] && LEVEL_OF[value][1] === level[1],
  );
  return found?.value ?? 'ceiling';
}
