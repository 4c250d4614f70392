/** What is done to one field of many records: nothing, one value for all, or its value taken away. */
export type Choice<Value> =
  | { readonly kind: 'leave' }
  | { readonly kind: 'set'; readonly value: Value }
  | { readonly kind: 'clear' };

export const LEAVE = { kind: 'leave' } as const;

/**
 * An entry of a patch only where the field changes: a key that is there is a change. "Set to" with nothing typed yet
 * changes nothing; taking a value away has to be chosen.
 */
export function ifChosen<Value, const Cleared, Patch extends object>(
  choice: Choice<Value>,
  cleared: Cleared,
  patch: (value: Value | Cleared) => Patch,
): Patch | undefined {
  if (choice.kind === 'leave' || isUndecided(choice)) return undefined;
  return patch(choice.kind === 'set' ? choice.value : cleared);
}

export function isUndecided(choice: Choice<unknown>): boolean {
  return choice.kind === 'leave' || (choice.kind === 'set' && (choice.value === null || choice.value === ''));
}
