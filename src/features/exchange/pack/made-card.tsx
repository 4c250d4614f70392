import { Download } from 'lucide-react';

import { packFileName } from '#/exchange/pack/layout.ts';
import styles from '#/features/exchange/pack/pack.module.css';
import type { Made } from '#/features/exchange/pack/use-pack-job.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { formatNumber } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { saveFile } from '#/ui/save-file.ts';

function attachmentsInWords({ enclosed, recorded }: Made['attachments']): string {
  if (recorded === 1)
    return enclosed === 1
      ? 'The file of evidence is in it.'
      : 'The file of evidence is not in it; the ledger has its hash.';
  const all = `${formatNumber(recorded)} files of evidence`;
  if (enclosed === recorded) return `All ${all} are in it.`;
  return enclosed === 0
    ? `None of the ${all} is in it; the ledger has their hashes.`
    : `${formatNumber(enclosed)} of the ${all} are in it. This browser does not hold the others; the ledger has their hashes.`;
}

/** The pack that was made, and what to do with it. */
export function MadeCard({ made, isSigned }: { readonly made: Made; readonly isSigned: boolean }) {
  const { about, zip, files, attachments, tagManifest } = made;
  const name = packFileName(about.name, about.on);
  return (
    <Banner
      tone="good"
      title={isSigned ? 'The pack is made and signed.' : 'The pack is made. It is not signed.'}
      actions={
        <>
          <Button variant="primary" icon={<Download />} onClick={() => saveFile(name, zip, 'application/zip')}>
            Save the pack
          </Button>
          <LinkButton to="/verify">Verify it</LinkButton>
        </>
      }
    >
      <p>
        {name}: {formatNumber(files)} files, {formatNumber(about.ledger.lines)} changes of the ledger,{' '}
        {bytesText(zip.size)}.
      </p>
      {attachments.recorded === 0 ? null : <p>{attachmentsInWords(attachments)}</p>}
      <p className={styles.hash}>
        Head of the ledger <code>{about.ledger.head}</code>
      </p>
      <p className={styles.hash}>
        SHA-256 of what is signed <code>{tagManifest}</code>
      </p>
    </Banner>
  );
}
