/** Every check and every finding in words, for the screen and the command line: what, and what it means. */
import { assertNever } from '#/domain/result.ts';
import { WITHOUT_LIST } from '#/exchange/pack/sample-words.ts';
import type { StrategyVersions } from '#/exchange/pack/about.ts';
import type { PathProblem } from '#/exchange/pack/path-rules.ts';
import type { Check, CheckId, CheckStatus, Finding } from '#/exchange/pack/verify/finding.ts';

export interface CheckWords {
  readonly title: string;
  /** What is true when it passes. */
  readonly holds: string;
}

export const CHECK_WORDS: Readonly<Record<CheckId, CheckWords>> = {
  container: { title: 'ZIP file', holds: 'It is whole, and every byte of it belongs to a listed file.' },
  names: { title: 'File names', holds: 'Every name is safe on every system, and none stands twice.' },
  sizes: { title: 'Sizes', holds: 'It unpacks to what it says, within bounds.' },
  bag: { title: 'BagIt structure', holds: 'All parts of the bag are there and readable.' },
  files: { title: 'Nothing added, nothing missing', holds: 'The files are exactly those that the manifests list.' },
  tag_files: { title: 'Manifest and instructions', holds: 'They have the hashes that were signed.' },
  payload: { title: 'Contents', holds: 'Every file has the SHA-256 that the manifest gives it.' },
  signature: { title: 'Signature', holds: 'The key in the pack signed exactly these contents.' },
  key: { title: 'Key', holds: 'It is the key whose fingerprint you gave, or one that took over from it.' },
  time: { title: 'Time stamp', holds: 'An authority stamped exactly these contents.' },
  ledger: {
    title: 'Ledger',
    holds: 'Each line follows from the one before by the same person, and all of them give the head that was signed.',
  },
  origin: {
    title: 'Versions',
    holds: 'Strategy and gradings are the ones that this Telltale has under the same names.',
  },
  scores: { title: 'Numbers', holds: 'Worked out again from the ledger, they are the ones claimed.' },
  samples: { title: 'Samples', holds: 'Every sample in the record, drawn again by its seed, is the same.' },
  documents: { title: 'Documents', holds: 'Written again from the ledger, they are the same, byte for byte.' },
};

export const STATUS_WORDS: Readonly<Record<CheckStatus, string>> = {
  passed: 'Holds',
  noted: 'To know',
  unchecked: 'Not checked',
  failed: 'Does not hold',
  not_made: 'Not made',
};

const PATH_WORDS: Readonly<Record<PathProblem, string>> = {
  absolute: 'names a place on the disk of whoever unpacks it',
  climbs_out: 'leads out of the folder it is unpacked to',
  backslash: 'has a backslash, which Windows takes for a folder',
  reserved_name: 'is a name that Windows keeps for devices',
  bad_characters: 'has characters that not every system takes',
  too_deep: 'lies too deep',
  too_long: 'is too long',
};

const ORIGIN_WORDS = {
  writer: 'The way in which its documents are written is said to be that of',
  strategy: 'The objects and hashes of its strategy are said to be those of',
  rules: 'Its gradings are said to be those of',
} as const;

const SAMPLE_WORDS = {
  other_list: 'was not drawn from the claims of this record as they were: their SHA-256 is another one.',
  other_draw: 'is not what its seed draws: items were put in, left out or moved.',
  does_not_fit: 'could not have been drawn by its seed from any list: its items are wrong in number, order or place.',
} as const;

const SHOWN_NAME = 120;

/** What a check says in one line: that it holds, or why it was not made. */
export function checkInWords({ id, status }: Check): string {
  return status === 'not_made' ? 'It needs something that did not hold.' : CHECK_WORDS[id].holds;
}

/** `DET0672 1.0, ATT&CK 19.1`, and that nobody checked it where it is of a release that is not known here. */
export function strategyInWords({ id, version, release }: StrategyVersions, checks: readonly Check[]): string {
  const isKnown = checks.some((check) => check.id === 'origin' && check.status === 'passed');
  return `${id} ${version}, ATT&CK ${release}${isKnown ? '' : ', as the pack says'}`;
}

/** What this version could not check of a pack in which nothing is wrong, and where that can be done. */
export function uncheckedInWords(checks: readonly Check[], software: string): string {
  const findings = checks.flatMap((check) => check.findings);
  const count = findings.filter(({ kind }) => kind === 'document_of_another_version').length;
  const documents =
    count === 0 ? 'the versions that it names' : count === 1 ? 'one document' : `${String(count)} documents`;
  return `nothing was found wrong, but ${documents} could not be checked by this version: use ${shown(software)}, which made it as the pack says.`;
}

