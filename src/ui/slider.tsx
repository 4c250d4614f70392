import { useEffect, useRef, useState } from 'react';

import styles from './slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Once the handle is let go: what follows from a value may take its time. */
  readonly onCommit: (value: number) => void;
}

export function Slider({ label, value, min, max, step = 1, onCommit }: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  const [drawn, setDrawn] = useState<number | null>(null);
  useEffect(() => {
    const element = input.current;
    // React hears of every step; the browser's own `change` comes at the end.
    const commit = () => {
      setDrawn(null);
      if (element !== null) onCommit(element.valueAsNumber);
    };
    element?.addEventListener('change', commit);
    return () => element?.removeEventListener('change', commit);
  }, [onCommit]);
  return (
    <input
      ref={input}
      className={styles.slider}
      type="range"
      aria-label={label}
      min={min}
      max={max}
      step={step}
      value={drawn ?? value}
      onChange={(event) => setDrawn(event.target.valueAsNumber)}
    />
  );
}
