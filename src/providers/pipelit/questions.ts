/** What a check asks besides objects of kinds; the platform answers with names, never with what is behind them. */
export const NODE_TYPES = 'node types';
/** `TYPE/NAME` of each credential, also of those that have the same one. */
export const CREDENTIALS = 'credentials';
/** The slugs of all workflows. */
export const WORKFLOWS = 'workflows';
