import { closest, formatAddress, type Kind, type Kinds, kindOf, splitAddress } from '../../model/index.js';

/** Why a text can never be an address, as the end of a sentence, and what was probably meant. */
export interface AddressProblem {
  says: string;
  meant: string | undefined;
}

/**
 * What is wrong with an address in `sync`; undefined for one that an item can have.
 * @param kind the kind that it must belong to; left out: any
 */
export function addressProblem(written: string, kinds: Kinds, kind?: Kind): AddressProblem | undefined {
  const found = written.includes('/') ? kinds.find(kindOf(written)) : undefined;
  if (found === undefined) return { says: 'is not an address', meant: withKind(written, kinds, kind) };
  const wanted = kind ?? found;
  const isOther = found !== wanted;
  const { parts, scope } = splitAddress(written);
  const isWhole = parts.length === wanted.key.length && parts.every((part) => part !== '');
  if (isOther) {
    const meant = isWhole ? formatAddress(wanted.name, parts, scope) : undefined;
    return { says: `belongs to ${found.name}, not to ${wanted.name}`, meant };
  }
  if (isWhole && canBeIn(wanted, scope) && formatAddress(wanted.name, parts, scope) === written)
    return undefined;
  return { says: `is not an address of ${wanted.name}`, meant: escaped(written, wanted) };
}

/** The address with its kind, for a bare name or a misspelt kind. */
function withKind(written: string, kinds: Kinds, kind: Kind | undefined): string | undefined {
  const names = kinds.all.map((one) => one.name);
  const near = written.includes('/') ? closest(kindOf(written), names) : undefined;
  const rest = near === undefined ? written : written.slice(kindOf(written).length + 1);
  const wanted = kind ?? (near === undefined ? undefined : kinds.find(near));
  return wanted === undefined ? undefined : escaped(`${wanted.name}/${rest}`, wanted);
}

/** The text after the kind as parts of a key, each escaped as in an address. */
function escaped(address: string, kind: Kind): string | undefined {
  const rest = address.slice(kind.name.length + 1);
  const split = splitAddress(address);
  const scope = canBeIn(kind, split.scope) ? split.scope : undefined;
  // An unknown scope belongs to the name. Addresses leave the account's own scope out.
  const hasScope = scope !== undefined || (kind.scoped && split.scope === kind.home);
  const body = hasScope ? rest.slice(0, rest.lastIndexOf('@')) : rest;
  const pieces = body.split('/');
  const last = kind.key.length - 1;
  if (pieces.length <= last) return undefined;
  const parts = [...pieces.slice(0, last), pieces.slice(last).join('/')];
  const clear = parts.map((part) => splitAddress(`x/${part.replaceAll('/', '%2F').replaceAll('@', '%40')}`));
  const names = clear.map(({ parts: [name = ''] }) => name);
  return names.every((name) => name !== '') ? formatAddress(kind.name, names, scope) : undefined;
}

/** Whether objects of a kind can have this scope in their address. */
function canBeIn(kind: Kind, scope: string | undefined): boolean {
  if (scope === undefined) return true;
  const word = /^(?:project:\d+\/)?(project|workflow):\d+$/.exec(scope)?.[1];
  return kind.scoped && word !== undefined && kind.lives.includes(word);
}
