import { parseIsoDate } from '#/domain/dates.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import { AppearanceCard } from '#/features/workspaces/appearance-card.tsx';
import { KeysCard } from '#/features/workspaces/keys-card.tsx';
import { MyNameField } from '#/features/workspaces/my-name-field.tsx';
import { StorageCard } from '#/features/workspaces/storage-card.tsx';
import { useCatalog } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { NumberField } from '#/ui/number-field.tsx';
import { PageHeader } from '#/ui/page-header.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

import styles from './settings-screen.module.css';

/** What holds for the whole workspace, and what holds for this browser only. */
export function SettingsScreen() {
  const workspace = useWorkspace();
  const { settings } = workspace;
  const { checklist } = useCatalog();
  const dispatch = useDispatch();
  const disabled = !useCanEdit();
  const edit = (patch: Partial<Settings>) => dispatch(editSettings(workspace, patch));
  const profile = checklist.retentionProfiles.find(({ id }) => id === settings.retentionProfile);
  return (
    <>
      <PageHeader title="Settings" />
      <div className={styles.columns}>
        <Card title="This workspace">
          <div className={styles.fields}>
            <TextField
              label="Name"
              value={settings.name}
              required
              disabled={disabled}
              onCommit={(name) => edit({ name })}
            />
            <TextField
              label="Organisation"
              value={settings.organisation}
              disabled={disabled}
              onCommit={(organisation) => edit({ organisation })}
            />
            <TextField
              label="Owner"
              description="Who answers for this record."
              value={settings.owner}
              disabled={disabled}
              onCommit={(owner) => edit({ owner })}
            />
            <TextField
              label="Currency"
              description="The word behind every amount of money. Nothing is converted. What a change costs stands under Gaps & plan."
              placeholder="EUR"
              maxLength={12}
              value={settings.currency}
              disabled={disabled}
              onCommit={(currency) => edit({ currency: currency.trim() })}
            />
          </div>
        </Card>
        <Card title="What it is measured against">
          <div className={styles.fields}>
            <SelectField
              label="Retention profile"
              value={settings.retentionProfile}
              disabled={disabled}
              options={checklist.retentionProfiles.map(({ id, name, days }) => ({
                value: id,
                label: `${name}: ${days} days`,
              }))}
              description={profile?.note}
              onCommit={(retentionProfile) => edit({ retentionProfile })}
            />
            <NumberField
              label="Target for proven visibility"
              suffix="of 100"
              min={0}
              max={100}
              value={settings.targetScore}
              disabled={disabled}
              onCommit={(targetScore) => edit({ targetScore })}
            />
            <DateField
              label="By"
              value={settings.targetDate}
              disabled={disabled}
              onCommit={(text) => edit({ targetDate: text === null ? null : parseIsoDate(text) })}
            />
          </div>
        </Card>
        <Card title="You" hint="this browser only">
          <div className={styles.fields}>
            <MyNameField />
            <AppearanceCard />
          </div>
        </Card>
        <StorageCard />
        <KeysCard />
      </div>
    </>
  );
}
