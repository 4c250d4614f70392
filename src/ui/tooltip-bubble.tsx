import { HeadlessMantineProvider, Tooltip } from '@mantine/core';

import styles from './tooltip.module.css';
import { topLayerOf } from './top-layer.ts';

export function TooltipBubble({ label, target }: { readonly label: string; readonly target: HTMLElement }) {
  return (
    <HeadlessMantineProvider>
      <Tooltip
        opened
        label={label}
        target={target}
        floatingStrategy="fixed"
        portalProps={{ target: topLayerOf(target) }}
        transitionProps={{ duration: 0 }}
        classNames={{ tooltip: styles.bubble ?? '' }}
      />
    </HeadlessMantineProvider>
  );
}
