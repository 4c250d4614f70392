import { useEffect, useRef } from 'react';

import { pageFont } from '#/data/page-font.ts';
import { datedFileName } from '#/exchange/dated-file-name.ts';
import { renderPage } from '#/exchange/page/render-page.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScenario } from '#/state/use-scenario.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { saveFile } from '#/ui/save-file.ts';

import { pageOf } from './page-of.ts';
import { fitSheets } from './print/fit-sheets.ts';
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
    const page = pageOf(input);
    const fileName = datedFileName(name, on, isWhatIf ? '.what-if.posture.html' : '.posture.html');
    void pageFont().then((font) => {
      saveFile(fileName, renderPage(page, { sheets: fitSheets(page), font }), 'text/html');
      onDone();
    });
  }, [input, isWhatIf, name, on, onDone]);
  return null;
}
