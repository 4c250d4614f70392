/** What a proof bar draws: points of 100 that add up to 100, under the names that the score gives them. */
export interface ProofLayers {
  readonly proven: number;
  readonly unproven: number;
  readonly closable: number;
  readonly outOfReachMode: number;
  readonly outOfReachLegal?: number;
}

/**
 * The layers as whole points that still add up to 100. Rounding each alone would not (45.5 and 10.5 would read 46 and 11
 * below a mark of 56), so the ends of the layers are rounded and the layers are what lies between.
 */
export function wholeLayers({ proven, unproven, closable, outOfReachLegal = 0 }: ProofLayers): Required<ProofLayers> {
  const first = Math.round(proven);
  const second = Math.round(proven + unproven);
  const third = Math.round(proven + unproven + closable);
  const last = Math.round(100 - outOfReachLegal);
  return {
    proven: first,
    unproven: second - first,
    closable: third - second,
    outOfReachMode: Math.max(last - third, 0),
    outOfReachLegal: 100 - Math.max(last, third),
  };
}
