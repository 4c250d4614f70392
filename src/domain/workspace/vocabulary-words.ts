/** The closed lists as people write them, in a sheet or a paste, and as a sheet writes them. */
import { FACETS, FAMILIES, MODES, PLATFORMS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { COVERAGE_STATES, NETWORK_PATHS, OWNERSHIPS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import {
  FACET_LABELS,
  FAMILY_LABELS,
  MODE_LABELS,
  NETWORK_PATH_LABELS,
  OWNERSHIP_LABELS,
  PLATFORM_LABELS,
  SENSITIVITY_LABELS,
  STATE_LABELS,
  SWITCH_LABELS,
} from '#/domain/workspace/labels.ts';
import { words } from '#/domain/workspace/words.ts';

export const PLATFORM_WORDS = words(PLATFORMS, (id) => PLATFORM_LABELS[id], {
  iphone: 'ios',
  ipad: 'ios',
  ipados: 'ios',
  'ios/ipados': 'ios',
  apple: 'ios',
});

export const MODE_WORDS = words([...MODES, 'unknown'] as const, (id) => MODE_LABELS[id], {
  '?': 'unknown',
  cobo: 'fully_managed',
  'company work profile': 'cope',
  'corporate-owned work profile': 'cope',
  kiosk: 'dedicated',
  cosu: 'dedicated',
  byod: 'byod_wp',
  'work profile': 'byod_wp',
  'personally-owned work profile': 'byod_wp',
  mam: 'mam_only',
  'not managed': 'unmanaged',
});

export const SENSITIVITY_WORDS = words(SENSITIVITIES, (id) => SENSITIVITY_LABELS[id]);

export const NETWORK_PATH_WORDS = words(NETWORK_PATHS, (id) => NETWORK_PATH_LABELS[id], {
  '?': 'unknown',
  'full-device tunnel': 'full_tunnel',
  'per-app VPN': 'per_app',
  'split tunnelling': 'split',
});

export const OWNERSHIP_WORDS = words(OWNERSHIPS, (id) => OWNERSHIP_LABELS[id], {
  '?': 'unknown',
  corporate: 'company',
  personally: 'personal',
  both: 'mixed',
});

export const FAMILY_WORDS = words(FAMILIES, (id) => FAMILY_LABELS[id].long, {
  ...Object.fromEntries(FAMILIES.map((id) => [FAMILY_LABELS[id].short, id])),
  mdm: 'mdm',
  'mobile threat defence': 'mtd',
  swg: 'proxy',
  'secure web gateway': 'proxy',
  egress: 'fw',
  idp: 'identity',
});

/**
 * What could mean two states is none: `n` (no, not permitted), `p` (present, partial, planned) and `n/a` (not available,
 * not applicable). The letters of the grid's keys are keys, and no words.
 */
export const STATE_WORDS = words(COVERAGE_STATES, (id) => STATE_LABELS[id].label, {
  ...Object.fromEntries(COVERAGE_STATES.map((id) => [STATE_LABELS[id].glyph, id])),
  yes: 'present',
  y: 'present',
  full: 'present',
  some: 'partial',
  part: 'partial',
  partly: 'partial',
  plan: 'planned',
  no: 'absent',
  none: 'absent',
  'not allowed': 'not_permitted',
  forbidden: 'not_permitted',
});

const YES_NO_LABELS = { yes: 'Yes', no: 'No', unknown: 'Unknown' } as const;
export const YES_NO_WORDS = words(['yes', 'no', 'unknown'] as const, (id) => YES_NO_LABELS[id], {
  '?': 'unknown',
  true: 'yes',
  false: 'no',
  y: 'yes',
  n: 'no',
});

const ON_OFF_LABELS = { on: 'On', off: 'Off', unknown: 'Unknown' } as const;
export const ON_OFF_WORDS = words(['on', 'off', 'unknown'] as const, (id) => ON_OFF_LABELS[id], {
  '?': 'unknown',
  yes: 'on',
  no: 'off',
  true: 'on',
  false: 'off',
});

/** Of a facet, in a heading. */
export const FACET_HEADINGS = FACETS.map((facet) => ({ facet, heading: `Gives: ${FACET_LABELS[facet].long}` }));
export const SWITCH_HEADINGS = SWITCHES.map((name) => ({ name, heading: `Switch: ${SWITCH_LABELS[name]}` }));

/** How much a source gives of a facet, in words. */
export const LEVEL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['none', 0],
  ['partial', 0.5],
  ['full', 1],
]);
