/** Names the workspace that a link is of: a link may be opened where another one is open. */
export const WORKSPACE_PARAM = 'workspace';
