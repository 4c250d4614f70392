import { Download } from 'lucide-react';
import { useContext, type RefObject } from 'react';

import { Menu } from '../menu.tsx';
import { saveFile } from '../save-file.ts';
import { ChartNoteContext } from './chart-note.ts';
import { makePicture, pngOf, type Drawing } from './make-picture.tsx';

export interface SaveMenuProps {
  readonly title: string;
  readonly box: RefObject<HTMLElement | null>;
  /** Of what stands on screen as boxes and not as a drawing: the drawing, made when a picture is. */
  readonly drawing?: () => Drawing;
}

/** Takes a chart away as a picture, with what it says of itself under it. */
export function SaveMenu({ title, box, drawing }: SaveMenuProps) {
  const { fileName, lines } = useContext(ChartNoteContext);
  const save = async (kind: 'svg' | 'png') => {
    const picture =
      box.current === null ? null : makePicture(box.current, title, lines(), drawing === undefined ? null : drawing());
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
