/** Criteria about which devices a source reaches: T1.4, T1.5, T2.1, T2.2, T2.4, T4.1, D4.5. */
import type { Family, Mode, Switch } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { assertNever } from '#/domain/result.ts';
import type { CriterionRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { percent } from '#/domain/scoring/derive/in-words.ts';
import {
  AT_LEAST_PARTIAL,
  between,
  grade,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  PARTIAL,
  UNKNOWN,
  type Judgement,
} from '#/domain/scoring/derive/judgement.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';
import { shareRule } from '#/domain/scoring/derive/share-rule.ts';

const EGRESS = ['fw', 'proxy', 'tls'] as const satisfies readonly Family[];
const NETWORK = ['fw', 'dns', 'proxy', 'tls'] as const satisfies readonly Family[];
const LOGGING_MODES: ReadonlySet<Mode | null> = new Set(['fully_managed', 'dedicated', 'cope', 'byod_wp'] as const);

/** Tunnels that a user cannot leave, and those that can be turned off or hold some apps only. */
const ENFORCED: readonly Switch[] = ['full_device_tunnel', 'work_profile_tunnel'];
const OPTIONAL: readonly Switch[] = ['device_vpn_on_demand', 'per_app_vpn_or_relay', 'mam_tunnel'];

/** The app list of a management system is refreshed about weekly. */
const INVENTORY_DAYS = 7;

function networkLogging(facts: PopulationFacts): Judgement {
  const { population, mode } = facts;
  if (population.platform !== 'android') return NOT_APPLICABLE;
  if (mode !== null && !LOGGING_MODES.has(mode)) return NOT_APPLICABLE;
  const states = new Set(
    facts.countedOf(['mdm']).map(({ cell }) => cell.switches.android_network_logging ?? 'unknown'),
  );
  if (states.has('on')) return MET;
  if (states.has('unknown') || facts.isOpen(['mdm'])) return UNKNOWN;
  return NOT_MET;
}

/** A path that holds only some apps, networks or destinations is partial at best. */
function egressPath(facts: PopulationFacts): Judgement {
  const byShare = grade(facts.shareOf(EGRESS), 0.9, 0.4);
  switch (facts.population.networkPath) {
    case 'full_tunnel':
      return byShare;
    case 'per_app':
    case 'office_only':
    case 'split':
      return capAtPartial(byShare);
    case 'none':
      return NOT_MET;
    case 'unknown':
      return byShare === NOT_MET ? NOT_MET : between(NOT_MET, (byShare.score?.[1] ?? 1) === 1 ? MET : PARTIAL);
    default:
      return assertNever(facts.population.networkPath);
  }
}

function capAtPartial(judgement: Judgement): Judgement {
  if (judgement === MET || judgement === AT_LEAST_PARTIAL) return PARTIAL;
  return judgement === UNKNOWN ? between(NOT_MET, PARTIAL) : judgement;
}

const PATH_WORDS: Readonly<Record<PopulationFacts['population']['networkPath'], string>> = {
  full_tunnel: 'The path is a full tunnel',
  per_app: 'The path holds managed apps only, partial at best',
  office_only: 'The path is the office network only, partial at best',
  split: 'The path is a split tunnel, partial at best',
  none: 'There is no path across a logging point',
  unknown: 'The network path is not recorded',
};

function enforcedPath(facts: PopulationFacts): Judgement {
  const cells = facts.countedOf(NETWORK);
  const isOn = (name: Switch) => cells.some(({ cell }) => cell.switches[name] === 'on');
  // In app management the tunnel sits inside an app, and any other app goes around it.
  const isEnforceable = facts.mode !== 'mam_only' && facts.mode !== 'unmanaged';
  if (ENFORCED.some(isOn)) return isEnforceable ? MET : PARTIAL;
  if (OPTIONAL.some(isOn)) return PARTIAL;
  if (cells.length === 0 && !facts.isOpen(NETWORK)) return NOT_MET;
  const isUnclear =
    facts.isOpen(NETWORK) ||
    cells.some(({ cell }) =>
      [...ENFORCED, ...OPTIONAL].every((name) => (cell.switches[name] ?? 'unknown') === 'unknown'),
    );
  return isUnclear ? UNKNOWN : NOT_MET;
}

function appList(facts: PopulationFacts): Judgement {
  const byShare = grade(facts.shareOf(['appinv']), 0.9, 0.5);
  const isRecent = facts.countedOf(['appinv']).some(({ cell }) => (facts.ageOf(cell) ?? Infinity) <= INVENTORY_DAYS);
  return isRecent ? byShare : capAtPartial(byShare);
}

function onlyAgents(facts: PopulationFacts): Judgement {
  if (facts.score.hasNetworkSource) return MET;
  const worst = facts.population.sensitivity === 3 ? NOT_MET : PARTIAL;
  return facts.isOpen(NETWORK) ? between(worst, MET) : worst;
}

export const REACH_RULES: readonly CriterionRule[] = [
  shareRule({
    criterion: 'T1.4',
    met: 0.9,
    partial: 0.5,
    measure: (facts) => facts.shareOf(['mtd']),
    says: (share) => `${share} of devices are covered by an active MTD agent`,
  }),
  {
    criterion: 'T1.5',
    judge: networkLogging,
    words: ({ population, mode }) => {
      if (population.platform !== 'android') return 'Not applicable: network logging is a feature of Android.';
      if (mode !== null && !LOGGING_MODES.has(mode)) return 'Not applicable: this mode has no network logging.';
      return 'Met where the MDM/UEM coverage has Android network logging on.';
    },
  },
  {
    criterion: 'T2.1',
    judge: egressPath,
    words: (facts) =>
      `${PATH_WORDS[facts.population.networkPath]}; firewall, proxy or TLS records cover ${percent(facts.shareOf(EGRESS))} of devices; met from 90 %, partial from 40 %.`,
  },
  {
    criterion: 'T2.2',
    judge: enforcedPath,
    words: () =>
      'Met with a full-device or work-profile tunnel on, partial with a tunnel on demand, per app or inside managed apps.',
  },
  shareRule({
    criterion: 'T2.4',
    met: 0.9,
    partial: 0.4,
    measure: (facts): Range => facts.shareOf(['dns']),
    says: (share) => `DNS logs cover ${share} of devices`,
  }),
  {
    criterion: 'T4.1',
    judge: appList,
    words: (facts) =>
      `The app inventory covers ${percent(facts.shareOf(['appinv']))} of devices; met from 90 % with proof of the last ${String(INVENTORY_DAYS)} days, partial from 50 %.`,
  },
  {
    criterion: 'D4.5',
    judge: onlyAgents,
    words: (facts) =>
      facts.score.hasNetworkSource
        ? 'There is a firewall, DNS, proxy or TLS source.'
        : `No network-level source counts here, at sensitivity ${String(facts.population.sensitivity)}; not met at 3, partial below.`,
  },
];
