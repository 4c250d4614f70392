import { useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the page while this screen is shown. Left alone, the browser would open a file
 * that missed a drop zone and throw the page away. `true` while a file hangs over the page.
 */
export function usePageDrop(onFiles: (files: readonly File[]) => void, isEnabled: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  }, [onFiles]);

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isEnabled ? 'copy' : 'none';
      setIsOver(isEnabled);
    };
    const leave = (event: DragEvent) => {
      // Also fires between elements; only the way out of the window has nowhere to go.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      if (isEnabled) latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [isEnabled]);

  return isOver;
}
