import { useNavigate } from 'react-router';

import { populationsInOrder } from '#/domain/workspace/read.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useDocument } from '#/state/document-store.ts';
import { useLens, useTheme } from '#/state/session-store.ts';
import { useAsOf, useSetAsOf } from '#/state/use-as-of.ts';
import { useOpenScenario, useScenarioId } from '#/state/use-scenario.ts';
import { useUndo } from '#/state/use-undo.ts';
import { useIsReadOnly, useWorkspace } from '#/state/use-workspace.ts';
import { setReadOnly } from '#/state/workspaces-store.ts';

import { NAV_SCREENS } from '../screens.ts';
import type { Command } from './command.ts';
import { homeOf, LENSES } from './lens.ts';
import { usePlaceSearch } from './use-place-search.ts';

const THEMES = [
  { value: 'light', title: 'Light theme' },
  { value: 'dark', title: 'Dark theme' },
  { value: 'system', title: 'Theme of the system' },
] as const;

/** All one can go to or do from anywhere. */
export function usePaletteCommands(actions: {
  readonly chooseAsOf: () => void;
  readonly backUp: () => void;
}): readonly Command[] {
  const navigate = useNavigate();
  const search = usePlaceSearch();
  const workspace = useWorkspace();
  const { canUndo, canRedo, undoLabel, redoLabel, undo, redo } = useUndo();
  const [lens, setLens] = useLens();
  const [theme, setTheme] = useTheme();
  const asOf = useAsOf();
  const setAsOf = useSetAsOf();
  const scenario = useScenarioId();
  const opened = useDocument(({ record }) => record?.id ?? null);
  const isReadOnly = useIsReadOnly();
  const openScenario = useOpenScenario();
  const goTo = (pathname: string) => void navigate({ pathname, search });

  return [
    ...NAV_SCREENS.map((screen) => ({
      id: `screen ${screen.path}`,
      title: screen.label,
      hint: screen.purpose,
      group: 'Go to',
      run: () => goTo(screen.path),
    })),
    ...(asOf === null && canUndo
      ? [{ id: 'undo', title: 'Undo', hint: undoLabel ?? '', group: 'Action', run: undo }]
      : []),
    ...(asOf === null && canRedo
      ? [{ id: 'redo', title: 'Redo', hint: redoLabel ?? '', group: 'Action', run: redo }]
      : []),
    {
      id: 'as-of',
      title: 'Read as of a day',
      group: 'Action',
      words: 'date past history time travel',
      run: actions.chooseAsOf,
    },
    ...(scenario === null
      ? []
      : [{ id: 'leave', title: 'Leave the scenario', group: 'Action', run: () => openScenario(null) }]),
    ...(asOf === null ? [...workspace.scenarios.values()] : []).map(({ id, name }) => ({
      id: `scenario ${id}`,
      title: name,
      hint: 'Scenario',
      words: 'what if scenario',
      group: 'Open a scenario',
      run: () => openScenario(id),
    })),
    ...(asOf === null ? [] : [{ id: 'now', title: 'Back to now', group: 'Action', run: () => setAsOf(null) }]),
    ...(opened === null
      ? []
      : [
          {
            id: 'read-only',
            title: isReadOnly ? 'Allow changes' : 'Open to read only',
            hint: isReadOnly ? '' : 'Look, ask, sample, sign and comment',
            group: 'Action',
            words: 'audit auditor lock protect',
            run: () => void setReadOnly(opened, !isReadOnly),
          },
        ]),
    {
      id: 'backup',
      title: 'Back up the workspace to a file',
      group: 'Action',
      words: 'export download save ledger',
      run: actions.backUp,
    },
    ...LENSES.filter((one) => one.value !== lens).map((one) => ({
      id: `lens ${one.value}`,
      title: `${one.label} lens`,
      group: 'Action',
      words: 'view role',
      run: () => {
        setLens(one.value);
        goTo(homeOf(one.value).path);
      },
    })),
    ...THEMES.filter((one) => one.value !== theme).map((one) => ({
      id: `theme ${one.value}`,
      title: one.title,
      group: 'Action',
      words: 'appearance colour mode',
      run: () => setTheme(one.value),
    })),
    ...populationsInOrder(workspace).map((population) => ({
      id: `population ${population.id}`,
      title: population.name,
      hint: `${PLATFORM_LABELS[population.platform]}, ${MODE_LABELS[population.mode]}`,
      group: 'Population',
      run: () => goTo(`/populations/${population.id}`),
    })),
  ];
}
