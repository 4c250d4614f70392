/**
 * Told where a field went away while it asked which of two values to record: `mine` was recorded over `recorded`. The
 * kit has no way to say so itself; the app sets how it is said, once.
 */
export const overwriting: { tell: (mine: string, recorded: string) => void } = { tell: () => undefined };
