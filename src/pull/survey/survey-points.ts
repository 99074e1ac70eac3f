import { type Dispute, type Entry, type LiveObject, sharedObject } from '../../compare/index.js';
import { type Kind, type Partition, type Resource, roleOf, type Scope } from '../../model/index.js';
import { disputeRemedies, pullRemedy, syncLine } from '../../plan/index.js';
import { type OpenPoint, openPoint } from '../open-point.js';
import { PULL_CODES } from '../pull-codes.js';

type Id = number | string;

/** Projects or workflows cannot be listed. */
export function unlistedPlaces(kind: Kind, scope: Scope, message: string): OpenPoint {
  return openPoint({
    code: PULL_CODES.unreadable.code,
    weight: 'error',
    address: kind.name,
    message: `The ${scope}s of the ${kind.words.account} cannot be listed (${message}), so their ${kind.name} were not pulled.`,
    remedies: [
      { to: 'To continue', type: 'name workflows with --workflow, or give the key the right to list them' },
    ],
  });
}

/** A list cannot be read. */
export function unreadableList(
  kind: Kind,
  partition: Partition,
  message: string,
  isAllowed: boolean,
): OpenPoint {
  return openPoint({
    code: PULL_CODES.unreadable.code,
    weight: isAllowed ? 'open' : 'error',
    address: kind.name,
    message: `The ${kind.name} of ${partition} cannot be read (${message}), so nothing of them was pulled.`,
    remedies: [
      { to: 'To pull them', type: "give the key's user the right to read them" },
      ...(isAllowed ? [] : [{ to: 'To go on without them', type: `set allow_unreadable: [${kind.name}]` }]),
    ],
  });
}

/** An item matches several objects. */
export function unclearObject(
  { address, place }: Resource,
  message: string,
  ids: readonly Id[],
  target: string,
): OpenPoint {
  return openPoint({
    code: PULL_CODES.ambiguous.code,
    weight: 'open',
    address,
    place,
    ids: [...ids],
    message: `It is unclear which object is meant: ${message}.`,
    remedies: ids.map((id) => ({
      to: `To pin id ${id} on ${target}`,
      type: syncLine(place, address, 'id', target, id),
    })),
  });
}

/** Two resources of the files or of the ledger claim one object: an error, as in a plan. */
export function disputedObject(
  { address, place }: Resource,
  { dispute, target }: { dispute: Dispute; target: string },
): OpenPoint {
  return openPoint({
    code: PULL_CODES.claimedTwice.code,
    weight: 'error',
    address,
    place,
    message: dispute.message,
    remedies: disputeRemedies({ address, place }, dispute, target),
  });
}

/**
 * The lists of several scopes show one object without naming its scope.
 * @param addresses what its address would be in each of the scopes
 */
export function sharedByScopes(kind: Kind, id: Id, addresses: readonly string[]): OpenPoint {
  return openPoint({
    code: PULL_CODES.claimedTwice.code,
    weight: 'error',
    address: kind.name,
    ids: [id],
    message: `${sharedObject(id, addresses)} The lists of several scopes show it without naming its scope; none was pulled.`,
    remedies: [
      {
        to: 'To pull it',
        type: 'write the item in its own scope, pin its id in sync, and pull again',
      },
    ],
  });
}

/** A live object has no key. */
export function namelessObject(kind: Kind, address: string, id: Id): OpenPoint {
  return openPoint({
    code: PULL_CODES.notForFiles.code,
    weight: 'open',
    address,
    ids: [id],
    message: `A ${kind.singular} without ${kind.key.join(', ')} (id ${id}) cannot be written to the files.`,
    remedies: [{ to: 'To pull it', type: `give it a name in ${kind.words.app}` }],
  });
}

/**
 * Several live objects have one name.
 * @param own the object of the item that has this name, if there is one
 * @param others the other objects with the name
 */
export function twinObjects(
  kind: Kind,
  address: string,
  own: Id | undefined,
  others: readonly Id[],
  target: string,
): OpenPoint {
  const ids = own === undefined ? [...others] : [own, ...others];
  const list = others.join(', ');
  return openPoint({
    code: PULL_CODES.twins.code,
    weight: 'open',
    address,
    ids,
    message:
      own === undefined
        ? `${ids.length} live objects have this name (ids ${list}), which files cannot tell apart; none was pulled.`
        : `The item in the files is id ${own}; another live ${kind.singular} with the same name (id ${list}) was not pulled.`,
    remedies: [
      { to: 'To pull them', type: `rename all but one in ${kind.words.app}, then pull again` },
      {
        to: 'To pull one of them',
        type: `write the item, with ${syncLine(null, address, 'id', target, ids.at(-1) ?? 0)}, and pull again`,
      },
    ],
  });
}

/** An object is listed but cannot be read by its id. */
export function unconfirmedObject(address: string, id: Id): OpenPoint {
  return openPoint({
    code: PULL_CODES.unconfirmed.code,
    weight: 'open',
    address,
    ids: [id],
    message: `The platform lists it (id ${id}), but it cannot be read by its id; nothing was pulled.`,
    remedies: [{ to: 'To continue', type: 'pull again' }],
  });
}

/** The ledger knows a live object, but no file has it. */
export function leftFiles({ address }: Entry, live: LiveObject): OpenPoint {
  return openPoint({
    code: PULL_CODES.leftFiles.code,
    weight: 'note',
    address,
    ids: [live.id],
    message: `It is in the ledger (id ${live.id}) but not in the files here: it was removed from them, or added elsewhere.`,
    remedies: [pullRemedy('To pull it into these files', address)],
  });
}

/** Write-only fields, masked or not, never come into the files; that they have a value is worth knowing. */
export function secretsLeft(kind: Kind, address: string, live: LiveObject): OpenPoint[] {
  return Object.entries(kind.fields.fields).flatMap(([name, field]) => {
    const value = live.object[name];
    const isThere = value !== null && typeof value === 'object' && Object.keys(value).length > 0;
    if (roleOf(field) !== 'secret' || !isThere) return [];
    return openPoint({
      code: PULL_CODES.secretLeft.code,
      weight: 'note',
      address,
      path: name,
      message: `${name} is write-only, so it is not pulled; the platform keeps its value.`,
      remedies: [{ to: 'To manage it', type: `write ${name} with {$env: NAME} into the item` }],
    });
  });
}
