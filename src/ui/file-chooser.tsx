import { useRef, type ReactNode } from 'react';

import { Button, type ButtonVariant } from './button.tsx';

export interface FileChooserProps {
  readonly label: string;
  /** The name of the input itself, where it says more than the button does. */
  readonly inputLabel?: string;
  /** As the browser takes it, `.csv,text/csv`; anything where it is left out. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileChooser({ label, inputLabel = label, accept, multiple, onFiles, ...button }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={inputLabel}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </>
  );
}
