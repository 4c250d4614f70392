/**
 * What device exports say, counted. Nothing here names a device or a person: rows are counted by the few words that
 * matter and then forgotten, so a reading may leave the worker that made it.
 */
import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Ownership } from '#/domain/workspace/record-vocabulary.ts';

export type DeviceFormat =
  | 'intune_all_devices'
  | 'intune_devices_report'
  | 'intune_app_protection'
  | 'graph_managed_devices'
  | 'entra_devices'
  | 'jamf_mobile'
  | 'workspace_one'
  | 'gam_mobile'
  | 'android_management'
  /** By columns that the user pointed out. */
  | 'mapped';

/** Exports of one system, whatever their format: a population is found again by it. */
export type ExportFamily = 'intune' | 'jamf' | 'workspace-one' | 'google' | 'devices';

export const IGNORE_REASONS = [
  'no_identity',
  'not_mobile',
  'no_platform',
  'retired',
  'too_many_cells',
  'duplicate',
  'merged',
  'not_recognised',
] as const;
export type IgnoreReason = (typeof IGNORE_REASONS)[number];

export const IGNORE_WORDS: Readonly<Record<IgnoreReason, string>> = {
  no_identity: 'No device ID or serial number: a row that continues the one above',
  not_mobile: 'Not Android, iOS or iPadOS',
  no_platform: 'No operating system stated',
  retired: 'Retired, wiped, disabled or no longer enrolled',
  too_many_cells: 'More cells than the file has columns, so they cannot be told apart',
  duplicate: 'The same device again, with an older check-in',
  merged: 'The same device as in another file',
  not_recognised: 'The columns of the file are not assigned yet',
};

export interface DeviceFile {
  readonly name: string;
  readonly format: DeviceFormat | null;
  /** `null` where not recognised. */
  readonly family: ExportFamily | null;
  /** "Microsoft Intune, All devices"; '' where not recognised. */
  readonly formatName: string;
  /** How one could tell. */
  readonly why: string;
  readonly headers: readonly string[];
  /** Without the header. Always `devices` and the ignored together. */
  readonly rows: number;
  readonly devices: number;
  readonly ignored: readonly { readonly reason: IgnoreReason; readonly rows: number }[];
  readonly notes: readonly string[];
}

/** Devices that the files describe in the same words. */
export interface Combination {
  readonly key: string;
  readonly format: DeviceFormat;
  readonly platform: Platform;
  /** "iOS/iPadOS · Supervised False · Personal". */
  readonly text: string;
  readonly devices: number;
  /** What the words mean without doubt; `null` where they leave it open. */
  readonly mode: Mode | null;
  /** Why the words mean it, or why they leave it open. */
  readonly because: string;
  /** What the words make likely where they leave it open. Never applied unasked. */
  readonly proposal: { readonly platform: Platform; readonly mode: Mode; readonly because: string } | null;
}

/** Since the last check-in, up to 7, 30 and 90 days. */
export const AGES = ['week', 'month', 'quarter', 'older', 'never'] as const;
export type Age = (typeof AGES)[number];

export const COMPLIANCES = ['compliant', 'noncompliant', 'grace', 'unknown'] as const;
export type Compliance = (typeof COMPLIANCES)[number];

/** Devices that are alike in everything that can tell groups apart. */
export interface DeviceCell {
  /** Place in `combinations`. */
  readonly combination: number;
  readonly family: ExportFamily;
  readonly ownership: Ownership;
  /** '' where not stated. */
  readonly region: string;
  readonly department: string;
  readonly category: string;
  readonly compliance: Compliance;
  readonly age: Age;
  readonly devices: number;
  /** Enrolled in the device management that the export is of. */
  readonly enrolled: number;
  readonly newestCheckIn: IsoDate | null;
}

export interface DeviceReading {
  readonly files: readonly DeviceFile[];
  readonly combinations: readonly Combination[];
  readonly cells: readonly DeviceCell[];
  /** Sum over the files, and over the cells. */
  readonly devices: number;
  /** The day from which ages count: the newest check-in, or today where a device's clock runs ahead. */
  readonly exportedOn: IsoDate | null;
}
