import {
  cloneElement,
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type ReactElement,
} from 'react';

import styles from './tooltip.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Positioning is a library's work and nobody needs it before the pointer rests somewhere. */
const TooltipBubble = lazy(async () => ({ default: (await import('./tooltip-bubble.tsx')).TooltipBubble }));

const OPEN_DELAY_MS = 350;

export interface TooltipProps {
  readonly label: string;
  readonly children: ReactElement<{ 'aria-describedby'?: string }>;
  /** `false` where the label only repeats the name of the control. */
  readonly describes?: boolean;
}

/** A few words on hover and on keyboard focus. A screen reader has them as a description from the start. */
export function Tooltip({ label, children, describes = true }: TooltipProps) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const timer = useRef<number>(undefined);
  const id = useId();

  const close = () => {
    window.clearTimeout(timer.current);
    setTarget(null);
  };
  const openLater = (element: HTMLElement) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTarget(element), OPEN_DELAY_MS);
  };

  useEffect(() => () => window.clearTimeout(timer.current), []);

  useEffect(() => {
    if (!target) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTarget(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [target]);

  return (
    <span
      className={styles.around}
      onPointerOver={(event) => {
        if (event.pointerType === 'mouse' && target === null) openLater(controlIn(event.currentTarget));
      }}
      onPointerLeave={close}
      onPointerDown={close}
      onFocus={(event: FocusEvent<HTMLElement>) => {
        if (event.target.matches(':focus-visible')) setTarget(controlIn(event.currentTarget));
      }}
      onBlur={close}
    >
      {describes ? cloneElement(children, { 'aria-describedby': id }) : children}
      {describes ? <VisuallyHidden id={id}>{label}</VisuallyHidden> : null}
      {target === null ? null : (
        <Suspense fallback={null}>
          <TooltipBubble label={label} target={target} />
        </Suspense>
      )}
    </span>
  );
}

function controlIn(around: HTMLElement): HTMLElement {
  const first = around.firstElementChild;
  return first instanceof HTMLElement ? first : around;
}
