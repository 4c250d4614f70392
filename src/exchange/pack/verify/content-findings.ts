/** Whether what a pack says follows from the ledger in it. */
import { countsOf } from '#/domain/audit/recorded-head.ts';
import { keptWhole } from '#/domain/audit/sampling.ts';
import { standingOf } from '#/domain/audit/signoff-standing.ts';
import { attachmentsOf } from '#/domain/evidence/attachments.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { headsAt, lastLineHash } from '#/domain/ledger/head.ts';
import { assertNever } from '#/domain/result.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { aboutOf } from '#/exchange/pack/about-of.ts';
import { aboutText, type PackAbout } from '#/exchange/pack/about.ts';
import { bagInfoOf } from '#/exchange/pack/bag-info-of.ts';
import { documentHash } from '#/exchange/pack/document-hash.ts';
import { documentsOf } from '#/exchange/pack/documents.ts';
import { fromElsewhere, isWrittenElsewhere, type Elsewhere } from '#/exchange/pack/elsewhere.ts';
import * as layout from '#/exchange/pack/layout.ts';
import { recordedNames } from '#/exchange/pack/recorded-attachments.ts';
import { samplesOf } from '#/exchange/pack/sample-files.ts';
import { verifyText } from '#/exchange/pack/verify-text.ts';
import { textOf } from '#/exchange/pack/verify/bag-findings.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { isOfThisVersion } from '#/exchange/pack/verify/origin-findings.ts';
import type { SignerReading } from '#/exchange/pack/verify/key-findings.ts';
import type { PackFiles } from '#/exchange/pack/verify/read-pack.ts';

export interface LedgerReading {
  /** Empty where the chain does not hold. */
  readonly lines: readonly string[];
  readonly commits: readonly Commit[];
  readonly findings: readonly Finding[];
}

export function ledgerFindings(files: PackFiles, about: PackAbout): LedgerReading {
  const lines = textOf(files, layout.LEDGER).split('\n');
  if (lines.pop() !== '')
    return refused({ kind: 'unreadable', where: layout.LEDGER, detail: 'its last line has no end' });
  const chain = verifyChain(lines);
  if (!chain.ok) {
    const { line, problem } = chain.error;
    return refused({ kind: 'chain_broken', line, problem: problem.kind });
  }
  const findings: Finding[] = [];
  if (lines.length !== about.ledger.lines)
    findings.push({ kind: 'line_count_differs', claimed: about.ledger.lines, found: lines.length });
  const { head, reach } = about.ledger;
  // The head is the hash of this very file, which was taken as it was unpacked.
  const found = reach === 'ledger' ? files.get(layout.LEDGER)?.sha256 : lastLineHash(lines);
  if (found !== head) findings.push({ kind: 'head_differs' });
  else if (reach === 'last_change') findings.push({ kind: 'head_of_last_line' });
  return { lines, commits: chain.value.commits, findings };
}

/** Sign-offs name the lines that they stand on; these may be others. */
export function signoffFindings({ workspace }: ExportSnapshot, commits: readonly Commit[]): readonly Finding[] {
  const standing = [...workspace.signoffs.values()].filter(({ withdrawnOn }) => withdrawnOn === null);
  const heads = headsAt(commits, countsOf(standing));
  return standing.flatMap((signoff): readonly Finding[] => {
    const { who, reach } = signoff;
    if (standingOf(signoff, commits, heads).kind === 'other_record') return [{ kind: 'signed_off_elsewhere', who }];
    return reach === 'ledger' ? [] : [{ kind: 'signoff_of_last_line', who }];
  });
}

function refused(finding: Finding): LedgerReading {
  return { lines: [], commits: [], findings: [finding] };
}

export function sampleFindings(snapshot: ExportSnapshot): readonly Finding[] {
  return samplesOf(snapshot).flatMap(({ sample: { name, drawn, total }, standing }): readonly Finding[] => {
    switch (standing) {
      case 'same':
        return [];
      case 'list_needed':
        return [{ kind: 'sample_list_needed', name, drawn: drawn.length, total, kept: keptWhole(drawn).length }];
      case 'other_record':
        return [{ kind: 'sample_drawn_elsewhere', name }];
      case 'other_list':
      case 'other_draw':
      case 'does_not_fit':
        return [{ kind: 'sample_differs', name, standing }];
      default:
        return assertNever(standing);
    }
  });
}

interface WrittenPack {
  readonly files: PackFiles;
  readonly about: PackAbout;
  readonly signer: SignerReading;
  /** Digest of how this Telltale writes documents. */
  readonly writer: string;
}

