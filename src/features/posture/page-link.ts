import type { IsoDate } from '#/domain/dates.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { WORKSPACE_PARAM } from '#/state/workspace-param.ts';

export interface PageView {
  readonly on: IsoDate;
  readonly since: IsoDate;
  readonly workspace: WorkspaceId;
}

/**
 * The address that shows this view wherever and whenever it is opened: what the address leaves to the day it is read on
 * is named in it, and so is the workspace. A scenario is read as it was on that day, on the record of that day.
 */
export function pageSearch(params: URLSearchParams, { on, since, workspace }: PageView): string {
  const next = new URLSearchParams(params);
  next.set('since', since);
  next.set(WORKSPACE_PARAM, workspace);
  next.set('asof', on);
  next.sort();
  return `?${next.toString()}`;
}
