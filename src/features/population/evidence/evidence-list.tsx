import { Paperclip, Pencil, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';

import { ageInWords } from '#/features/population/age-in-words.ts';
import styles from '#/features/population/evidence/evidence.module.css';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { evidenceSubject } from '#/domain/audit/comment-subjects.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { newerVersions } from '#/domain/evidence/evidence-versions.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { openEvidenceForm } from '#/state/evidence-form.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { webAddressOf } from '#/text/web-address.ts';
import { Button } from '#/ui/button.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate } from '#/ui/format.ts';
import { IconButton } from '#/ui/icon-button.tsx';

const SHOWN_FIRST = 6;

interface Props {
  readonly items: readonly Evidence[];
  readonly on: IsoDate;
}

/** Items by number, as the register has them; a press on one opens it there. */
export function EvidenceList({ items, on }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul className={styles.items}>
        {shown.map((item) => (
          <li key={item.id}>
            <Item item={item} on={on} />
          </li>
        ))}
      </ul>
      {items.length > SHOWN_FIRST ? (
        <Button size="s" variant="quiet" onClick={() => setAll((before) => !before)}>
          {all ? 'Show fewer' : `Show all ${items.length}`}
        </Button>
      ) : null}
    </>
  );
}

function Item({ item, on }: { readonly item: Evidence; readonly on: IsoDate }) {
  const workspace = useWorkspace();
  const canEdit = useCanEdit();
  const number = evidenceNumberOf(workspace, item.id);
  const [newer] = newerVersions(workspace.evidence, item.id);
  const files = Object.keys(item.attachments).length;
  const url = webAddressOf(item.link);
  return (
    <>
      <div>
        <p>
          <span className={styles.number}>{number}</span> <Link to={`/evidence?item=${item.id}`}>{item.title}</Link>{' '}
          {files === 0 ? null : (
            <span className={styles.faint} title={`${files} ${files === 1 ? 'file' : 'files'}`}>
              <Paperclip size={12} aria-hidden="true" /> {files}
            </span>
          )}
          <CommentMark subject={evidenceSubject(item.id)} name={`${number} ${item.title}`} />
        </p>
        <p className={styles.faint}>
          {EVIDENCE_KIND_LABELS[item.kind]},{' '}
          {item.date === null
            ? 'not dated, so it proves nothing yet'
            : `${formatDate(item.date)}, ${ageInWords(daysBetween(item.date, on))}`}
          {newer === undefined ? '' : `. Replaced by ${evidenceNumberOf(workspace, newer.id)}`}
          {url === null ? null : (
            <>
              {'. '}
              <a href={url} target="_blank" rel="noreferrer" aria-label={`Source of ${number}`}>
                Source
              </a>
            </>
          )}
          {item.note === '' ? '' : `. ${item.note}`}
        </p>
      </div>
      {canEdit ? (
        <span className={styles.buttons}>
          <IconButton
            size="s"
            label={`Edit ${item.title}`}
            icon={<Pencil />}
            onClick={() => openEvidenceForm({ kind: 'edit', item })}
          />
          {newer === undefined ? (
            <IconButton
              size="s"
              label={`Newer version of ${item.title}`}
              icon={<RefreshCw />}
              onClick={() => openEvidenceForm({ kind: 'replace', item })}
            />
          ) : null}
        </span>
      ) : null}
    </>
  );
}
