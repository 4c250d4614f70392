import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { countOf } from '#/features/inventory/bulk/count-words.ts';
import { FoundPlaces } from '#/features/inventory/bulk/found-places.tsx';
import classes from '#/features/inventory/bulk/find.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { placeKey, replaceText } from '#/domain/workspace/commands/replace-commands.ts';
import { findText, type TextPlace, type TextQuery } from '#/domain/workspace/find-text.ts';
import { describeCommandError } from '#/state/describe-error.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { CheckboxField } from '#/ui/checkbox-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SearchField } from '#/ui/search-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

/** Text across names, notes, regions, owners, products and sets of devices: found, gone to, replaced in one change. */
export function FindReplaceDialog({ onClose }: { readonly onClose: () => void }) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const canEdit = useCanEdit();
  const [query, setQuery] = useState<TextQuery>({ text: '', matchCase: false, wholeWord: false });
  const [by, setBy] = useState('');
  const [done, setDone] = useState('');
  const sought = useDeferredValue(query);
  const hits = useMemo(() => findText(workspace, sought), [workspace, sought]);
  const count = hits.reduce((sum, { at }) => sum + at.length, 0);
  const all = useMemo(() => replaceText(workspace, sought, by), [workspace, sought, by]);
  const body = useRef<HTMLDivElement>(null);
  const replaced = useRef<number | null>(null);
  // What was pressed is gone or at rest: the keyboard goes to what took its place, or to what is sought next.
  useLayoutEffect(() => {
    const at = replaced.current;
    replaced.current = null;
    const active = document.activeElement;
    if (at === null || (active?.closest('dialog') && !active.matches(':disabled'))) return;
    const others = replaceButtons(body.current);
    const next = others[Math.min(at, others.length - 1)] ?? body.current?.querySelector<HTMLElement>('input');
    next?.focus();
  });
  const refused = !all.ok && all.error.kind !== 'no_change' && hits.length > 0 ? describeCommandError(all.error) : null;

  function change(patch: Partial<TextQuery>): void {
    setQuery((before) => ({ ...before, ...patch }));
    setDone('');
  }

  function replace(place?: TextPlace): void {
    const command = place === undefined ? all : replaceText(workspace, sought, by, new Set([placeKey(place)]));
    const at = replaceButtons(body.current).findIndex((button) => button === document.activeElement);
    if (!run(command) || !command.ok) return;
    replaced.current = Math.max(at, 0);
    setDone(command.value.label);
  }

  return (
    <Dialog
      title={canEdit ? 'Find and replace' : 'Find'}
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onClick={onClose}>Done</Button>
          {canEdit && (
            <Button variant="primary" disabled={!all.ok} onClick={() => replace()}>
              {count === 0 ? 'Replace all' : `Replace all ${count}`}
            </Button>
          )}
        </>
      }
    >
      <div ref={body} className={classes.dialogBody}>
        <div className={classes.form}>
          <SearchField label="Find in names, notes, owners…" value={query.text} onChange={(text) => change({ text })} />
          {canEdit && (
            <TextField
              label="Replace by"
              hideLabel
              placeholder="Replace by (nothing: take it out)"
              value={by}
              maxLength={4000}
              onCommit={setBy}
            />
          )}
          <div className={classes.options}>
            <CheckboxField
              label="Match case"
              checked={query.matchCase}
              onCommit={(matchCase) => change({ matchCase })}
            />
            <CheckboxField
              label="Whole words"
              checked={query.wholeWord}
              onCommit={(wholeWord) => change({ wholeWord })}
            />
          </div>
        </div>
        {refused !== null && (
          <Banner tone="bad" title={refused.what}>
            {refused.todo}
          </Banner>
        )}
        <output className={classes.count}>
          {done !== '' && `${done}. `}
          {sought.text !== '' &&
            (count === 0
              ? done === ''
                ? 'Not found.'
                : 'None is left.'
              : `Found ${countOf(count, 'time')} in ${countOf(hits.length, 'field')}.`)}
        </output>
        <FoundPlaces
          hits={hits}
          length={sought.text.length}
          by={canEdit && by !== '' ? by : null}
          onClose={onClose}
          onReplace={canEdit ? replace : null}
        />
      </div>
    </Dialog>
  );
}

/** One for each field where something is found. */
function replaceButtons(body: HTMLElement | null): readonly HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('[data-replace]') ?? [])];
}
