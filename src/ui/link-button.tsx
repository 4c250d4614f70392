import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';

import type { ButtonVariant } from './button.tsx';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface LinkButtonProps extends ComponentProps<typeof Link> {
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  readonly icon?: ReactNode;
}

/** A link to another screen that looks like a button. */
export function LinkButton({ variant = 'default', size = 'm', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classNames(styles.button, className)} data-variant={variant} data-size={size}>
      {icon === undefined ? null : (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {children}
    </Link>
  );
}
