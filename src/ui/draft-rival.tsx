import styles from './field.module.css';
import { Button } from './button.tsx';

interface Props {
  /** What was recorded elsewhere; '' where the value was taken away. */
  readonly recorded: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Two people, or one in two tabs, set the same field: both are shown, and one is chosen. */
export function DraftRival({ recorded, onKeep, onTake }: Props) {
  return (
    <>
      {recorded === '' ? 'Meanwhile this was emptied' : `Meanwhile “${recorded}” was recorded`} elsewhere. What you
      typed is not recorded yet.{' '}
      <span className={styles.rival}>
        <Button size="s" onClick={(event) => settled(event.currentTarget, onKeep)}>
          Record mine
        </Button>
        <Button size="s" variant="quiet" onClick={(event) => settled(event.currentTarget, onTake)}>
          {recorded === '' ? 'Leave it empty' : 'Take the other'}
        </Button>
      </span>
    </>
  );
}

/** The buttons go away with the choice: the keyboard goes back to the field. */
function settled(button: HTMLElement, choose: () => void): void {
  const described = button.closest('[id$="-error"]')?.id;
  choose();
  if (described !== undefined) {
    document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(described)}"]`)?.focus();
  }
}
