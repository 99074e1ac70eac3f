/** The routes of the server. A collection ends in a slash; without it the answer is a redirect. */
export const ROUTES = {
  me: '/api/v1/auth/me/',
  workflows: '/api/v1/workflows/',
  nodeTypes: '/api/v1/workflows/node-types/',
  schedules: '/api/v1/schedules/',
  credentials: '/api/v1/credentials/',
} as const;

/** The route of one workflow; those of its nodes and edges are below it. */
export function workflowRoute(slug: string): string {
  return `${ROUTES.workflows}${encodeURIComponent(slug)}/`;
}

/** The route of one schedule. */
export function scheduleRoute(id: number | string): string {
  return `${ROUTES.schedules}${encodeURIComponent(String(id))}/`;
}
