/**
 * What a score stands on, short enough for the foot of every page. The bundled strategy has the same facts in full; a
 * test holds the two together, so that the first page need not wait for that file.
 */
export const PROVENANCE = {
  /** Version of the visibility model, as `src/domain/scoring/README.md` names it. */
  model: '1.0',
  attackRelease: '19.1',
  strategy: 'DET0672',
  /** Start of the SHA-256 of the strategy's raw object in that release. */
  strategyHash: '03e0a909',
} as const;
