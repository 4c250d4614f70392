/** One row of an export, stripped to what is counted. IDs are numbers that lead back to no device. */
import type { Meaning } from '#/exchange/devices/device-format.ts';
import type { Compliance, DeviceFormat, ExportFamily, IgnoreReason } from '#/exchange/devices/device-reading.ts';
import type { DeviceFormatRule } from '#/exchange/devices/device-format.ts';

export interface DeviceRecord {
  /** Place among the files. */
  readonly file: number;
  readonly line: number;
  /** 0 for none. */
  readonly deviceId: number;
  readonly directoryId: number;
  readonly serial: number;
  /** Shared by all rows that use the same words. */
  readonly meaning: RecordMeaning;
  readonly region: string;
  readonly department: string;
  readonly category: string;
  readonly compliance: Compliance;
  /** Whole days since 1970; -1 for never. */
  day: number;
  /** Month and day may be the other way round. */
  readonly isDayOpen: boolean;
}

export interface RecordMeaning extends Omit<Meaning, 'platform'> {
  readonly platform: 'android' | 'ios';
  readonly format: DeviceFormat;
  readonly family: ExportFamily;
  readonly kind: DeviceFormatRule['kind'];
}

/** Rows that are not used, by line. */
export interface IgnoredRows {
  readonly lines: number[];
  readonly reasons: IgnoreReason[];
}
