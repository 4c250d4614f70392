import type { ProofLayers } from '#/text/whole-layers.ts';

/** What is met of a question of the checklist as a proof bar; nothing of it is out of reach. `share`: 0 to 1. */
export function shareLayers([lo, hi]: readonly [number, number]): Required<ProofLayers> {
  return {
    proven: lo * 100,
    unproven: (hi - lo) * 100,
    closable: (1 - hi) * 100,
    outOfReachMode: 0,
    outOfReachLegal: 0,
  };
}
