import type { ComponentProps, ReactNode } from 'react';

import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';
import type { ButtonVariant } from './button.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** Its name, and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  /** Shown after the name in the tooltip, e.g. a shortcut. */
  readonly hint?: string;
}

export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'm',
  hint,
  className,
  type,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={hint === undefined ? label : `${label} (${hint})`} describes={false}>
      <button
        {...rest}
        type={type ?? 'button'}
        aria-label={label}
        className={classNames(buttonStyles.button, className)}
        data-variant={variant}
        data-size={size}
        data-square
      >
        <span className={buttonStyles.icon} aria-hidden="true">
          {icon}
        </span>
      </button>
    </Tooltip>
  );
}
