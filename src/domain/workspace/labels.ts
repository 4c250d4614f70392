/** What the closed lists are called on screen and in exports: the one place for these words. */
import type {
  Facet,
  Family,
  Mode,
  Platform,
  Priority,
  QualityDimension,
  Question,
  Switch,
} from '#/domain/catalog/vocabulary.ts';
import type { GapCause, Layer } from '#/domain/planning/gap-cause.ts';
import type { GapKind } from '#/domain/planning/gap-entry.ts';
import type {
  ActionStatus,
  AnswerValue,
  CoverageState,
  EvidenceKind,
  LimitChoice,
  NetworkPath,
  Ownership,
  RequestStatus,
  ReviewOutcome,
  HeadReach,
  SampleResult,
  Sensitivity,
  ChangeKind,
} from '#/domain/workspace/record-vocabulary.ts';
import type { ExecutiveVerdict } from '#/domain/scoring/executive-answers.ts';
import type { VisibilityLevel } from '#/domain/scoring/score.ts';

export interface LongShort {
  readonly long: string;
  readonly short: string;
}

export const FAMILY_LABELS: Readonly<Record<Family, LongShort>> = {
  mdm: { long: 'MDM / UEM', short: 'UEM' },
  mtd: { long: 'Mobile threat defense', short: 'MTD' },
  appinv: { long: 'App inventory', short: 'Apps' },
  fw: { long: 'Firewall / egress', short: 'Firewall' },
  dns: { long: 'DNS', short: 'DNS' },
  proxy: { long: 'Proxy / secure web gateway', short: 'Proxy' },
  tls: { long: 'TLS / SNI metadata', short: 'TLS' },
  identity: { long: 'Identity', short: 'Identity' },
};

export const FACET_LABELS: Readonly<Record<Facet, LongShort>> = {
  app_identity: { long: 'Application', short: 'App' },
  dest_domain: { long: 'Destination domain', short: 'Domain' },
  dest_ip: { long: 'Destination address', short: 'IP' },
  timing: { long: 'Time', short: 'Time' },
  volume: { long: 'Bytes', short: 'Bytes' },
  user: { long: 'User', short: 'User' },
  device_id: { long: 'Device', short: 'Device' },
  posture: { long: 'Device posture', short: 'Posture' },
  tls_sni: { long: 'TLS / SNI', short: 'SNI' },
  url: { long: 'URL', short: 'URL' },
  app_context: { long: 'App context', short: 'Context' },
  app_state: { long: 'App run state', short: 'Run state' },
};

export const PLATFORM_LABELS: Readonly<Record<Platform, string>> = { android: 'Android', ios: 'iOS' };

export const MODE_LABELS: Readonly<Record<Mode | 'unknown', string>> = {
  fully_managed: 'Fully managed',
  dedicated: 'Dedicated',
  cope: 'Work profile, company',
  byod_wp: 'Work profile, personal',
  supervised: 'Supervised',
  device_enrollment: 'Device enrollment',
  user_enrollment: 'User enrollment',
  mam_only: 'App protection only',
  unmanaged: 'Unmanaged',
  unknown: 'Mode unknown',
};

export interface StateLabel {
  readonly label: string;
  readonly glyph: string;
  /** The single key that sets it in the grid: a letter, as digits are shares of devices. H is half, L is later. */
  readonly key: string;
  readonly hint: string;
}

export const STATE_LABELS: Readonly<Record<CoverageState, StateLabel>> = {
  present: { label: 'Present', glyph: '●', key: 'P', hint: 'It works and its records can be searched.' },
  partial: { label: 'Partial', glyph: '◐', key: 'H', hint: 'It reaches some devices, or gives less than it could.' },
  planned: { label: 'Planned', glyph: '◔', key: 'L', hint: 'Decided, not there yet. Counts for nothing today.' },
  absent: { label: 'Absent', glyph: '○', key: 'A', hint: 'Not there for these devices.' },
  not_permitted: {
    label: 'Not permitted',
    glyph: '⊘',
    key: 'N',
    hint: 'May not be collected: a legal limit, never a failure.',
  },
  unknown: { label: 'Unknown', glyph: '?', key: 'U', hint: 'Nobody has looked. The score becomes a range.' },
};

export const SWITCH_LABELS: Readonly<Record<Switch, string>> = {
  full_device_tunnel: 'Full-device tunnel',
  work_profile_tunnel: 'Work-profile tunnel',
  device_vpn_on_demand: 'Device VPN on demand',
  per_app_vpn_or_relay: 'Per-app VPN or relay',
  mam_tunnel: 'App-protection tunnel',
  android_network_logging: 'Android network event logging',
  enforced_private_dns: 'Private DNS enforced',
  dns_agent_in_profile: 'DNS agent in the work profile',
  dns_settings_or_proxy: 'DNS settings or DNS proxy by profile',
  dns_proxy: 'DNS proxy',
  dns_proxy_per_app: 'DNS proxy per app',
  ech_control: 'Encrypted Client Hello controlled',
};

export interface QuestionLabel {
  readonly title: string;
  readonly hint: string;
}

/** The answer to a question that executives ask, in a word or two. */
export const EXECUTIVE_VERDICT_LABELS: Readonly<Record<ExecutiveVerdict, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  not_known: 'Not known',
  not_asked: 'Does not apply',
};

