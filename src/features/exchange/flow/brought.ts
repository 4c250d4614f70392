import type { Incoming } from '#/domain/intake/incoming.ts';
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import type { Finding } from '#/features/exchange/wizard/findings.tsx';

/** An inventory that says itself what its populations are. */
export interface BroughtInventory {
  readonly kind: 'inventory';
  readonly file: string;
  readonly format: 'sheet' | 'dettect';
  readonly incoming: Incoming;
  readonly findings: readonly Finding[];
}

/** Lists of devices, counted. */
export interface BroughtDevices {
  readonly kind: 'devices';
  /** To be read again with other columns. */
  readonly files: readonly File[];
  readonly reading: DeviceReading;
}

/** What was read from the files, before anything was chosen. */
export type Brought = BroughtDevices | BroughtInventory;
