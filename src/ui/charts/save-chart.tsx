import { Download } from 'lucide-react';
import { useContext, type RefObject } from 'react';

import { Menu } from '../menu.tsx';
import { saveFile } from '../save-file.ts';
import { ChartNoteContext } from './chart-note.ts';

export interface SaveChartProps {
  readonly title: string;
  readonly box: RefObject<HTMLElement | null>;
}

/** Takes a chart away as a picture, with what it says of itself under it. */
export function SaveChart({ title, box }: SaveChartProps) {
  const { fileName, lines } = useContext(ChartNoteContext);
  const save = async (kind: 'svg' | 'png') => {
    const { chartPicture, pngOf } = await import('./chart-picture.ts');
    const picture = box.current === null ? null : chartPicture(box.current, title, lines());
    if (picture === null) return;
    const name = `${fileName}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}`.replace(/-+$/u, '');
    if (kind === 'svg') saveFile(`${name}.svg`, picture.text, 'image/svg+xml');
    else {
      const png = await pngOf(picture);
      if (png !== null) saveFile(`${name}.png`, png, 'image/png');
    }
  };
  return (
    <Menu
      label={`${title}: save as a picture`}
      icon={<Download />}
      iconOnly
      variant="quiet"
      size="s"
      items={[
        { label: 'Save as SVG', onSelect: () => void save('svg') },
        { label: 'Save as PNG', onSelect: () => void save('png') },
      ]}
    />
  );
}
