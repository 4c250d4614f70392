/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a datalist can be neither styled nor walked as the combobox pattern asks */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

import styles from './combo-field.module.css';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { formatNumber } from './format.ts';
import fieldStyles from './field.module.css';
import { useDraft } from './use-draft.tsx';

export interface ComboOption {
  /** What is taken over when it is chosen. */
  readonly value: string;
  /** Beside it in the list, smaller. */
  readonly hint?: string;
}

export interface ComboFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Suggestions; any other text can be typed. */
  readonly options: readonly ComboOption[];
  readonly onCommit: (text: string) => void;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly hideLabel?: boolean;
}

/** Suggestions that nobody reads through; a word finds the rest. */
const MOST_SHOWN = 200;

/**
 * Text with suggestions, by the combobox pattern: arrows walk the list while the caret stays in the text, Enter takes the
 * suggestion, Escape closes the list first. The list lies over what follows and scrolls with it.
 */
export function ComboField(props: ComboFieldProps) {
  const { label, value, options, onCommit, description, placeholder, disabled = false, required = false } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  /** Until something is typed the whole list is shown, whatever the field holds. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const draft = useDraft({
    value,
    record: (text) => {
      if (required && text.trim() === '') return 'This cannot be empty.';
      onCommit(text);
      return null;
    },
  });
  const found = matching(options, typed);
  const shown = found.slice(0, MOST_SHOWN);
  const opened = isOpen && shown.length > 0 && !disabled;

  function close(): void {
    setOpen(false);
    setActive(-1);
    setTyped(null);
  }

  function take(option: ComboOption): void {
    draft.change(option.value);
    draft.commit();
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !disabled) {
      event.preventDefault();
      setOpen(true);
      // One place beside the list: the text itself.
      if (opened) setActive((before) => ((before + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
      else setActive(step === 1 ? 0 : shown.length - 1);
      return;
    }
    const option = opened ? shown[active] : undefined;
    if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault();
      take(option);
      return;
    }
    if (event.key === 'Escape' && opened) {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === 'Enter') close();
    draft.onKeyDown(event);
  }

  return (
    <FieldFrame
      id={id}
      label={label}
      hideLabel={props.hideLabel ?? false}
      description={description}
      error={draft.problem}
      required={required}
    >
      <div className={styles.anchor}>
        <input
          id={id}
          className={fieldStyles.control}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={opened}
          aria-controls={`${id}-list`}
          aria-activedescendant={opened && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={draft.problem ? true : undefined}
          aria-describedby={describedBy(id, description, draft.problem)}
          aria-required={required || undefined}
          value={draft.text}
          placeholder={placeholder}
          maxLength={props.maxLength}
          readOnly={disabled}
          onChange={(event) => {
            draft.change(event.target.value);
            setTyped(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            draft.commit();
          }}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={`Suggestions${typeof label === 'string' ? `: ${label}` : ''}`}
          className={styles.list}
          hidden={!opened}
        >
          {opened &&
            shown.map((option, index) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the input, by the combobox pattern
              <div
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.option}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView({ block: 'nearest' });
                }}
                // The press must not take the focus out of the text before it counts.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.value}
                {option.hint !== undefined && <small>{option.hint}</small>}
              </div>
            ))}
          {opened && found.length > MOST_SHOWN && (
            <div role="option" tabIndex={-1} aria-disabled="true" aria-selected="false" className={styles.more}>
              and {formatNumber(found.length - MOST_SHOWN)} more: type to find them
            </div>
          )}
        </div>
      </div>
    </FieldFrame>
  );
}

/** Those that begin with it, then those with a word that does, then those that contain it. */
function matching(options: readonly ComboOption[], typed: string | null): readonly ComboOption[] {
  const sought = typed?.trim().toLowerCase() ?? '';
  if (sought === '') return options;
  const rank = ({ value }: ComboOption) => {
    const at = value.toLowerCase().indexOf(sought);
    if (at <= 0) return at === 0 ? 0 : 3;
    return /[\s(/]/.test(value.charAt(at - 1)) ? 1 : 2;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((each) => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
