/** `VERIFY.txt`: how somebody who never saw Telltale checks the pack with what their computer has. */
import { fingerprintInGroups } from '#/exchange/pack/public-key.ts';

export interface VerifyTextInput {
  /** Hex; `null` for a pack that is not signed. */
  readonly fingerprint: string | null;
  readonly head: string;
  readonly rotations: number;
  /** Files of evidence that the ledger has hashes of, in scope, and how many of them are in the pack. */
  readonly evidence: { readonly enclosed: number; readonly recorded: number };
}

export function verifyText({ fingerprint, head, rotations, evidence }: VerifyTextInput): string {
  return `HOW TO CHECK THIS EVIDENCE PACK

Every command is run in the folder that holds this file. None needs a network.

What a good result proves: no file was changed, added or left out since the pack was made${fingerprint === null ? '' : ' and signed with the key below'}.
What it does not prove: who held the key, and when it was signed. The first needs the fingerprint handed over another
way (in person, by phone, on paper); the second needs a time stamp (step 6).

1. FILES (Linux)
   sha256sum -c --quiet tagmanifest-sha256.txt && sha256sum -c --quiet manifest-sha256.txt && echo GOOD
   (macOS)
   shasum -a 256 -c tagmanifest-sha256.txt && shasum -a 256 -c manifest-sha256.txt
   (Windows PowerShell)
   foreach ($m in 'tagmanifest-sha256.txt','manifest-sha256.txt') { Get-Content $m | ForEach-Object {
     $h,$p = $_ -split '  ',2; if ((Get-FileHash -Algorithm SHA256 $p).Hash -ne $h) { "CHANGED $p" } } }
   Nothing may be called FAILED or CHANGED.

2. NO FILE BEYOND THE LISTS, anywhere in this folder (Linux with bash, macOS with zsh)
   find . ! -type d | cut -c3- | grep -vxE '(signature/)?tagmanifest-sha256\\.txt(\\.(sig|tsq|tsr))?' |
     LC_ALL=C sort | diff - <(cut -c67- tagmanifest-sha256.txt manifest-sha256.txt | LC_ALL=C sort) && echo GOOD
   It must print GOOD alone.
   (Windows PowerShell)
   [string[]]$paths = Get-Content tagmanifest-sha256.txt,manifest-sha256.txt | ForEach-Object { $_.Substring(66) }
   $listed = New-Object 'Collections.Generic.HashSet[string]' (,$paths)
   Get-ChildItem . -Recurse -File -Force | ForEach-Object { (Resolve-Path -Relative $_.FullName).Substring(2).Replace('\\','/') } |
     Where-Object { -not $listed.Contains($_) -and $_ -cnotmatch '^(signature/)?tagmanifest-sha256\\.txt(\\.(sig|tsq|tsr))?$' }
   It must print nothing.

${signatureSteps(fingerprint, rotations)}
5. LEDGER
   Its head is the SHA-256 of the ledger file: no line of anybody can be changed, moved, left out or put in under it.
   (Linux)
   sha256sum data/ledger.jsonl
   (macOS)
   shasum -a 256 data/ledger.jsonl
   (Windows PowerShell)
   (Get-FileHash -Algorithm SHA256 data/ledger.jsonl).Hash.ToLower()
   It must print this head, which is in bag-info.txt too:
   ${head}
   Whoever holds a ledger can write a new one, with a new head. It binds from the moment at which this head was signed,
   stamped or handed to you: keep it, and this pack. A later pack has more lines and another head; as many of its lines as
   are in this one must still give this head: head -n "$(wc -l < THIS/data/ledger.jsonl)" LATER/data/ledger.jsonl | sha256sum

   Within the ledger each line names the hash of the same person's line before ("prev"):
   (Linux with bash, macOS with zsh)
   typeset -A LAST; while IFS= read -r L; do
     A=\${L#*'"actor":"'}; A=\${A%%'"'*}; P=\${L##*'"prev":'}; P=\${P%%,*}; P=\${P%%'}'*}
     H=$(printf %s "$L" | openssl dgst -sha256 -r | cut -c1-64)
     [ "$P" = "\${LAST[$A]:-null}" ] || echo "BROKEN at $H"; LAST[$A]="\\"$H\\""
   done < data/ledger.jsonl; echo "walked to $H"
   (Windows PowerShell)
   $last = @{}; $sha = [Security.Cryptography.SHA256]::Create()
   foreach ($l in [IO.File]::ReadLines((Resolve-Path data/ledger.jsonl).Path)) {
     $a = [regex]::Match($l, '"actor":"([^"]*)"').Groups[1].Value
     $p = [regex]::Match($l, '"prev":("[0-9a-f]*"|null)', 'RightToLeft').Groups[1].Value.Trim('"')
     $h = -join ($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($l)) | ForEach-Object { $_.ToString('x2') })
     $before = if ($last.ContainsKey($a)) { $last[$a] } else { 'null' }
     if ($p -ne $before) { "BROKEN at $h" }; $last[$a] = $h
   }; "walked to $h"
   It must print no BROKEN.

6. TIME STAMP (when there is a .tsr beside the signature)
   openssl ts -verify -data tagmanifest-sha256.txt -in signature/tagmanifest-sha256.txt.tsr -CAfile CERTIFICATES_OF_THE_AUTHORITY.pem
   To have this pack stamped by an authority of your choice:
   curl -sH 'Content-Type: application/timestamp-query' --data-binary @signature/tagmanifest-sha256.txt.tsq ADDRESS > signature/tagmanifest-sha256.txt.tsr

7. NUMBERS
   Telltale works out the scores again from data/ledger.jsonl and compares them with data/scores.json:
   on its screen Verify, where the pack is dropped and stays on your computer, or by
   npm run --silent verify -- evidence-pack.zip

8. SAMPLES (when there is a data/samples.txt)
   That file says how each sample is drawn again with sort and sha256sum, from the ids beside it.

9. FILES OF EVIDENCE
   ${evidenceText(evidence)}

Spreadsheets: a text in register.csv that a spreadsheet would run as a formula has an apostrophe in front. The ledger has
every text as it was written.
`;
}

