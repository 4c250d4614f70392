import { X } from 'lucide-react';

import styles from '#/features/evidence/evidence.module.css';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { editEvidence } from '#/domain/workspace/commands/evidence-commands.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { IconButton } from '#/ui/icon-button.tsx';

/** What the item proves, by names; each link can be taken away. */
export function ProvenClaims({ item }: { readonly item: Evidence }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  return (
    <>
      <h4>Proves</h4>
      {item.supports.length === 0 ? (
        <p className={styles.note}>Nothing yet. Edit it and choose what it proves, or nobody will find it.</p>
      ) : (
        <ul className={styles.claims}>
          {item.supports.map((claim) => {
            const words = supportInWords(workspace, claim);
            return (
              <li key={claim}>
                <span>{words}</span>
                {canEdit ? (
                  <IconButton
                    size="s"
                    label={`Take away ${words}`}
                    icon={<X />}
                    onClick={() =>
                      dispatch(
                        editEvidence(workspace, item.id, { supports: item.supports.filter((one) => one !== claim) }),
                      )
                    }
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
