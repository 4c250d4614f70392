import { CommandPalette } from './command-palette.tsx';
import { usePaletteCommands } from './use-palette-commands.ts';

export interface PaletteProps {
  readonly onClose: () => void;
  readonly onChooseAsOf: () => void;
  readonly onBackUp: () => void;
}

/**
 * The palette with its commands. Part of the first load: while a late chunk was on its way, letters meant for the search
 * would reach what had the focus, and in the grid a letter is an edit.
 */
export function Palette({ onClose, onChooseAsOf, onBackUp }: PaletteProps) {
  const commands = usePaletteCommands({ chooseAsOf: onChooseAsOf, backUp: onBackUp });
  return <CommandPalette commands={commands} onClose={onClose} />;
}
