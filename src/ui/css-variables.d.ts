declare module 'react' {
  interface CSSProperties {
    /** Custom properties carry numbers from a component to its style sheet. */
    [variable: `--${string}`]: string | number | undefined;
  }
}

export type { CSSProperties } from 'react';
