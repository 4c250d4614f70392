import { HeadlessMantineProvider, Menu } from '@mantine/core';
import { useCallback, useLayoutEffect, type Ref, type RefObject } from 'react';

import styles from './menu.module.css';
import type { MenuItem } from './menu.tsx';
import { topLayerOf } from './top-layer.ts';

export interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

export function MenuList({ items, button, onClose }: MenuListProps) {
  // The list appears in its portal some time after this component: focus its first item when it does.
  const focusFirst = useCallback((list: HTMLElement | null) => {
    list?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
  }, []);

  return (
    <HeadlessMantineProvider>
      <Menu
        opened
        onClose={() => {
          button.current?.focus();
          onClose();
        }}
        position="bottom-start"
        offset={4}
        floatingStrategy="fixed"
        trapFocus={false}
        returnFocus={false}
        withInitialFocusPlaceholder={false}
        transitionProps={{ duration: 0 }}
        portalProps={{ target: topLayerOf(button.current ?? document.body) }}
        classNames={{ dropdown: styles.list ?? '', item: styles.item ?? '' }}
      >
        <Menu.Target>
          <Anchor element={button} />
        </Menu.Target>
        <Menu.Dropdown ref={focusFirst} aria-labelledby={button.current?.id}>
          {items.map((item) => (
            <Menu.Item
              key={item.label}
              disabled={item.disabled ?? false}
              data-danger={item.danger || undefined}
              onClick={() => {
                // Focus goes back first, so that a dialog opened by the item returns it to the button.
                button.current?.focus();
                onClose();
                item.onSelect();
              }}
            >
              {item.label}
              {item.hint === undefined ? null : <span className={styles.hint}>{item.hint}</span>}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </HeadlessMantineProvider>
  );
}

/** The button is already on the page, outside this lazy part: hand it over instead of drawing another. */
function Anchor({
  element,
  ref,
}: {
  readonly element: RefObject<HTMLElement | null>;
  readonly ref?: Ref<HTMLElement>;
}) {
  useLayoutEffect(() => {
    if (typeof ref === 'function') ref(element.current);
    else if (ref) ref.current = element.current;
  }, [element, ref]);
  return null;
}
