import { emptyEntry } from '../apply/record/entries.js';
import type { Entry } from '../compare/index.js';
import type { Resource } from '../model/index.js';
import type { Session } from './open/session.js';

/**
 * Experiments of the files when a ledger begins: it is unknown whether they ran before. Includes experiments that this
 * run leaves out, because the next run will find a ledger.
 * @param launched addresses of experiments that this run decides itself
 */
export function marksOf(
  session: Session,
  launched: ReadonlySet<string>,
  protects: (resource: Resource) => boolean,
): Entry[] {
  if (session.ledger.head?.experiments_marked === true) return [];
  return session.desired.resources
    .filter((resource) => resource.kind.lifecycle === 'launch' && !launched.has(resource.address))
    .filter((resource) => (session.ledger.entries.get(resource.address)?.launch ?? null) === null)
    .map((resource) => ({
      ...emptyEntry(resource, { plan: session, protects }),
      origin: 'adopted' as const,
      launch: {
        state: 'undecided' as const,
        content: resource.contentDigest,
        key: null,
        route: null,
        body: null,
        sent_at: null,
        status: null,
      },
    }));
}

/** False where files were named on the command line or left out by git: the configuration may know more. */
export function knowsExperiments(session: Session): boolean {
  const { leftOut, unread } = session.desired;
  const isSeen = unread.length === 0 && leftOut.every(({ kind }) => kind.lifecycle !== 'launch');
  const isAll =
    session.policy.rollback === undefined && (session.config.file === null || (session.complete && isSeen));
  return isAll || session.ledger.head?.experiments_marked === true;
}
