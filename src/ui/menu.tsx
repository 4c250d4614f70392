import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';

import { Button, type ButtonVariant } from './button.tsx';

const loadList = async () => ({ default: (await import('./menu-list.tsx')).MenuList });
const MenuList = lazy(loadList);

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** A few words under the label, or a shortcut. */
  readonly hint?: string;
}

export interface MenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly items: readonly MenuItem[];
  /** Shows only the icon; the label is its name. */
  readonly iconOnly?: boolean;
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  readonly disabled?: boolean;
}

/** A button with a list of things to do. The list is loaded when someone reaches for it. */
export function Menu({
  label,
  icon,
  items,
  iconOnly = false,
  variant = 'default',
  size = 'm',
  disabled = false,
}: MenuProps) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        id={id}
        variant={variant}
        size={size}
        disabled={disabled}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={opened}
        {...(iconOnly ? { 'aria-label': label, title: label, 'data-square': true } : {})}
        onPointerEnter={() => void loadList()}
        onFocus={() => void loadList()}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpened(true);
        }}
        onClick={() => setOpened((open) => !open)}
      >
        {iconOnly ? null : label}
        {iconOnly ? null : <ChevronDown size={14} aria-hidden="true" />}
      </Button>
      {opened ? (
        <Suspense fallback={null}>
          <MenuList items={items} button={button} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
