/** Checks an evidence pack from anyone: every check with its result, and what the pack claims. */
import { linesUntil } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { snapshotOf, type ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { PackAbout } from '#/exchange/pack/about.ts';
import type { Elsewhere, StartElsewhere } from '#/exchange/pack/elsewhere.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { peopleIn, peopleText } from '#/exchange/pack/people-file.ts';
import { bagFindings, textOf } from '#/exchange/pack/verify/bag-findings.ts';
import { claimedFigures, type ClaimedFigures } from '#/exchange/pack/verify/claimed-figures.ts';
import { documentFindings, sampleFindings, signoffFindings } from '#/exchange/pack/verify/content-findings.ts';
import { CHECKS, checkOf, notMade, type Check, type CheckId, type Finding } from '#/exchange/pack/verify/finding.ts';
import { readSigner, timeFindings, type SignerReading } from '#/exchange/pack/verify/key-findings.ts';
import { isOfThisVersion, originFindings } from '#/exchange/pack/verify/origin-findings.ts';
import { readPack, type PackFiles } from '#/exchange/pack/verify/read-pack.ts';
import {
  isRecordThere,
  recordIn,
  type RecordInPack,
  type RecordReading,
  type Rulebook,
} from '#/exchange/pack/verify/record-in-pack.ts';
import { scoreFindings } from '#/exchange/pack/verify/score-findings.ts';
import { writerDigest } from '#/exchange/pack/writer-digest.ts';

export interface VerifyOptions extends Rulebook {
  /** A fingerprint in hex that the reader has from elsewhere, to compare the key with; `null` for none. */
  readonly expectedKey: string | null;
  /** Writes some of the documents on a second thread; all are written here where left out. */
  readonly startElsewhere?: StartElsewhere;
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
const READING = 0.3;
/** As much as is left then for the documents. */
const RECORD = 0.2;

export async function verifyPack(
  blob: Blob,
  options: VerifyOptions,
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifiedPack> {
  const begun: { reading: RecordReading | null; elsewhere: Elsewhere | null } = { reading: null, elsewhere: null };
  const begin = (there: PackFiles) => {
    const reading = recordIn(there, options);
    const input = reading.kind === 'record' ? reading.record.input : null;
    begun.reading = reading;
    begun.elsewhere = input === null ? null : (options.startElsewhere?.(input) ?? null);
    return reading;
  };
  const read = await readPack(
    blob,
    (share, what) => onProgress({ share: share * READING, what }),
    (there, last) => {
      if (begun.reading === null && isRecordThere(there, last)) begin(there);
    },
  );
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
  onProgress({ share: READING, what: layout.LEDGER });
  const reading = begun.reading ?? begin(files);
  if (reading.kind !== 'record') {
    const finding: Finding =
      reading.kind === 'newer'
        ? { kind: 'newer_pack' }
        : { kind: 'unreadable', where: layout.ABOUT, detail: reading.detail };
    return resultOf([...checks, checkOf('ledger', [finding])], { files, signer });
  }
  return contentOf(files, reading.record, begun.elsewhere, signer, checks, onProgress);
}

async function contentOf(
  files: PackFiles,
  { about, people, ledger: { commits, findings }, input }: RecordInPack,
  elsewhere: Elsewhere | null,
  signer: SignerReading,
  before: readonly Check[],
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifiedPack> {
  const claimed = claimedFigures(textOf(files, layout.SCORES));
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
  if (input === null) return resultOf([...before, ledger], known);
  onProgress({ share: READING, what: layout.SCORES });
  const snapshot = snapshotOf(input);
  const writer = writerDigest(input.catalog, input.strategy, input.controls);
  const origin = checkOf('origin', originFindings(about, snapshot, writer));
  const isOurs = isOfThisVersion(about, writer);
  const scores = checkOf('scores', scoreFindings(textOf(files, layout.SCORES), snapshot, isOurs));
  const written = { files, about, signer, writer };
  const found = await documentFindings(written, snapshot, elsewhere, (share, what) =>
    onProgress({ share: READING + RECORD + share * (1 - READING - RECORD), what }),
  );
  const signed = checkOf('ledger', [...ledger.findings, ...signoffFindings(snapshot, commits)]);
  const samples = checkOf('samples', sampleFindings(snapshot));
  const documents = checkOf('documents', found);
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
