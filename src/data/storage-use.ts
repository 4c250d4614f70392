export interface StorageUse {
  readonly usedBytes: number;
  /** Whether the browser promised not to clear it by itself. */
  readonly isPersistent: boolean;
}

export async function readStorageUse(): Promise<StorageUse> {
  const [estimate, isPersistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { usedBytes: estimate.usage ?? 0, isPersistent };
}

/** Bytes that the browser still gives the site; `null` where it does not tell. */
export async function readStorageRoom(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
}
