import {
  type Finding,
  formatAddress,
  formatPath,
  type Kind,
  type Path,
  type Place,
  Ref,
  type Resource,
  toForms,
  type Value,
  type ValueObject,
} from '../model/index.js';
import { BUNDLE_CODES } from './bundle-codes.js';
import { type FormContext, FormReader } from './forms.js';
import { ITEM_CODES } from './item-codes.js';
import type { UnknownFields } from './item-problem.js';
import type { RawItem } from './load-bundle.js';
import { sourceFinding } from './source-codes.js';
import { type MapNode, nodeAt, nodeValue, type SourceNode } from './source-node.js';
import { validateItem } from './validate-item.js';

/** A resource with the references that it makes, each with its place. */
export interface ResolvedItem {
  resource: Resource;
  refs: { ref: Ref; place: Place; path: Path; takes: string | undefined }[];
}

export interface ItemContext extends Omit<FormContext, 'file'> {
  org: number | null;
  unknownFields: UnknownFields;
}

/** Findings that say that something is not there. */
const MISSING: ReadonlySet<string> = new Set([
  ITEM_CODES.missing.code,
  ITEM_CODES.variantNeeds.code,
  'PS2104',
  'PS2401',
  'PS2402',
]);

/** Resolves and checks one item; undefined where it has no key to be found by. */
export function resolveItem(
  item: RawItem,
  context: ItemContext,
  findings: Finding[],
): ResolvedItem | undefined {
  const { kind, node, file } = item;
  const own: Finding[] = [];
  const reader = new FormReader({ ...context, file }, own);
  const value = reader.readItem(node, kind.fields);
  const placeOf = (path: Path): Place => nodeAt(node, path).node.place;
  // A form that could not be resolved leaves its field out; that it is then missing is no news.
  const incomplete = own.some((finding) => finding.severity === 'error');
  for (const problem of validateItem(kind, toForms(value), { unknownFields: context.unknownFields })) {
    if (incomplete && MISSING.has(problem.code)) continue;
    // Where a reference may stand is judged with all references, in references.ts.
    if (
      problem.code === ITEM_CODES.misplacedForm.code &&
      reader.refs.some((one) => formatPath(one.path) === formatPath(problem.path))
    )
      continue;
    own.push({
      code: problem.code,
      severity: problem.severity,
      message: problem.message,
      place: fieldPlace(node, problem.path),
      ...(problem.remedy === undefined ? {} : { remedy: problem.remedy }),
    });
  }
  kind.check?.(value, ({ path, code, severity, message, remedy }) => {
    own.push({ code, severity, message, place: placeOf(path), ...(remedy === undefined ? {} : { remedy }) });
  });
  checkScope(kind, value, context.org, placeOf, own);
  const parts = addressParts(kind, node, value);
  const partition = kind.partition(value);
  const address = parts === undefined ? undefined : formatAddress(kind.name, parts, scopeOf(kind, partition));
  const label = address ?? `${kind.name}[${item.index}]`;
  findings.push(...own.map((finding) => ({ address: label, ...finding })));
  if (address === undefined) return undefined;
  const resource: Resource = { kind, address, partition, value, place: node.place, placeOf, settings: {} };
  const refs = reader.refs.map(({ ref, node: at, path, field }) => ({
    ref,
    path,
    place: at.place,
    takes: takes(field, kind, path),
  }));
  return { resource, refs };
}

/** The kind that a field takes references to; undefined where it takes none. */
function takes(field: FormReader['refs'][number]['field'], kind: Kind, path: Path): string | undefined {
  if (field?.type === 'id') return field.kind;
  if (field?.type !== 'version') return undefined;
  const sibling = siblingId(kind, path, field.of);
  return sibling;
}

function siblingId(kind: Kind, path: Path, of: string): string | undefined {
  let at: unknown = kind.fields;
  for (const step of [...path.slice(0, -1), of]) {
    const field = at as { type: string; item?: unknown; fields?: { [name: string]: unknown } };
    at = typeof step === 'number' ? field.item : field.fields?.[step];
  }
  const found = at as { type?: string; kind?: string } | undefined;
  return found?.type === 'id' ? found.kind : undefined;
}

/** For a missing field the place of its object, for an unknown one that of its key. */
function fieldPlace(node: MapNode, path: Path): Place {
  const found = nodeAt(node, path);
  return found.exact && found.keyPlace !== undefined && found.node.type !== 'scalar'
    ? found.keyPlace
    : found.node.place;
}

/** The parts of the address: the natural key as written, `${name}` for a variable (design §2). */
function addressParts(kind: Kind, node: MapNode, value: ValueObject): string[] | undefined {
  const parts: string[] = [];
  for (const name of kind.key) {
    const part = partOf(node.get(name), value[name]);
    if (part !== undefined) parts.push(part);
    else if (kind.lifecycle === 'launch' && name === 'name') parts.push('experiment');
    else return undefined;
  }
  return parts;
}

function partOf(written: SourceNode | undefined, value: Value | undefined): string | undefined {
  const form = written?.type === 'map' ? nodeValue(written) : undefined;
  if (form !== null && typeof form === 'object' && !Array.isArray(form) && typeof form.$var === 'string')
    return `\${${form.$var}}`;
  if (value instanceof Ref) return value.address.slice(value.address.indexOf('/') + 1);
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return String(value);
  return undefined;
}

/** Library objects outside the organization carry their scope behind the address. */
function scopeOf(kind: Kind, partition: string): string | undefined {
  return kind.scoped && partition !== 'org' ? partition : undefined;
}

function checkScope(
  kind: Kind,
  value: ValueObject,
  org: number | null,
  placeOf: (path: Path) => Place,
  findings: Finding[],
): void {
  if (org !== null && typeof value.org_id === 'number' && value.org_id !== org) {
    findings.push(
      sourceFinding(
        BUNDLE_CODES.otherOrganization,
        placeOf(['org_id']),
        `org_id is ${value.org_id}, but the target is organization ${org}.`,
        'Leave org_id out, or choose the right target.',
      ),
    );
  }
  if (!kind.scoped) return;
  const scope = value.scope_type;
  if (scope === 'system') {
    findings.push(
      sourceFinding(
        BUNDLE_CODES.systemScope,
        placeOf(['scope_type']),
        'Objects of scope system belong to the platform and cannot be written.',
        'Remove scope_type, or use org, project or workflow.',
      ),
    );
  }
  for (const [word, id] of [
    ['project', 'project_id'],
    ['workflow', 'workflow_id'],
  ] as const) {
    if (scope === word && typeof value[id] !== 'number') {
      findings.push(
        sourceFinding(
          BUNDLE_CODES.scopeMismatch,
          placeOf(['scope_type']),
          `scope_type ${word} needs ${id}.`,
          `Add ${id}.`,
        ),
      );
    } else if (scope !== word && value[id] !== undefined && !(scope === 'workflow' && id === 'project_id')) {
      findings.push(
        sourceFinding(
          BUNDLE_CODES.scopeMismatch,
          placeOf([id]),
          `${formatPath([id])} means nothing without scope_type: ${word}.`,
          `Add scope_type: ${word}, or remove ${id}.`,
        ),
      );
    }
  }
}
