import { Shell } from './shell/shell.tsx';

export function WorkspaceGate() {
  return <Shell />;
}