function evidenceText({ enclosed, recorded }: VerifyTextInput['evidence']): string {
  if (recorded === 0) return 'The ledger names none.';
  const inside = enclosed === 0 ? 'none of them is' : `${String(enclosed)} of them ${enclosed === 1 ? 'is' : 'are'}`;
  const left = enclosed < recorded ? ' Ask for the others: the sha256sum of each is in data/ledger.jsonl.' : '';
  return `The ledger has the SHA-256 of ${String(recorded)} in scope; ${inside} in data/attachments/.${left}`;
}

function signatureSteps(fingerprint: string | null, rotations: number): string {
  if (fingerprint === null) {
    return `3. SIGNATURE
   There is none: this pack was made where no key could be used, such as on the command line. Anyone could have made it.
   Ask for a signed one, or for the hash of tagmanifest-sha256.txt by another way. Telltale ends its check of a pack that
   nobody signed with exit code 1, also where all else holds.

4. KEY
   There is none.
`;
  }
  return `3. SIGNATURE (any system with OpenSSL; on Windows, Git Bash has it)
   openssl dgst -sha256 -verify signature/signer.pub.pem -signature signature/tagmanifest-sha256.txt.sig tagmanifest-sha256.txt
   It must print: Verified OK

4. KEY
   openssl pkey -pubin -in signature/signer.pub.pem -outform DER | openssl dgst -sha256
   It must print this fingerprint, which you should have from the maker of the pack by another way:
   ${fingerprintInGroups(fingerprint)}
${rotations === 0 ? '' : rotationSteps(rotations)}`;
}

function rotationSteps(rotations: number): string {
  return `   This key took over from ${rotations === 1 ? 'another one' : `${String(rotations)} others, one after the other`}. The old key signed that:
   for N in $(seq ${String(rotations)}); do openssl dgst -sha256 -verify signature/rotation-$N.pub.pem -signature signature/rotation-$N.sig signature/rotation-$N.txt; done
   Each text names the fingerprint of the key before and after.
`;
}
