import { validators } from '../../bundle/generated/validate-plan.js';
import {
  formatPath,
  formatPlace,
  isObject,
  type JsonObject,
  type Place,
  pasted,
  UserError,
} from '../../model/index.js';
import { parseSource } from '../../source/read/parse-source.js';
import { nodeAt, pointerPath } from '../../source/read/source-node.js';
import { changeDigest } from '../document/changes.js';
import { PLAN_FORMAT, type PlanDocument, PROVIDER_PLAN_FORMAT } from '../document/plan.js';
import { planContentDigest } from '../document/plan-content.js';
import { SAVED_CODES as CODES } from './saved-codes.js';

const AGAIN = 'Save a new plan.';

/**
 * Reads a saved plan, and refuses what is no plan, or may not be applied whatever the state of the platform. Unknown
 * members, of a newer minor version, are ignored.
 * @param file for messages, as the user wrote it
 * @throws UserError with the place of the error
 */
export function readSavedPlan(file: string, bytes: Uint8Array): PlanDocument {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const found = parseSource('plan.json', bytes).findings.find((one) => one.severity === 'error');
    throw new UserError(
      CODES.notJson.code,
      `${at(file, found?.place)} is not valid JSON${found === undefined ? '.' : `: ${found.message}`}`,
      AGAIN,
      1,
      pasted('plan', '--out', file),
    );
  }
  const format = checkVersion(file, value);
  checkShape(file, value, bytes, format);
  const plan = value as PlanDocument;
  checkContent(file, plan, format);
  checkUse(file, plan);
  return plan.account === undefined || format === PLAN_FORMAT ? plan : { ...plan, org_id: plan.account.id };
}

/** The formats that can be applied; each major version has its own shape. */
const FORMATS = [PLAN_FORMAT, PROVIDER_PLAN_FORMAT] as const;
type Format = (typeof FORMATS)[number];

/** The format to read a plan as: the one of this version with the same major number. */
function checkVersion(file: string, value: unknown): Format {
  const version = isObject(value) ? value.format_version : undefined;
  if (typeof version !== 'string' || !/^\d+\.\d+$/.test(version)) {
    throw new UserError(
      CODES.notPlan.code,
      `${at(file, START)} is not a plan of pipelines-sync: format_version is missing.`,
      AGAIN,
      1,
      pasted('plan', '--out', file),
    );
  }
  const known = FORMATS.find((format) => majorOf(format) === majorOf(version));
  if (known !== undefined) return known;
  throw new UserError(
    CODES.version.code,
    `The plan in ${file} has format ${version}, but this version applies only ${FORMATS.map((format) => `${majorOf(format)}.x`).join(' and ')}. Nothing was changed.`,
    `Apply it with the version that made it, or plan again with this one.`,
    3,
  );
}

function majorOf(version: string): number {
  return Number(version.split('.', 1)[0]);
}

function checkShape(file: string, value: unknown, bytes: Uint8Array, format: Format): void {
  const validate = format === PLAN_FORMAT ? validators.plan : validators.planOfProvider;
  if (validate === undefined) throw new TypeError('the generated validators hold none for plans');
  if (validate(value)) return;
  const [first, ...more] = validate.errors ?? [];
  if (first === undefined) return;
  const root = parseSource('plan.json', bytes).document?.root;
  const path = pointerPath(root, first.instancePath);
  const place = root === undefined ? undefined : nodeAt(root, path).node.place;
  const where = formatPath(path) || 'the plan';
  const what = first.keyword === 'required' ? `has no ${String(first.params.missingProperty)}` : 'is invalid';
  const rest = more.length === 0 ? '' : `, and ${more.length} more`;
  throw new UserError(
    CODES.notPlan.code,
    `${at(file, place)} is not an applicable plan of pipelines-sync: ${where} ${what}${rest}.`,
    AGAIN,
    1,
    pasted('plan', '--out', file),
  );
}

/** The digests reveal edits and damage; they are no signature. */
function checkContent(file: string, plan: PlanDocument, format: Format): void {
  const isWhole = planContentDigest(plan as unknown as JsonObject) === plan.content_digest;
  const edited = plan.changes.find((change) => changeDigest(change, plan.secret_writes) !== change.digest);
  // A newer minor version may include more in a change's digest; the digest of the whole plan still applies.
  const isNewer = Number(plan.format_version.split('.')[1]) > Number(format.split('.')[1]);
  if (isWhole && (edited === undefined || isNewer)) return;
  const where = edited === undefined || isNewer ? '' : ` (the change of ${edited.address} differs)`;
  throw new UserError(
    CODES.edited.code,
    `The plan in ${file} was edited after it was saved${where}. Nothing was changed.`,
    `Plan again; to apply only a part, plan with --only.`,
    3,
  );
}

function checkUse(file: string, plan: PlanDocument): void {
  if (plan.ledger.state === 'ignored') {
    throw new UserError(
      CODES.noLedger.code,
      `The plan in ${file} was made without the ledger, so it cannot be applied.`,
      'Plan again without --no-ledger.',
      3,
    );
  }
  const errors = plan.diagnostics.filter((one) => one.severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const rest = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
  throw new UserError(
    CODES.errors.code,
    `The plan in ${file} contains an error${rest}, so it is not applied: ${first.address ?? plan.target}: ${first.message}`,
    'Fix it and plan again.',
    3,
  );
}

const START: Place = { file: '', line: 1, column: 1 };

function at(file: string, place: Place | undefined): string {
  return place === undefined ? file : formatPlace({ ...place, file });
}
