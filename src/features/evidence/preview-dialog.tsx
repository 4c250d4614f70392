import { Download, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';

import styles from '#/features/evidence/files.module.css';
import { PREVIEW_BYTES, sniff, textOf, type PreviewKind } from '#/features/evidence/sniff-preview.ts';
import { readAttachment } from '#/data/idb/attachments.ts';
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { describeStorageError } from '#/state/describe-error.ts';
import { visibleText } from '#/text/visible-text.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { bytesText } from '#/ui/bytes-text.ts';
import { Dialog } from '#/ui/dialog.tsx';
import { saveFile } from '#/ui/save-file.ts';

interface Shown {
  readonly kind: PreviewKind;
  readonly content: Blob;
  readonly url: string;
  readonly text: string;
}

type State =
  | { readonly at: 'reading' }
  | { readonly at: 'missing' }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'here'; readonly shown: Shown };

/** A file of an item: an image or text as it is, a PDF in the browser's own viewer where it has one, anything to save. */
export function PreviewDialog({ file, onClose }: { readonly file: AttachedFile; readonly onClose: () => void }) {
  const state = usePreview(file.sha256);
  const shown = state.at === 'here' ? state.shown : null;
  const name = visibleText(file.name);
  return (
    <Dialog
      title={name}
      size="l"
      opened
      onClose={onClose}
      actions={
        shown === null ? undefined : (
          <Button icon={<Download />} onClick={() => saveFile(name, shown.content, 'application/octet-stream')}>
            Save a copy
          </Button>
        )
      }
    >
      <p className={styles.faint}>
        {bytesText(file.bytes)}. SHA-256 <code className={styles.hash}>{file.sha256}</code>
      </p>
      {state.at === 'missing' ? (
        <Banner tone="warn" title="This browser does not hold the file.">
          It was attached in another browser, or this site’s data was cleared. Its name, size and hash are in the
          record: attach the same file again, and it is recognised by its hash.
        </Banner>
      ) : null}
      {state.at === 'failed' ? (
        <Banner tone="bad" title="The file could not be read.">
          {state.why}
        </Banner>
      ) : null}
      {shown === null ? null : <Preview shown={shown} name={name} />}
    </Dialog>
  );
}

function Preview({ shown: { kind, url, text, content }, name }: { readonly shown: Shown; readonly name: string }) {
  switch (kind) {
    case 'image':
      return <img className={styles.image} src={url} alt={`What ${name} shows`} />;
    case 'pdf':
      return (
        <>
          {navigator.pdfViewerEnabled ? (
            // oxlint-disable-next-line react/iframe-missing-sandbox -- browsers show no PDF in a sandbox; typed by us, it is never a page
            <iframe className={styles.pdf} src={`${url}#navpanes=0`} title={`What ${name} shows`} />
          ) : null}
          <p>
            <a href={url} target="_blank" rel="noreferrer">
              <ExternalLink size={13} aria-hidden="true" /> Open the PDF in a new tab
            </a>
          </p>
        </>
      );
    case 'text':
      return (
        <>
          <pre
            className={styles.text}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
            tabIndex={0}
          >
            {text}
          </pre>
          {content.size > PREVIEW_BYTES ? (
            <p className={styles.faint}>This is the beginning. Save a copy to read all of it.</p>
          ) : null}
        </>
      );
    case 'none':
      return <p className={styles.faint}>There is no preview of this kind of file. Save a copy to open it.</p>;
    default:
      return null;
  }
}

function usePreview(sha256: string): State {
  const [state, setState] = useState<State>({ at: 'reading' });
  useEffect(() => {
    let url = '';
    let isOver = false;
    const read = async (): Promise<State> => {
      const found = await readAttachment(sha256);
      if (!found.ok) return { at: 'failed', why: describeStorageError(found.error).why };
      if (found.value === null) return { at: 'missing' };
      const head = new Uint8Array(await found.value.slice(0, PREVIEW_BYTES).arrayBuffer());
      const { kind, type } = sniff(head);
      // With a type of ours, so that no file is taken for a page.
      const content = new Blob([found.value], { type });
      url = URL.createObjectURL(content);
      return { at: 'here', shown: { kind, content, url, text: kind === 'text' ? (textOf(head) ?? '') : '' } };
    };
    void read().then(
      (next) => {
        if (isOver) URL.revokeObjectURL(url);
        else setState(next);
      },
      (cause: unknown) => setState({ at: 'failed', why: cause instanceof Error ? cause.message : '' }),
    );
    return () => {
      isOver = true;
      if (url !== '') URL.revokeObjectURL(url);
    };
  }, [sha256]);
  return state;
}
