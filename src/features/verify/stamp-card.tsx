import { hexToBytes } from '@noble/hashes/utils.js';

import { addStamp, type StampError } from '#/exchange/pack/add-stamp.ts';
import { TAG_MANIFEST } from '#/exchange/pack/layout.ts';
import { timeStampQuery } from '#/exchange/pack/time-stamp.ts';
import type { PackView } from '#/exchange/pack/verify/pack-view.ts';
import styles from '#/features/verify/verify.module.css';
import type { Words } from '#/state/describe-error.ts';
import { notify } from '#/state/notices.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { saveFile } from '#/ui/save-file.ts';
import { FileChooser } from '#/ui/file-chooser.tsx';

const WORDS: Readonly<Record<StampError['kind'], Words>> = {
  not_a_time_stamp: {
    what: 'That is no time stamp.',
    why: 'It is not an answer of an authority that grants one (RFC 3161, .tsr).',
    todo: 'Choose the file that the authority sent back for the query of this pack.',
  },
  already_stamped: {
    what: 'This pack has a time stamp already.',
    why: 'A second one beside it would be a file that nobody expects.',
    todo: 'Keep the second stamp in a file of its own.',
  },
  not_a_pack: {
    what: 'The pack could not be read.',
    why: 'The file may have moved since it was checked.',
    todo: 'Choose the pack again.',
  },
};

/** The browser cannot ask a time-stamping authority: it writes the question, and takes in the answer. */
export function StampCard({
  view,
  pack,
  onStamped,
}: {
  readonly view: PackView;
  readonly pack: File;
  readonly onStamped: (pack: File) => void;
}) {
  const isOpen = view.checks.some(({ findings }) => findings.some(({ kind }) => kind === 'no_time_stamp'));
  const signed = view.files.find(({ path }) => path === TAG_MANIFEST);
  if (!isOpen || signed === undefined) return null;
  const take = async (stamp: File | undefined) => {
    if (stamp === undefined) return;
    const stamped = await addStamp(pack, stamp);
    if (!stamped.ok) {
      notify({ tone: 'bad', ...WORDS[stamped.error.kind] });
      return;
    }
    const next = new File([stamped.value], pack.name, { type: 'application/zip' });
    saveFile(next.name, next, next.type);
    onStamped(next);
  };
  return (
    <Card title="Time stamp" hint="optional" className={styles.screenOnly}>
      <p className={styles.about}>
        To prove when the pack was there, send its query to a time-stamping authority of your choice and bring its
        answer back. The pack with the answer in it is saved as a new file.
      </p>
      <div className={styles.buttons}>
        <Button
          onClick={() =>
            saveFile(
              'tagmanifest-sha256.txt.tsq',
              new Uint8Array(timeStampQuery(hexToBytes(signed.sha256))),
              'application/timestamp-query',
            )
          }
        >
          Save the query (.tsq)
        </Button>
        <FileChooser label="Add the answer (.tsr)" accept=".tsr" onFiles={([stamp]) => void take(stamp)} />
      </div>
    </Card>
  );
}
