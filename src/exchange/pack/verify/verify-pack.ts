/** Checks an evidence pack from anyone: every check with its result, and what the pack claims. */
import * as v from 'valibot';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { isPlainId } from '#/domain/ids.ts';
import { linesUntil } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { readAbout, type PackAbout } from '#/exchange/pack/about.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { peopleIn, peopleText } from '#/exchange/pack/people-file.ts';
import { bagFindings, textOf } from '#/exchange/pack/verify/bag-findings.ts';
import { claimedFigures, type ClaimedFigures } from '#/exchange/pack/verify/claimed-figures.ts';
import {
  documentFindings,
  ledgerFindings,
  sampleFindings,
  signoffFindings,
} from '#/exchange/pack/verify/content-findings.ts';
import { CHECKS, checkOf, notMade, type Check, type CheckId, type Finding } from '#/exchange/pack/verify/finding.ts';
import { readSigner, timeFindings, type SignerReading } from '#/exchange/pack/verify/key-findings.ts';
import { isOfThisVersion, originFindings } from '#/exchange/pack/verify/origin-findings.ts';
import { readPack, type PackFiles } from '#/exchange/pack/verify/read-pack.ts';
import { scoreFindings } from '#/exchange/pack/verify/score-findings.ts';
import { writerDigest } from '#/exchange/pack/writer-digest.ts';

export interface VerifyOptions {
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
  /** A fingerprint in hex that the reader has from elsewhere, to compare the key with; `null` for none. */
  readonly expectedKey: string | null;
}

/**
 * `unchecked`: nothing is wrong, and part of it is of a version that is not known here, so it may say anything. `unsigned`:
 * everything fits together, and anyone could have made it.
 */
export type Verdict = 'good' | 'unsigned' | 'unchecked' | 'bad';

export interface VerifiedPack {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  readonly files: PackFiles;
  readonly signer: SignerReading | null;
  readonly about: PackAbout | null;
  readonly people: People;
  readonly claimed: ClaimedFigures | null;
  /** Empty, and `null`, where the ledger does not hold. */
  readonly commits: readonly Commit[];
  readonly snapshot: ExportSnapshot | null;
}

export interface VerifyProgress {
  readonly share: number;
  readonly what: string;
}

/** Reading and hashing take about this much of the time. */
const READING = 0.6;

export async function verifyPack(
  blob: Blob,
  options: VerifyOptions,
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifiedPack> {
  const read = await readPack(blob, (share, what) => onProgress({ share: share * READING, what }));
  const files = read.files ?? new Map<string, never>();
  if (read.files === null) return resultOf(read.checks, { files });

  const found = bagFindings(files);
  const signer = await readSigner(files, options.expectedKey);
  const checks = [
    ...read.checks,
    checkOf('bag', found.bag),
    checkOf('files', found.files),
    checkOf('tag_files', found.tagFiles),
    checkOf('payload', found.payload),
    checkOf('signature', signer.signature),
    checkOf('key', signer.key),
    checkOf('time', timeFindings(files)),
  ];
  const about = readAbout(textOf(files, layout.ABOUT));
  if (about.kind !== 'about') {
    const finding: Finding =
      about.kind === 'newer'
        ? { kind: 'newer_pack' }
        : { kind: 'unreadable', where: layout.ABOUT, detail: about.detail };
    return resultOf([...checks, checkOf('ledger', [finding])], { files, signer });
  }
  onProgress({ share: READING, what: layout.LEDGER });
  return contentOf(files, about.about, signer, options, checks, onProgress);
}

async function contentOf(
  files: PackFiles,
  about: PackAbout,
  signer: SignerReading,
  { catalog, strategy, controls }: VerifyOptions,
  before: readonly Check[],
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifiedPack> {
  const claimed = claimedFigures(textOf(files, layout.SCORES));
  const people = readPeople(textOf(files, layout.PEOPLE));
  const { lines, commits, findings } = ledgerFindings(files, about);
  const isLonger = linesUntil(commits, about.asOf) !== commits.length;
  const ledger = checkOf('ledger', [
    ...findings,
    ...(commits.length > 0 && isLonger ? [{ kind: 'head_differs' } as const] : []),
    ...(people === null || files.has(layout.PEOPLE) !== about.withPeople
      ? [{ kind: 'unreadable', where: layout.PEOPLE, detail: 'it is not the list that the pack says it has' } as const]
      : commits.length > 0 &&
          people !== null &&
          about.withPeople &&
          textOf(files, layout.PEOPLE) !== peopleText(peopleIn(commits, people))
        ? [{ kind: 'people_differ' } as const]
        : []),
  ]);
  const known = { files, signer, about, people: people ?? {}, claimed };
  if (commits.length === 0) return resultOf([...before, ledger], known);
  onProgress({ share: READING + 0.1, what: layout.SCORES });
  const { on, asOf, populations, checklist, workspace: workspaceId } = about;
  const scope = { on, asOf, populations, checklist };
  const given = { workspaceId, lines, commits, people: known.people };
  const snapshot = snapshotOf({ ...given, catalog, strategy, controls, scope });
  const writer = writerDigest(catalog, strategy, controls);
  const origin = checkOf('origin', originFindings(about, snapshot, writer));
  const isOurs = isOfThisVersion(about, writer);
  const scores = checkOf('scores', scoreFindings(textOf(files, layout.SCORES), snapshot, isOurs));
  const documents = checkOf(
    'documents',
    await documentFindings({ files, about, signer, writer }, snapshot, (what) =>
      onProgress({ share: READING + 0.2, what }),
    ),
  );
  const signed = checkOf('ledger', [...ledger.findings, ...signoffFindings(snapshot, commits)]);
  const samples = checkOf('samples', sampleFindings(snapshot));
  return resultOf([...before, signed, origin, scores, samples, documents], { ...known, commits, snapshot });
}

function resultOf(made: readonly Check[], known: Partial<VerifiedPack> & Pick<VerifiedPack, 'files'>): VerifiedPack {
  const byId = new Map<CheckId, Check>(made.map((check) => [check.id, check]));
  const checks = CHECKS.map((id) => byId.get(id) ?? notMade(id));
  const isBad = checks.some(({ status }) => status === 'failed' || status === 'not_made');
  const isUnchecked = checks.some(({ status }) => status === 'unchecked');
  const isUnsigned = checks.some(({ findings }) => findings.some(({ kind }) => kind === 'not_signed'));
  return {
    signer: null,
    about: null,
    people: {},
    claimed: null,
    commits: [],
    snapshot: null,
    ...known,
    checks,
    verdict: isBad ? 'bad' : isUnchecked ? 'unchecked' : isUnsigned ? 'unsigned' : 'good',
  };
}

const peopleSchema = v.record(
  v.pipe(
    v.string(),
    v.check((id) => isPlainId(id)),
  ),
  v.pipe(v.string(), v.maxLength(200)),
);

/** `null` where it is no directory; empty where there is none. */
function readPeople(text: string): People | null {
  if (text === '') return {};
  try {
    const parsed = v.safeParse(peopleSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
