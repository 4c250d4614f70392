/**
 * Where an import stands, as a state machine without side effects. What was read is kept as it came; every choice is
 * kept beside it, so that going a step back loses none, and everything shown is worked out from the two.
 */
import { assertNever } from '#/domain/result.ts';
import type { Brought } from '#/features/exchange/flow/brought.ts';
import type { DeviceChoices, GroupingField, ModeChoice } from '#/exchange/devices/group-devices.ts';
import type { Progress } from '#/features/exchange/bring-in/reading-progress.tsx';
import type { Words } from '#/state/describe-error.ts';

/** One screen each, in this order. */
export const DEVICE_STEPS = ['recognised', 'modes', 'groups', 'match', 'changes'] as const;
/** A sheet or a DeTT&CT file says itself what its populations are. */
const INVENTORY_STEPS = ['recognised', 'match', 'changes'] as const;
export type Step = (typeof DEVICE_STEPS)[number];

export interface Choices extends DeviceChoices {
  /** Where somebody chose otherwise than proposed: key of what comes in, to the id here, `new` or `ignore`. */
  readonly populations: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** Where somebody ticked otherwise than proposed, by id of the change. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/** Why files are not imported; where it is about rows, each of them. */
export interface Refused extends Words {
  readonly details?: readonly string[];
  /** The screen where one goes on. */
  readonly place?: { readonly label: string; readonly path: string };
}

export type Flow =
  | { readonly at: 'rest'; readonly refusal: Refused | null }
  | { readonly at: 'reading'; readonly progress: Progress }
  | { readonly at: 'wizard'; readonly brought: Brought; readonly step: Step; readonly choices: Choices };

export type FlowEvent =
  | { readonly kind: 'reading_started'; readonly file: string; readonly totalBytes: number }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly words: Refused }
  | { readonly kind: 'read'; readonly brought: Brought }
  | { readonly kind: 'went_to'; readonly step: Step }
  | { readonly kind: 'modes_chosen'; readonly modes: ReadonlyMap<string, ModeChoice | null> }
  | { readonly kind: 'grouping_set'; readonly field: GroupingField; readonly isOn: boolean }
  | { readonly kind: 'stale_set'; readonly days: DeviceChoices['leaveOutOlderThan'] }
  | {
      readonly kind: 'matched';
      readonly collection: 'populations' | 'sources';
      readonly key: string;
      readonly to: string;
    }
  | { readonly kind: 'ticked'; readonly ids: readonly string[]; readonly isOn: boolean }
  /** Cancelled, accepted, or the words of a refusal were read. */
  | { readonly kind: 'put_away' };

export const AT_REST: Flow = { at: 'rest', refusal: null };

const NO_CHOICES: Choices = {
  modes: new Map(),
  // Company and personal devices are seen differently, and some criteria ask about the company's alone.
  by: ['ownership'],
  leaveOutOlderThan: null,
  populations: new Map(),
  sources: new Map(),
  ticks: new Map(),
};

export function nextFlow(flow: Flow, event: FlowEvent): Flow {
  switch (event.kind) {
    case 'reading_started':
      return { at: 'reading', progress: { file: event.file, rows: 0, bytes: 0, totalBytes: event.totalBytes } };
    case 'progressed':
      // News of a reading that was stopped comes late and means nothing.
      return flow.at === 'reading' ? { at: 'reading', progress: event.progress } : flow;
    case 'refused':
      return { at: 'rest', refusal: event.words };
    case 'read':
      return flow.at === 'reading'
        ? { at: 'wizard', brought: event.brought, step: 'recognised', choices: NO_CHOICES }
        : flow;
    case 'put_away':
      return AT_REST;
    case 'went_to':
    case 'modes_chosen':
    case 'grouping_set':
    case 'stale_set':
    case 'matched':
    case 'ticked':
      return flow.at === 'wizard' ? { ...flow, ...inWizard(flow, event) } : flow;
    default:
      return assertNever(event);
  }
}

type Wizard = Extract<Flow, { at: 'wizard' }>;
type WizardEvent = Extract<
  FlowEvent,
  { kind: 'went_to' | 'modes_chosen' | 'grouping_set' | 'stale_set' | 'matched' | 'ticked' }
>;

function inWizard({ choices, brought }: Wizard, event: WizardEvent): Partial<Wizard> {
  switch (event.kind) {
    case 'went_to':
      return stepsOf(brought).includes(event.step) ? { step: event.step } : {};
    case 'modes_chosen':
      return { choices: { ...choices, modes: merged(choices.modes, event.modes) } };
    case 'grouping_set': {
      const others = choices.by.filter((field) => field !== event.field);
      return { choices: { ...choices, by: event.isOn ? [...others, event.field] : others } };
    }
    case 'stale_set':
      return { choices: { ...choices, leaveOutOlderThan: event.days } };
    case 'matched': {
      const chosen = new Map(choices[event.collection]).set(event.key, event.to);
      return { choices: { ...choices, [event.collection]: chosen } };
    }
    case 'ticked': {
      const ticks = new Map(choices.ticks);
      for (const id of event.ids) ticks.set(id, event.isOn);
      return { choices: { ...choices, ticks } };
    }
    default:
      return assertNever(event);
  }
}

function merged<V>(known: ReadonlyMap<string, V>, changes: ReadonlyMap<string, V | null>): ReadonlyMap<string, V> {
  const next = new Map(known);
  for (const [key, value] of changes) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

export function stepsOf(brought: Brought): readonly Step[] {
  return brought.kind === 'devices' ? DEVICE_STEPS : INVENTORY_STEPS;
}
