export type ChangeKind = 'new' | 'changed' | 'held' | 'gone' | 'same';

/** One record that accepting would touch. */
export interface ChangeRow {
  readonly id: string;
  readonly kind: ChangeKind;
  /** "Population", "Source", "Coverage", "Family". */
  readonly thing: string;
  readonly name: string;
  readonly fields: readonly { readonly label: string; readonly from: string; readonly to: string }[];
}
