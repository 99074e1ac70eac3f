import { untoldOf } from '../compare/index.js';
import { WHOLE_HISTORY } from '../plan/index.js';
import type { OpenPoint } from '../pull/open-point.js';
import type { Existing, Survey } from '../pull/survey/survey.js';
import type { Session } from './open/session.js';

/** Adds a remedy to a point that a longer history could settle. */
export function withHistory(point: OpenPoint, { existing }: Survey, session: Session): OpenPoint {
  const isUntold = ({ match: { resource, entry } }: Existing) =>
    resource.address === point.address && isBelow(point.path, untoldOf(session, entry));
  if (!existing.some(isUntold)) return point;
  const type = `${WHOLE_HISTORY}, then pull again`;
  return { ...point, remedies: [...point.remedies, { to: 'If a commit outside this clone has it', type }] };
}

/** True for one of some leaves, or a member of one. */
function isBelow(path: string | null, leaves: ReadonlySet<string>): boolean {
  return (
    path !== null &&
    [...leaves].some((leaf) => path === leaf || path.startsWith(`${leaf}.`) || path.startsWith(`${leaf}[`))
  );
}
