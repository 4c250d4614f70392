/** What each step of an import is called, asks and explains. */
import type { Step } from '#/features/exchange/flow/exchange-flow.ts';

interface StepWords {
  /** In the list of steps. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
}

export const STEP_WORDS: Readonly<Record<Step, StepWords>> = {
  recognised: {
    name: 'What it is',
    title: 'What was read',
    lead: 'What the files were taken for, what of them is used, and what is not.',
  },
  modes: {
    name: 'Modes',
    title: 'How are these devices managed?',
    lead: 'What can be seen of a device depends on its management mode. What a file states is taken; what it leaves open stays open until you say.',
  },
  groups: {
    name: 'Populations',
    title: 'Which devices belong together?',
    lead: 'Each kind of device that is seen alike becomes one population.',
  },
  match: {
    name: 'Match',
    title: 'Which of them are here already?',
    lead: 'A match keeps coverage, answers and evidence: only what the files state changes. Everything else becomes new.',
  },
  changes: {
    name: 'Changes',
    title: 'What would change',
    lead: 'Nothing has changed yet. Untick what you do not want; accepting is one step, and one undo takes it back.',
  },
};