export const QUESTION_LABELS: Readonly<Record<Question, QuestionLabel>> = {
  who: { title: 'Who', hint: 'user and device' },
  app: { title: 'Which app', hint: 'application identity' },
  where: { title: 'Where to', hint: 'domain, SNI, address' },
  when_how_much: { title: 'When, how much', hint: 'time and bytes' },
};

export const QUALITY_LABELS: Readonly<Record<QualityDimension, QuestionLabel>> = {
  fields: { title: 'Fields', hint: 'Share of the needed fields that are filled in' },
  timeliness: { title: 'Timeliness', hint: 'How soon and how exactly in time records arrive' },
  consistency: { title: 'Consistency', hint: 'One format, one meaning, whatever the device' },
  retention: { title: 'Retention', hint: 'Days kept against the retention profile' },
};

export const NETWORK_PATH_LABELS: Readonly<Record<NetworkPath, string>> = {
  full_tunnel: 'Full tunnel',
  per_app: 'Per app',
  office_only: 'Office only',
  split: 'Split tunnel',
  none: 'None',
  unknown: 'Unknown',
};

export const OWNERSHIP_LABELS: Readonly<Record<Ownership, string>> = {
  company: 'Company',
  personal: 'Personal',
  mixed: 'Mixed',
  unknown: 'Unknown',
};

export const SENSITIVITY_LABELS: Readonly<Record<Sensitivity, string>> = { 1: 'Low', 2: 'Medium', 3: 'High' };

export const ANSWER_LABELS: Readonly<Record<AnswerValue, string>> = {
  met: 'Met',
  partial: 'Partial',
  not_met: 'Not met',
  unknown: 'Unknown',
  not_applicable: 'Not applicable',
};

export const ACTION_STATUS_LABELS: Readonly<Record<ActionStatus, string>> = {
  proposed: 'Proposed',
  approved: 'Approved',
  in_progress: 'In progress',
  blocked: 'Blocked',
  done: 'Done',
  dropped: 'Dropped',
};

export const PRIORITY_LABELS: Readonly<Record<Priority, string>> = {
  M1: 'Device management and posture',
  M2: 'Acceptable use and access policy',
  M3: 'Log retention and usability',
  M4: 'Integration with identity and SOC',
  M5: 'Investigation procedure and evidence',
};

export const EVIDENCE_KIND_LABELS: Readonly<Record<EvidenceKind, string>> = {
  export: 'Export',
  screenshot: 'Screenshot',
  configuration: 'Configuration',
  ticket: 'Ticket',
  test_result: 'Test result',
  attestation: 'Attestation',
  interview: 'Interview',
};

export const REVIEW_OUTCOME_LABELS: Readonly<Record<ReviewOutcome, string>> = {
  open: 'Not decided yet',
  approved: 'Approved',
  changed: 'Approved with changes',
  declined: 'Declined',
  deferred: 'Put off',
};

export const REQUEST_STATUS_LABELS: Readonly<Record<RequestStatus, string>> = {
  open: 'Open',
  answered: 'Answered',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
};

export const SAMPLE_RESULT_LABELS: Readonly<Record<SampleResult, string>> = {
  passed: 'Passed',
  exception: 'Exception',
};

export const HEAD_REACH_LABELS: Readonly<Record<HeadReach, string>> = {
  ledger: 'every line up to it',
  last_change: 'the last change alone',
};

export const LIMIT_DECISION_LABELS: Readonly<Record<LimitChoice, string>> = {
  undecided: 'Undecided',
  lift: 'Lift it',
  compensate: 'Compensate',
  accept: 'Accept',
};

export const LEVEL_LABELS: Readonly<Record<VisibilityLevel, string>> = {
  none: 'None',
  minimal: 'Minimal',
  medium: 'Medium',
  good: 'Good',
  excellent: 'Excellent',
};

export const CHANGE_KIND_LABELS: Readonly<Record<ChangeKind, string>> = {
  measure: 'Measure',
  configure: 'Configure',
  buy: 'New source',
  change_mode: 'Change mode',
};

export const GAP_KIND_LABELS: Readonly<Record<GapKind, string>> = { ...CHANGE_KIND_LABELS, accept: 'Accept' };

export const LAYER_LABELS: Readonly<Record<Layer, string>> = {
  unproven: 'Unproven',
  closable: 'Closable',
  out_of_reach: 'Out of reach',
};

export const GAP_CAUSE_LABELS: Readonly<Record<GapCause, LongShort>> = {
  evidence: { long: 'Stale or no evidence', short: 'Evidence' },
  unknown: { long: 'Not known', short: 'Unknown' },
  share: { long: 'Not all devices', short: 'Share' },
  switch: { long: 'Capability off', short: 'Switch' },
  quality: { long: 'Poor records', short: 'Quality' },
  retention: { long: 'Kept too short', short: 'Retention' },
  missing: { long: 'No source of the family', short: 'Missing' },
  capability: { long: 'Shows less than it could', short: 'Capability' },
  ceiling: { long: 'Hidden by the mode', short: 'Mode' },
  legal: { long: 'Not permitted', short: 'Legal' },
  counts: { long: 'Range of device counts', short: 'Counts' },
  unmet: { long: 'Criterion not met', short: 'Not met' },
};
