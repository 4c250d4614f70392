/** One table of words for states that every entrance is held to: a paste and a sheet. */
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';

export const STATE_TEXTS: readonly (readonly [text: string, state: CoverageState])[] = [
  ['Present', 'present'],
  ['present', 'present'],
  ['YES', 'present'],
  ['y', 'present'],
  ['●', 'present'],
  ['◐', 'partial'],
  ['partly', 'partial'],
  ['Planned', 'planned'],
  ['no', 'absent'],
  ['None', 'absent'],
  ['not_permitted', 'not_permitted'],
  ['Not\u00A0permitted', 'not_permitted'],
  ['not allowed', 'not_permitted'],
  ['?', 'unknown'],
];

/** `n`, `p` and `n/a` could mean two states each; the letters of the grid's keys are no words. */
export const NO_STATES: readonly string[] = ['n', 'N', 'p', 'n/a', 'N/A', 'h', 'l', 'a', 'maybe', '=1+1', 'Intune'];
