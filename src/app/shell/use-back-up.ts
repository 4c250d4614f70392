export function useBackUp(): () => void {
  return () => undefined;
}
