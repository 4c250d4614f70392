import { Pencil } from 'lucide-react';
import { useState } from 'react';

import { ageInWords } from '#/features/population/age-in-words.ts';
import styles from '#/features/population/evidence/evidence.module.css';
import { webAddressOf } from '#/features/population/web-address.ts';
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import { useCanEdit } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';
import { IconButton } from '#/ui/icon-button.tsx';

const SHOWN_FIRST = 6;

interface Props {
  readonly items: readonly Evidence[];
  readonly on: IsoDate;
  readonly onEdit: (item: Evidence) => void;
}

export function EvidenceList({ items, on, onEdit }: Props) {
  const canEdit = useCanEdit();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul className={styles.items}>
        {shown.map((item) => (
          <li key={item.id}>
            <div>
              <Title item={item} />
              <p className={styles.faint}>
                {EVIDENCE_KIND_LABELS[item.kind]},{' '}
                {item.date === null
                  ? 'not dated, so it proves nothing yet'
                  : `${formatDate(item.date)}, ${ageInWords(daysBetween(item.date, on))}`}
                {item.note === '' ? '' : `. ${item.note}`}
              </p>
            </div>
            {canEdit ? (
              <IconButton size="s" label={`Edit ${item.title}`} icon={<Pencil />} onClick={() => onEdit(item)} />
            ) : null}
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

function Title({ item }: { readonly item: Evidence }) {
  const url = webAddressOf(item.link);
  if (url === null)
    return (
      <p>
        <b>{item.title}</b>
        {item.link === '' ? null : <span className={styles.faint}> {item.link}</span>}
      </p>
    );
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer">
        {item.title}
      </a>
    </p>
  );
}
