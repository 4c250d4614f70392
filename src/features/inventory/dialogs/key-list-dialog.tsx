import classes from '#/features/inventory/dialogs/dialogs.module.css';
import { COVERAGE_STATES } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { Dialog } from '#/ui/dialog.tsx';
import { Kbd } from '#/ui/kbd.tsx';

interface KeyLine {
  /** Each chord as its keys. */
  readonly chords: readonly (readonly string[])[];
  readonly does: string;
}

const GROUPS: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Record',
    lines: [
      ...COVERAGE_STATES.map((state) => ({
        chords: [[STATE_LABELS[state].key]],
        does: `${STATE_LABELS[state].glyph} ${STATE_LABELS[state].label}`,
      })),
      { chords: [['Enter'], ['F2']], does: 'Edit in place: a share as 90 or 30-70, a name, a count' },
      { chords: [['E']], does: 'Evidence of today: it was just seen to work' },
      { chords: [['Q']], does: 'Quality, three grades of 0 to 5: fields, timeliness, consistency, as 445' },
      { chords: [['Ctrl', 'E']], does: 'Edit everything selected together, field by field' },
      { chords: [['Ctrl', 'H']], does: 'Find and replace in names, notes, owners and sets of devices' },
      { chords: [['Delete']], does: 'Back to unknown' },
      { chords: [['Space']], does: 'All details of the cell, population or source' },
      { chords: [['Ctrl', 'Z']], does: 'Undo' },
      {
        chords: [
          ['Ctrl', 'Y'],
          ['Ctrl', 'Shift', 'Z'],
        ],
        does: 'Redo what was undone',
      },
    ],
  },
  {
    title: 'Copy and fill',
    lines: [
      {
        chords: [
          ['Ctrl', 'C'],
          ['Ctrl', 'X'],
        ],
        does: 'Copy, cut: whole cells within the grid; for a spreadsheet as text, a cell as “Partial 60 %”',
      },
      {
        chords: [['Ctrl', 'V']],
        does: 'Paste: states, shares, counts; one value goes to all that is selected; rows below the last become populations',
      },
      {
        chords: [['Ctrl', 'D']],
        does: 'Fill down from the first row, or from the one above; with everything recorded in its cells',
      },
      {
        chords: [['Ctrl', 'R']],
        does: 'Fill to the right from the first column, or from the one before; the handle at the corner does both',
      },
    ],
  },
  {
    title: 'Arrange',
    lines: [
      { chords: [['Enter']], does: 'On a header: ascending, descending, as listed' },
      { chords: [['→'], ['←']], does: 'On the row of a group: unfold, fold; Enter does either' },
      { chords: [['Enter']], does: 'On the best of a family: its sources' },
    ],
  },
  {
    title: 'Move',
    lines: [
      { chords: [['←'], ['→'], ['↑'], ['↓']], does: 'One cell; up from the first row to the headers' },
      { chords: [['Home'], ['End']], does: 'Ends of the row' },
      {
        chords: [
          ['Ctrl', 'Home'],
          ['Ctrl', 'End'],
        ],
        does: 'Corners of the grid',
      },
      {
        chords: [
          ['Ctrl', '↑'],
          ['Ctrl', '↓'],
        ],
        does: 'To where data ends, with → and ← too: over what is recorded, then to the next that is',
      },
      { chords: [['Page Up'], ['Page Down']], does: 'One screen' },
      { chords: [['Tab']], does: 'Out of the grid; in a field, to the next cell' },
      { chords: [['Esc']], does: 'Take back what is being typed; close the panel' },
    ],
  },
  {
    title: 'Select',
    lines: [
      {
        chords: [
          ['Shift', '→'],
          ['Shift', '↓'],
        ],
        does: 'Stretch the selection; a key then sets all its cells',
      },
      {
        chords: [
          ['Ctrl', 'Space'],
          ['Shift', 'Space'],
        ],
        does: 'The whole column, the whole row',
      },
      { chords: [['Ctrl', 'A']], does: 'Everything' },
    ],
  },
];

export function KeyListDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys of the grid" opened onClose={onClose} size="m">
      {/* Nothing in the list takes the focus, and a list that scrolls has to be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label="List of keys" tabIndex={0}>
        <section aria-label="Read">
          <h3 className={classes.group}>Read a cell</h3>
          <p className={classes.lead}>
            The glyph is the state, the number the share of devices in percent. A half-filled dot in the corner: its
            evidence is fading. An open dot: no evidence that counts, so nothing is proven. The line below: the quality
            of its records.
          </p>
        </section>
        {GROUPS.map(({ title, lines }) => (
          <section key={title} aria-label={title}>
            <h3 className={classes.group}>{title}</h3>
            <dl className={classes.keys}>
              {lines.map(({ chords, does }) => (
                <div key={does} style={{ display: 'contents' }}>
                  <dt>
                    {chords.map((chord, index) => (
                      <span key={chord.join('+')}>
                        {index > 0 && ' or '}
                        {chord.map((key) => (
                          <Kbd key={key}>{key}</Kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
