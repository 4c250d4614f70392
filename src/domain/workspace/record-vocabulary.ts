/** What a field of a record can be one of. */
export const NETWORK_PATHS = ['full_tunnel', 'per_app', 'office_only', 'split', 'none', 'unknown'] as const;
export type NetworkPath = (typeof NETWORK_PATHS)[number];

export const OWNERSHIPS = ['company', 'personal', 'mixed', 'unknown'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const COVERAGE_STATES = ['present', 'partial', 'planned', 'absent', 'not_permitted', 'unknown'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export const ANSWERS = ['met', 'partial', 'not_met', 'unknown', 'not_applicable'] as const;
export type AnswerValue = (typeof ANSWERS)[number];

export const ACTION_STATUSES = ['proposed', 'approved', 'in_progress', 'blocked', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const EVIDENCE_KINDS = [
  'export',
  'screenshot',
  'configuration',
  'ticket',
  'test_result',
  'attestation',
  'interview',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const REVIEW_OUTCOMES = ['open', 'approved', 'changed', 'declined', 'deferred'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export const REQUEST_STATUSES = ['open', 'answered', 'accepted', 'withdrawn'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** How a sample was drawn. A new way gets a new name: an old sample is always drawn again as it was. */
export const SAMPLE_METHODS = ['sha256-rank-1'] as const;

/** What a head that was written down binds: every line up to it, or the last change alone, as those of before. */
export const HEAD_REACHES = ['last_change', 'ledger'] as const;
export type HeadReach = (typeof HEAD_REACHES)[number];

export const SAMPLE_RESULTS = ['passed', 'exception'] as const;
export type SampleResult = (typeof SAMPLE_RESULTS)[number];

export const LIMIT_DECISIONS = ['undecided', 'lift', 'compensate', 'accept'] as const;
export type LimitChoice = (typeof LIMIT_DECISIONS)[number];

export const SENSITIVITIES = [1, 2, 3] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a change takes: find something out, set something up, get a new source, or manage the devices in another way. */
export const CHANGE_KINDS = ['measure', 'configure', 'buy', 'change_mode'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