export function findingInWords(finding: Finding): string {
  switch (finding.kind) {
    case 'not_a_zip':
      return 'This is no ZIP file. Choose the file as it was handed over, not a folder or something unpacked from it.';
    case 'cut_off':
      return 'The end of the file is missing or damaged. Ask for it again.';
    case 'hidden_bytes':
      return `There are bytes that belong to no file, at ${shown(finding.where)}. Something was hidden in the ZIP or put around it.`;
    case 'overlapping_files':
      return `Two files share bytes, at ${shown(finding.where)}: made so that tools disagree about what is in it.`;
    case 'encrypted':
      return `${shown(finding.where)} is encrypted. A pack never is.`;
    case 'unknown_packing':
      return `${shown(finding.where)} is packed in a way that a pack never is.`;
    case 'two_names_for_one_file':
      return `${shown(finding.where)} has another name at its own place than in the directory: made so that tools disagree.`;
    case 'two_heads':
      return `${shown(finding.where)} is described otherwise at its own place than in the directory (sizes, checksum or packing): made so that tools disagree.`;
    case 'unknown_extra':
      return `${shown(finding.where)} has extra fields that no usual tool writes: they could give it another name or hide something. Unpack the pack and pack it again with a usual tool, or ask for it again.`;
    case 'comment':
      return `${shown(finding.where)} has a comment in the ZIP, which nobody signed.`;
    case 'damaged_file':
      return `${shown(finding.where)} is damaged: it does not unpack to what the ZIP says of it, or goes on after its end.`;
    case 'bad_path':
      return `${shown(finding.where)} ${PATH_WORDS[finding.problem]}.`;
    case 'same_name_twice':
      return `${shown(finding.where)} is there twice: which one is meant depends on the tool.`;
    case 'names_collide':
      return `${shown(finding.where)} and ${shown(finding.other)} are one file on systems that ignore capitals.`;
    case 'link':
      return `${shown(finding.where)} is a link to somewhere else.`;
    case 'unusual_mode':
      return `${shown(finding.where)} is marked as something else than a plain file: a device, a pipe, a folder or a program that runs as its owner.`;
    case 'folder_of_nothing':
      return `${shown(finding.where)} is a folder that holds no file of the pack: it could stand over one.`;
    case 'folder_with_bytes':
      return `${shown(finding.where)} is a folder and has bytes of its own: something was hidden in it.`;
    case 'outside_the_folder':
      return `${shown(finding.where)} lies outside the folder evidence-pack.`;
    case 'too_many_files':
      return `It holds ${String(finding.count)} files, more than any pack. It was not unpacked.`;
    case 'too_large':
      return `${shown(finding.where)}: larger than any pack. It was not unpacked.`;
    case 'packs_too_well':
      return `${shown(finding.where)} would unpack to hundreds of times its size, as files do that are made to fill a disk. It was not unpacked.`;
    case 'larger_than_claimed':
      return `${shown(finding.where)} unpacks to more than it says. Unpacking was stopped.`;
    case 'missing_file':
      return `${shown(finding.where)} is missing.`;
    case 'extra_file':
      return `${shown(finding.where)} is there and in no manifest: nobody signed it.`;
    case 'changed_file':
      return `${shown(finding.where)} was changed after the manifest was written.`;
    case 'bad_manifest_line':
      return `${finding.where}, line ${String(finding.line)}: not a line of a manifest.`;
    case 'not_a_bag':
      return 'bagit.txt does not say that this is a BagIt 1.0 bag.';
    case 'newer_pack':
      return 'The pack is of a newer kind than this Telltale reads. Update it and verify again.';
    case 'unreadable':
      return `${finding.where} cannot be read: ${finding.detail}.`;
    case 'bag_info_differs':
      return 'bag-info.txt says something else than the contents.';
    case 'not_signed':
      return 'Nobody signed this pack. It fits together, and anyone could have made it.';
    case 'signature_missing':
      return 'The pack names a key and has no signature of it: it was taken away.';
    case 'signature_wrong':
      return 'The key in the pack did not sign these contents. They were changed, or the key was swapped.';
    case 'bad_key':
      return 'The key in the pack is no P-256 key.';
    case 'key_not_expected':
      return 'This is not the key whose fingerprint you gave, nor one that took over from it. Somebody else made this pack.';
    case 'rotation_wrong':
      return `The handing over from an older key (number ${String(finding.number)}) does not hold.`;
    case 'no_key':
      return 'There is none, because nobody signed.';
    case 'key_unconfirmed':
      return 'A key proves that its holder made the pack, not who that is. Compare the fingerprint with the one you have from them by another way.';
    case 'no_time_stamp':
      return 'No authority stamped the time. When it was made is by the clock of its maker.';
    case 'query_differs':
      return 'The question to a time-stamping authority is for other contents than these.';
    case 'stamp_unreadable':
      return 'The time stamp cannot be read.';
    case 'stamp_not_granted':
      return 'The authority refused to stamp it.';
    case 'stamp_of_another_file':
      return 'The time stamp is of other contents than these.';
    case 'stamp_to_be_checked':
      return `A time stamp for exactly these contents says ${finding.at}. That a trusted authority gave it is for openssl to check, with its certificate (VERIFY.txt, step 6).`;
    case 'chain_broken':
      return `The chain breaks at line ${String(finding.line)} (${finding.problem.replaceAll('_', ' ')}): a line was changed, moved, left out or put in.`;
    case 'line_count_differs':
      return `The pack speaks of ${String(finding.claimed)} lines and holds ${String(finding.found)}.`;
    case 'head_differs':
      return 'The ledger is not the one whose head the pack names: a line of it was changed, cut off or written anew.';
    case 'head_of_last_line':
      return 'An older Telltale made this pack: its head is the SHA-256 of the last line and binds no line of anybody else. The manifest binds all of them from when it was signed.';
    case 'signed_off_elsewhere':
      return `The sign-off of ${shown(finding.who) || 'somebody without a name'} stands on other lines than these: changes dated before it came in later, or it was made on another record.`;
    case 'signoff_of_last_line':
      return `The sign-off of ${shown(finding.who) || 'somebody without a name'} was written by an older Telltale: its head is the SHA-256 of the last line and binds no line of anybody else.`;
    case 'sample_differs':
      return `The sample ${shown(finding.name)} ${SAMPLE_WORDS[finding.standing]}`;
    case 'sample_list_needed':
      return `The sample ${shown(finding.name)} was drawn from a list that is not in the pack, so it was not drawn again. ${WITHOUT_LIST.checked(finding)} ${WITHOUT_LIST.open} With the list, the command in data/samples.txt draws it.`;
    case 'sample_drawn_elsewhere':
      return `The sample ${shown(finding.name)} fits its seed, and stands on other lines than these: changes dated before it came in later, or it was drawn from another record. It cannot be drawn again from this one.`;
    case 'number_differs':
      return `${finding.difference.path}: ${finding.difference.claimed} is claimed, the ledger gives ${finding.difference.computed}.`;
    case 'origin_differs':
      return `${ORIGIN_WORDS[finding.part]} ${shown(finding.of)}, and this Telltale has another one under that name: it was not made as it says.`;
    case 'other_release':
      return `It is of ${shown(finding.of)}, which this Telltale does not know. What it says of the strategy could not be checked.`;
    case 'other_rules':
      return 'The numbers were worked out by another version of the checklist or the ceilings than this Telltale has, so they could not be checked against those.';
    case 'claims_written_otherwise':
      return 'data/scores.json holds the right numbers and is not written as this version writes them: something stands in it twice, in another order or besides.';
    case 'people_differ':
      return 'data/people.json is not the list of those who recorded something: it names others, names somebody twice, or is written otherwise.';
    case 'unknown_file':
      return `${shown(finding.where)} is no file of a pack. It was signed with the rest, and nothing in the ledger speaks for it.`;
    case 'about_differs':
      return 'data/about.json says something else than the ledger.';
    case 'document_differs':
      return `${shown(finding.where)} is not what follows from the ledger.`;
    case 'document_of_another_version':
      return `${shown(finding.where)} could not be checked: the pack says that another version wrote it, and this one writes it otherwise. It may say anything.`;
    case 'attachment_not_recorded':
      return `${shown(finding.where)} is not what was attached: no item of evidence in the ledger has a file of its SHA-256.`;
    case 'attachment_misnamed':
      return `${shown(finding.where)} lies under another name than the ledger gives it, which is ${shown(finding.name)}: it would be taken for evidence of something else.`;
    case 'attachments_left_out':
      return finding.count === 1
        ? 'One file of evidence is in the ledger by its hash and was left out of the pack.'
        : `${String(finding.count)} files of evidence are in the ledger by their hashes and were left out of the pack.`;
    default:
      return assertNever(finding);
  }
}

/** Names come from the file: no longer than a line, and no marks that turn the text around. */
function shown(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return plain.length > SHOWN_NAME ? `${plain.slice(0, SHOWN_NAME)}…` : plain;
}
