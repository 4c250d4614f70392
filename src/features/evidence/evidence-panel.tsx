import { Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { Link } from 'react-router';

import styles from '#/features/evidence/evidence.module.css';
import { FileDrop } from '#/features/evidence/file-drop.tsx';
import { FileList } from '#/features/evidence/file-list.tsx';
import { ProvenClaims } from '#/features/evidence/proven-claims.tsx';
import { ValidityText } from '#/features/evidence/validity-text.tsx';
import { VersionList } from '#/features/evidence/version-list.tsx';
import { webAddressOf } from '#/text/web-address.ts';
import { filesOf } from '#/domain/evidence/attachments.ts';
import { evidenceSubject } from '#/domain/audit/comment-subjects.ts';
import { evidenceNumbers } from '#/domain/evidence/evidence-numbers.ts';
import type { RegisterRow } from '#/domain/evidence/register.ts';
import { attachFiles, detachFile } from '#/domain/workspace/commands/attachment-commands.ts';
import { removeEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { OpenedEvidence } from '#/state/evidence-form.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate, formatShare } from '#/ui/format.ts';
import { SidePanel } from '#/ui/side-panel.tsx';

interface Props {
  readonly row: RegisterRow;
  readonly onForm: (opened: OpenedEvidence) => void;
  readonly onItem: (id: string | null) => void;
}

/** One item, whole: what it is, its files, what it proves, its versions. */
export function EvidencePanel({ row, onForm, onItem }: Props) {
  const { item, number } = row;
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const twins = evidenceNumbers(workspace).get(item.id)?.twins ?? [];
  return (
    <SidePanel title={number} opened onClose={() => onItem(null)}>
      <div className={styles.panel}>
        <h3 className={styles.itemTitle}>{item.title}</h3>
        {twins.length === 0 ? null : (
          <p className={styles.note}>
            Two people gave this number while they could not see each other’s changes. Both items were kept; one carries
            a second number behind it.
          </p>
        )}
        <Facts row={row} />
        {item.note === '' ? null : <p className={styles.itemNote}>{item.note}</p>}
        {canEdit ? (
          <div className={styles.buttons}>
            <Button size="s" icon={<Pencil />} onClick={() => onForm({ kind: 'edit', item })}>
              Edit
            </Button>
            <Button size="s" icon={<RefreshCw />} onClick={() => onForm({ kind: 'replace', item })}>
              Newer version
            </Button>
            <Button
              size="s"
              variant="danger"
              icon={<Trash2 />}
              title="The history keeps it, and undo brings it back"
              onClick={() => {
                dispatch(removeEvidence(workspace, item.id));
                onItem(null);
              }}
            >
              Remove
            </Button>
          </div>
        ) : null}
        <h4>Files</h4>
        <FileList
          files={filesOf(item)}
          onDrop={canEdit ? (sha256) => dispatch(detachFile(workspace, item.id, sha256)) : undefined}
        />
        {canEdit ? <FileDrop onTaken={(files) => dispatch(attachFiles(workspace, item.id, files))} /> : null}
        <ProvenClaims item={item} />
        <VersionList item={item} onItem={onItem} />
        <p className={styles.note}>
          <Link to={`/history?kind=evidence&find=${encodeURIComponent(item.title)}`}>Its changes in the history</Link>
        </p>
      </div>
    </SidePanel>
  );
}

function Facts({ row: { item, number, validity, isReplaced, freshness } }: { readonly row: RegisterRow }) {
  const url = webAddressOf(item.link);
  return (
    <dl className={styles.facts}>
      <dt>Kind</dt>
      <dd>{EVIDENCE_KIND_LABELS[item.kind]}</dd>
      <dt>Collected</dt>
      <dd>
        {item.date === null ? 'not dated, so it proves nothing yet' : formatDate(item.date)}
        {item.collectedBy === '' ? null : `, by ${item.collectedBy}`}
      </dd>
      <dt>Valid until</dt>
      <dd>
        <ValidityText validity={validity} isReplaced={isReplaced} />
        {'until' in validity && item.validUntil === null ? <span className={styles.note}> by its kind</span> : null}
      </dd>
      <dt>Score counts</dt>
      <dd>
        {freshness === 0 ? 'nothing of what it proves' : `${formatShare(freshness)} of what it proves`}{' '}
        <CommentMark subject={evidenceSubject(item.id)} name={`${number} ${item.title}`} />
      </dd>
      {item.link === '' ? null : (
        <>
          <dt>Kept at</dt>
          <dd>
            {url === null ? (
              item.link
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {item.link}
              </a>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
