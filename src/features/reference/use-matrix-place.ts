import { useSearchParams } from 'react-router';

import { isModeOf } from '#/domain/catalog/read-observability.ts';
import {
  FACETS,
  FAMILIES,
  MODES_OF,
  PLATFORMS,
  type Facet,
  type Family,
  type Mode,
  type Platform,
} from '#/domain/catalog/vocabulary.ts';

/** What the matrix browser looks at. It stands in the address, so a colleague can be sent to one cell. */
export interface MatrixPlace {
  readonly platform: Platform;
  readonly mode: Mode;
  readonly family: Family;
  readonly facet: Facet;
}

/** Where the story of T1481 shows best: an app's ordinary traffic on a personal device. */
const START = { platform: 'android', family: 'proxy', facet: 'app_identity' } as const;

export function useMatrixPlace(): {
  readonly place: MatrixPlace;
  readonly goTo: (change: Partial<MatrixPlace>) => void;
} {
  const [params, setParams] = useSearchParams();
  const platform = PLATFORMS.find((value) => value === params.get('platform')) ?? START.platform;
  const mode = params.get('mode') ?? '';
  const place: MatrixPlace = {
    platform,
    mode: isModeOf(platform, mode) ? mode : MODES_OF[platform][0],
    family: FAMILIES.find((value) => value === params.get('family')) ?? START.family,
    facet: FACETS.find((value) => value === params.get('facet')) ?? START.facet,
  };
  return {
    place,
    goTo: (change) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [key, value] of Object.entries({ ...place, ...change })) after.set(key, value);
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
  };
}
