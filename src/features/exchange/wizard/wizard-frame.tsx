import { useEffect, useId, useRef, type ReactNode } from 'react';

import { StepList } from '#/features/exchange/wizard/step-list.tsx';
import styles from '#/features/exchange/wizard/wizard-frame.module.css';
import { Button } from '#/ui/button.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

export interface WizardFrameProps {
  readonly steps: readonly string[];
  readonly current: number;
  /** What this step asks or shows, as a sentence. */
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  readonly onGoTo: (index: number) => void;
  readonly onCancel: () => void;
  /** What one reads beside the buttons: how far, what is still open. */
  readonly status?: ReactNode;
  readonly next: {
    readonly label: string;
    readonly run: () => void;
    readonly disabled?: boolean;
    /** Something in the step itself is the loud button: there is one a screen. */
    readonly isQuiet?: boolean;
  };
}

/** One step of an import on a screen of its own: the question, the material, the way on and the way back. */
export function WizardFrame(props: WizardFrameProps) {
  const { steps, current, title, lead, children, onGoTo, onCancel, status, next } = props;
  const titleId = useId();
  return (
    <>
      <StepList names={steps} current={current} onGoTo={onGoTo} />
      <section className={styles.step} aria-labelledby={titleId}>
        <header className={styles.head}>
          <StepTitle key={current} id={titleId} title={title} />
          <p className={styles.lead}>{lead}</p>
        </header>
        {children}
      </section>
      <div className={styles.foot}>
        <Button variant="quiet" onClick={onCancel}>
          Cancel<VisuallyHidden> the import</VisuallyHidden>
        </Button>
        <output className={styles.status}>{status}</output>
        {current > 0 ? <Button onClick={() => onGoTo(current - 1)}>Back</Button> : null}
        <Button variant={next.isQuiet === true ? 'default' : 'primary'} disabled={next.disabled} onClick={next.run}>
          {next.label}
        </Button>
      </div>
    </>
  );
}

/** A new step is a new place: a screen reader hears its question, and the keyboard starts at its top. */
function StepTitle({ id, title }: { readonly id: string; readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
      {title}
    </h2>
  );
}