/**
 * Writes every document again and compares it, byte for byte. `elsewhere`: writes some of them meanwhile. `onProgress`: the
 * share of their bytes that is done, and the document that is next.
 */
export async function documentFindings(
  { files, about, signer, writer }: WrittenPack,
  snapshot: ExportSnapshot,
  elsewhere: Elsewhere | null,
  onProgress: (share: number, path: string) => void,
): Promise<readonly Finding[]> {
  const differs = (where: string): Finding => ({
    kind: isOfThisVersion(about, writer) ? 'document_differs' : 'document_of_another_version',
    where,
  });
  const findings: Finding[] = [];
  const expected = aboutOf(snapshot, about.ledger.lines, about);
  const { ledger, rules, strategy } = about;
  if (aboutText({ ...expected, ledger, rules, strategy }) !== textOf(files, layout.ABOUT))
    findings.push({ kind: 'about_differs' });
  const payload = [...files].filter(([path]) => path.startsWith('data/')).map(([, file]) => file);
  if (bagInfoOf(about, payload, signer.fingerprint) !== textOf(files, layout.BAG_INFO))
    findings.push({ kind: 'bag_info_differs' });
  const verify = {
    fingerprint: signer.fingerprint,
    head: about.ledger.head,
    rotations: signer.before.length,
    evidence: {
      enclosed: [...files.keys()].filter((path) => path.startsWith(layout.ATTACHMENTS)).length,
      recorded: attachmentsOf(snapshot.workspace).length,
    },
  };
  if (verifyText(verify) !== textOf(files, layout.VERIFY)) findings.push(differs(layout.VERIFY));
  const known = new Set<string>([layout.ABOUT, layout.LEDGER, layout.PEOPLE, layout.SCORES]);
  const documents = documentsOf(snapshot).filter(({ path }) => !known.has(path));
  const total = documents.reduce((sum, { path }) => sum + (files.get(path)?.size ?? 0), 1);
  let done = 0;
  // Those that a second thread is at come last.
  for (const document of documents.toSorted((a, b) => Number(isWrittenElsewhere(a)) - Number(isWrittenElsewhere(b)))) {
    const { path, render } = document;
    known.add(path);
    onProgress(done / total, path);
    const file = files.get(path);
    done += file?.size ?? 0;
    if (file === undefined) {
      // What a pack must hold does not depend on who says to have made it.
      findings.push({ kind: 'missing_file', where: path });
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one document at a time, so that memory holds one
    const written = await fromElsewhere(elsewhere, document, snapshot);
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (file.sha256 !== (written?.sha256 ?? (await documentHash(render())))) findings.push(differs(path));
  }
  const tags = tagFiles(signer);
  for (const path of files.keys()) {
    const isKnown = path.startsWith('data/') ? path.startsWith(layout.ATTACHMENTS) || known.has(path) : tags.has(path);
    if (!isKnown) findings.push({ kind: 'unknown_file', where: path });
  }
  return [...findings, ...attachmentFindings(files, snapshot)];
}

/** All that may lie beside the payload: whoever holds the key can sign more, and nothing speaks for it. */
function tagFiles({ before }: SignerReading): ReadonlySet<string> {
  return new Set([
    ...layout.UNLISTED,
    layout.BAGIT,
    layout.BAG_INFO,
    layout.VERIFY,
    layout.MANIFEST,
    layout.SIGNER,
    ...before.flatMap((_, at) => Object.values(layout.rotationFiles(at + 1))),
  ]);
}

/** Files of evidence against the hashes that the ledger has of them, and the items that it has them under. */
function attachmentFindings(files: PackFiles, { workspace }: ExportSnapshot): readonly Finding[] {
  const held = [...files].filter(([path]) => path.startsWith(layout.ATTACHMENTS));
  const hashes = new Set(held.map(([, { sha256 }]) => sha256));
  const names = recordedNames(workspace, hashes);
  const count = attachmentsOf(workspace).filter(({ sha256 }) => !hashes.has(sha256)).length;
  return [
    ...held.flatMap(([where, { sha256 }]): readonly Finding[] => {
      const name = names.get(sha256);
      if (name === undefined) return [{ kind: 'attachment_not_recorded', where }];
      return where === `${layout.ATTACHMENTS}${name}` ? [] : [{ kind: 'attachment_misnamed', where, name }];
    }),
    ...(count === 0 ? [] : [{ kind: 'attachments_left_out', count } as const]),
  ];
}
