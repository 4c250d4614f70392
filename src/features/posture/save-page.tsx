import { useEffect, useRef } from 'react';

import { datedFileName } from '#/exchange/dated-file-name.ts';
import { renderPage } from '#/exchange/page/render-page.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScenario } from '#/state/use-scenario.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { saveFile } from '#/ui/save-file.ts';

import { pageOf } from './page-of.ts';
import { usePageInput } from './use-page-input.ts';

/** Waits until every figure of the page is worked out, then hands the file to the browser, once. */
export function SavePage({ onDone }: { readonly onDone: () => void }) {
  const input = usePageInput();
  const { name } = useWorkspace().settings;
  const on = useEvaluationDate();
  const isWhatIf = useScenario() !== null;
  const isSaved = useRef(false);
  useEffect(() => {
    if (input === null || isSaved.current) return;
    isSaved.current = true;
    saveFile(
      datedFileName(name, on, isWhatIf ? '.what-if.posture.html' : '.posture.html'),
      renderPage(pageOf(input)),
      'text/html',
    );
    onDone();
  }, [input, isWhatIf, name, on, onDone]);
  return null;
}
