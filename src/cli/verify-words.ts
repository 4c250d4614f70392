/** A verified pack as lines for a terminal. */
import type { Range } from '#/domain/range.ts';
import { fingerprintInGroups } from '#/exchange/pack/public-key.ts';
import { KEY_WORDS, type LedgerRelation, type PackDiff } from '#/exchange/pack/verify/diff-packs.ts';
import { inReadingOrder, type Check } from '#/exchange/pack/verify/finding.ts';
import {
  CHECK_WORDS,
  checkInWords,
  findingInWords,
  STATUS_WORDS,
  strategyInWords,
  uncheckedInWords,
} from '#/exchange/pack/verify/finding-words.ts';
import type { PackView } from '#/exchange/pack/verify/pack-view.ts';
import type { Verdict } from '#/exchange/pack/verify/verify-pack.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  good: 'HOLDS',
  unsigned: 'NOT SIGNED (all else holds)',
  unchecked: 'NOT ALL CHECKED',
  bad: 'DOES NOT HOLD',
};

const RELATIONS: Readonly<Record<LedgerRelation, string>> = {
  same: 'the same ledger',
  goes_on: 'the second goes on from the first',
  goes_back: 'the first goes on from the second',
  parted: 'they part: one was rewritten, or two places went on by themselves',
  other_workspace: 'two workspaces',
  unknown: 'one of them does not hold',
};

const STATUS_WIDTH = 14;

export function packLines(path: string, view: PackView): readonly string[] {
  const { about, organisation, fingerprint } = view;
  const checks = inReadingOrder(view.checks).flatMap(checkLines);
  const facts =
    about === null
      ? []
      : [
          `  Of            ${about.company || about.name}, as of ${about.on}, made by ${about.software}, as the pack says`,
          `  Strategy      ${strategyInWords(about.strategy, view.checks)}`,
          ...(view.scope === null ? [] : [`  Scope         ${view.scope}`]),
          `  Visibility    ${rangeText(organisation.claimed)} claimed, ${rangeText(organisation.computed)} from the ledger`,
          `  Ledger        ${String(about.ledger.lines)} changes, head ${about.ledger.head}${about.ledger.reach === 'ledger' ? '' : ' (of the last line alone)'}`,
        ];
  const key = fingerprint === null ? [] : [`  Fingerprint   ${fingerprintInGroups(fingerprint)}`];
  const open =
    view.verdict === 'unchecked' && about !== null ? `: ${uncheckedInWords(view.checks, about.software)}` : '';
  return [`${path}: ${VERDICTS[view.verdict]}${open}`, ...checks, ...facts, ...key];
}

function checkLines(check: Check): readonly string[] {
  const head = STATUS_WORDS[check.status].padEnd(STATUS_WIDTH);
  const title = CHECK_WORDS[check.id].title;
  if (check.findings.length === 0) return [`  ${head}${title}: ${checkInWords(check)}`];
  return [
    `  ${head}${title}`,
    ...check.findings.map((finding) => `  ${' '.repeat(STATUS_WIDTH)}${findingInWords(finding)}`),
  ];
}

export function diffLines(diff: PackDiff): readonly string[] {
  const { organisation, populations, scopes, files, onlyInFirst, onlyInSecond } = diff;
  return [
    `Compared: ${RELATIONS[diff.ledger]} (${String(onlyInFirst)} changes only in the first, ${String(onlyInSecond)} only in the second)`,
    `  ${KEY_WORDS[diff.key]}`,
    ...(scopes === null ? [] : [`  two scopes: ${scopes.first}`, `  and:        ${scopes.second}`]),
    ...[organisation, ...populations].map(
      ({ name, before, after }) => `  ${name}: ${rangeText(before)} to ${rangeText(after)}`,
    ),
    ...files.added.map((path) => `  only in the second: ${path}`),
    ...files.removed.map((path) => `  only in the first: ${path}`),
    ...files.changed.map((path) => `  differs: ${path}`),
  ];
}

function rangeText(range: Range | null): string {
  return range === null ? 'none' : `${range[0].toFixed(1)}-${range[1].toFixed(1)}`;
}
