/** How the export of a system is recognised and what its words mean. */
import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import type { Ownership } from '#/domain/workspace/record-vocabulary.ts';
import type { DeviceFormat, ExportFamily } from '#/exchange/devices/device-reading.ts';

/** What a column may say. */
export const COLUMN_ROLES = [
  'deviceId',
  'directoryId',
  'serial',
  'os',
  'mode',
  'model',
  'ownership',
  'supervised',
  'enrolment',
  'managedBy',
  'state',
  'lastCheckIn',
  'compliance',
  'region',
  'department',
  'category',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Words of one row by role; '' where there is no such column. */
export type RowWords = Readonly<Record<ColumnRole, string>>;

export interface Meaning {
  /** `other`: not a phone or tablet that we look at. `null`: not stated. */
  readonly platform: Platform | 'other' | null;
  /** The words that decided, for people. */
  readonly text: string;
  readonly mode: Mode | null;
  readonly because: string;
  readonly proposal: { readonly mode: Mode; readonly because: string } | null;
  readonly ownership: Ownership;
  readonly isEnrolled: boolean;
  readonly isRetired: boolean;
}

export interface DeviceFormatRule {
  readonly format: DeviceFormat;
  readonly name: string;
  readonly family: ExportFamily;
  /** A management system enrols devices; a directory and an app protection report only know of them. */
  readonly kind: 'management' | 'directory' | 'app_protection';
  /** Plain headers that must all be there; alternatives within each. */
  readonly told: readonly (readonly string[])[];
  /** A field of a program, in one word: a list that people keep has its words apart, `Management mode`. In lower case. */
  readonly inOneWord?: string;
  /** Plain headers of each role, the preferred first. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Roles whose words decide the meaning. */
  readonly says: readonly ColumnRole[];
  readonly meaningOf: (words: RowWords) => Meaning;
}

/** Headers differ in case, spaces and the vendor's present name between versions of one export. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace('microsoftentra', 'azuread');
}
