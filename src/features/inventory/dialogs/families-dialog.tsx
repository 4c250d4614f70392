import classes from '#/features/inventory/dialogs/dialogs.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import { setFamilyNone } from '#/domain/workspace/commands/coverage-commands.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface FamiliesDialogProps {
  readonly canEdit: boolean;
  readonly onClose: () => void;
}

/**
 * A family without a source is unknown, not absent: nobody has said so yet. Saying "we have none" settles it, and turns
 * doubt into a gap that can be planned for.
 */
export function FamiliesDialog({ canEdit, onClose }: FamiliesDialogProps) {
  const { run, openDialog } = useInventory();
  const workspace = useWorkspace();
  const counts = new Map<Family, number>();
  for (const { family } of workspace.sources.values()) counts.set(family, (counts.get(family) ?? 0) + 1);
  return (
    <Dialog title="Families of telemetry" opened onClose={onClose} size="m">
      <p className={classes.lead}>
        A family that has no source counts as unknown until somebody says that there is none. That takes nothing from
        what is proven; it says which gaps are real.
      </p>
      <ul className={classes.families}>
        {FAMILIES.map((family) => {
          const count = counts.get(family) ?? 0;
          const statement = workspace.families.get(family);
          return (
            <li key={family} className={classes.family}>
              <span>
                <b>{FAMILY_LABELS[family].long}</b>
                <small>
                  {count === 0
                    ? statement?.none
                      ? 'none, as stated'
                      : 'not said yet'
                    : count === 1
                      ? '1 source'
                      : `${count} sources`}
                </small>
              </span>
              {count === 0 && (
                <>
                  <CheckboxField
                    label="We have none of this"
                    checked={statement?.none ?? false}
                    disabled={!canEdit}
                    onCommit={(none) => run(setFamilyNone(workspace, family, none, statement?.note ?? ''))}
                  />
                  {statement?.none ? (
                    <div className={classes.note}>
                      <TextField
                        label={`Why there is no ${FAMILY_LABELS[family].long}`}
                        hideLabel
                        placeholder="Why, or since when (optional)"
                        value={statement.note}
                        disabled={!canEdit}
                        onCommit={(note) => run(setFamilyNone(workspace, family, true, note))}
                      />
                    </div>
                  ) : (
                    canEdit && (
                      <Button size="s" onClick={() => openDialog({ kind: 'source', family })}>
                        Add a source
                      </Button>
                    )
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
