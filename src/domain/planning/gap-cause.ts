/** Why points are lost, and in which layer of the proof bar they then stand. */

/** Every lost point stands in one of them: it may be there and is not proven, it could be won, or no one can win it. */
export const LAYERS = ['unproven', 'closable', 'out_of_reach'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 *   evidence    proof is missing or older than it counts        unknown     not recorded, or only as a range
 *   share       the source does not reach all devices           switch      something it needs is off
 *   quality     fields, timeliness or consistency below best    retention   records kept shorter than the profile asks
 *   capability  recorded as showing less than the mode lets it  missing     no source of the family counts here
 *   ceiling     the management mode hides it                    legal       collection is not permitted
 *   counts      what only the range of the device counts moves  unmet       a criterion of readiness is not met
 */
export const GAP_CAUSES = [
  'evidence',
  'unknown',
  'share',
  'switch',
  'quality',
  'retention',
  'missing',
  'capability',
  'ceiling',
  'legal',
  'counts',
  'unmet',
] as const;
export type GapCause = (typeof GAP_CAUSES)[number];

/** Causes of lost points of visibility, in the order in which a population's points are told apart. */
export type LossCause = Exclude<GapCause, 'unmet'>;
