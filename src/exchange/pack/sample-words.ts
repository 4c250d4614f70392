/** What can be said of a sample whose list is at hand nowhere: the list may name people's devices, so no pack holds it. */

interface Counts {
  readonly drawn: number;
  readonly total: number;
  /** Of how many of the drawn items the ids were written down. */
  readonly kept: number;
}

export const WITHOUT_LIST = {
  checked({ drawn, total, kept }: Counts): string {
    const places = `Checked: as many as asked for were drawn, each from a place of its own (${String(drawn)} of ${String(total)})`;
    if (kept === 0) return `${places}. Their ids were not written down, so nothing was checked against the seed.`;
    const ids = kept === drawn ? 'their ids' : `the ${String(kept)} ids that were written down`;
    return `${places}, and ${ids} stand in the order that the seed gives them.`;
  },
  open: 'Not checked: that these places of the list hold these ids, and that no other line comes before them by the seed.',
} as const;
