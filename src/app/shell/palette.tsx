import { CommandPalette } from './command-palette.tsx';
import { usePaletteCommands } from './use-palette-commands.ts';

export interface PaletteProps {
  readonly onClose: () => void;
  readonly onChooseAsOf: () => void;
  readonly onBackUp: () => void;
}

/** The palette with its commands; loaded when it is first opened. */
export function Palette({ onClose, onChooseAsOf, onBackUp }: PaletteProps) {
  const commands = usePaletteCommands({ chooseAsOf: onChooseAsOf, backUp: onBackUp });
  return <CommandPalette commands={commands} onClose={onClose} />;
}
