export interface StorageUse {
  readonly usedBytes: number;
  /** Whether the browser promised not to clear it by itself. */
  readonly isPersistent: boolean;
}

export async function readStorageUse(): Promise<StorageUse> {
  const [estimate, isPersistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { usedBytes: estimate.usage ?? 0, isPersistent };
}
