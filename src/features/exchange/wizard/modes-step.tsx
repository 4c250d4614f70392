import type { Platform } from '#/domain/catalog/vocabulary.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import type { ModeChoice } from '#/exchange/devices/group-devices.ts';
import { choiceOf, OPEN, optionsOf, valueOf } from '#/features/exchange/wizard/mode-choice.ts';
import styles from '#/features/exchange/wizard/choice-list.module.css';
import { Button } from '#/ui/button.tsx';
import { formatNumber } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';

/** Devices that the files describe in the same words. */
export interface RawCombination {
  readonly key: string;
  readonly platform: Platform;
  /** The words: "iOS/iPadOS · Supervised False · Personal". */
  readonly text: string;
  readonly devices: number;
  /** What the words mean without doubt; `null` where they leave it open. */
  readonly stated: { readonly choice: ModeChoice; readonly because: string } | null;
  /** Why the words leave it open. */
  readonly doubt: string;
  readonly proposal: { readonly choice: ModeChoice; readonly because: string } | null;
}

export interface ModesStepProps {
  readonly combinations: readonly RawCombination[];
  readonly choices: ReadonlyMap<string, ModeChoice>;
  /** `null` takes the choice back. */
  readonly onChoose: (key: string, choice: ModeChoice | null) => void;
  readonly onUseProposals: () => void;
}

/** Which management mode each kind of row means. A proposal is a proposal: somebody says yes to it. */
export function ModesStep({ combinations, choices, onChoose, onUseProposals }: ModesStepProps) {
  const proposed = combinations.filter(
    ({ key, proposal, stated }) => stated === null && proposal !== null && !choices.has(key),
  );
  const devices = proposed.reduce((sum, one) => sum + one.devices, 0);
  return (
    <>
      <div className={styles.tools}>
        <Button
          variant={proposed.length > 0 ? 'primary' : 'default'}
          disabled={proposed.length === 0}
          onClick={onUseProposals}
        >
          {proposed.length === 0
            ? 'No proposal is left to use'
            : `Use ${proposed.length === 1 ? 'the proposal' : `all ${proposed.length} proposals`} for ${formatNumber(devices)} ${devices === 1 ? 'device' : 'devices'}`}
        </Button>
      </div>
      <ul className={styles.list}>
        {combinations.map((one) => (
          <Combination key={one.key} combination={one} choice={choices.get(one.key)} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

interface CombinationProps {
  readonly combination: RawCombination;
  readonly choice: ModeChoice | undefined;
  readonly onChoose: ModesStepProps['onChoose'];
}

function Combination({ combination, choice: chosen, onChoose }: CombinationProps) {
  const { key, platform, text, devices, proposal, stated, doubt } = combination;
  const choice = chosen ?? stated?.choice;
  return (
    <li className={styles.row} data-open={choice === undefined || undefined}>
      <span className={styles.what}>
        <b>{text}</b>
        <small>{PLATFORM_LABELS[platform]}</small>
      </span>
      <span className={styles.count}>
        {formatNumber(devices)} <small>{devices === 1 ? 'device' : 'devices'}</small>
      </span>
      <span className={styles.proposal}>
        {stated !== null ? (
          <span>
            <b>{nameOf(stated.choice)}</b> <small>{stated.because}</small>
          </span>
        ) : proposal === null ? (
          <span className={styles.none}>{doubt}</span>
        ) : (
          <>
            <span>
              <b>{nameOf(proposal.choice)}</b> <small>{proposal.because}</small>
            </span>
            {choice === undefined ? (
              <Button
                size="s"
                aria-label={`Use ${nameOf(proposal.choice)} for ${text}`}
                onClick={() => onChoose(key, proposal.choice)}
              >
                Use
              </Button>
            ) : null}
          </>
        )}
      </span>
      <SelectField
        label={`Management mode of ${text}`}
        hideLabel
        value={valueOf(choice)}
        options={optionsOf(platform, stated === null)}
        onCommit={(value) => onChoose(key, value === OPEN ? null : choiceOf(value, platform))}
      />
    </li>
  );
}

function nameOf(choice: ModeChoice): string {
  return choice === 'leave_out' ? 'Leave out' : MODE_LABELS[choice.mode];
}
