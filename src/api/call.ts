import { randomBytes } from 'node:crypto';
import { isOutOfHandles, lacksFileHandles, OUT_OF_HANDLES } from '../host/file-handles.js';
import { DISK_FULL, isDiskFull } from '../host/full-disk.js';
import { gitIn } from '../host/git-process.js';
import { processView } from '../host/lock-process.js';
import { processClock } from '../host/process-clock.js';
import { Concealer } from '../http/index.js';
import { ciJob } from '../ledger/index.js';
import { type CommandPlace, TOOL_CODES, UserError } from '../model/index.js';
import { commandPlaces } from '../run/open/command-place.js';
import type { Host } from '../run/open/host.js';
import { withoutKeys } from '../run/open/key-use.js';
import { FindingsError } from '../run/open/open-files.js';
import type { OpenHow, OpenOptions } from '../run/open/open-target.js';
import { say, sayError } from '../run/open/say.js';
import { API_CODES } from './api-codes.js';
import { ApiError } from './api-error.js';
import { Callbacks } from './callbacks.js';
import { Diagnostics, diagnostic } from './diagnostics.js';
import type { Finding } from './generated/documents.js';
import type { PlanOptions, Result, TargetOptions } from './types.js';

/** One call of the API: its own host, so that calls side by side share nothing. */
export interface Call {
  flags: OpenOptions;
  files: readonly string[];
  host: Host;
  open: OpenHow;
  callbacks: Callbacks;
  /** A document as JSON, with every known secret masked. */
  shown<Document>(document: object): Document;
}

/**
 * Runs a call to its end. Expected failures are results.
 * @param nothing the rest of the result where the run ended before there was one
 * @throws ApiError after a fault of the tool, or of a callback
 */
export async function run<Rest extends object>(
  options: PlanOptions,
  nothing: Rest,
  work: (call: Call) => Promise<Rest & Pick<Result, 'exitCode'>>,
): Promise<Rest & Result> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (options.signal?.aborted === true) stop();
  options.signal?.addEventListener('abort', stop);
  const concealer = new Concealer();
  const shown = <Document>(document: object): Document =>
    JSON.parse(concealer.clean(JSON.stringify(document))) as Document;
  const diagnostics = new Diagnostics();
  const callbacks = new Callbacks();
  const cwd = options.cwd ?? process.cwd();
  const flags = flagsOf(options);
  const files = options.files ?? [];
  let place: CommandPlace = {};
  const note: NonNullable<Host['note']> = (finding) => {
    diagnostics.note(finding);
    callbacks.tell(options.onDiagnostic, shown<Finding>(diagnostic(finding, place)));
  };
  const host: Host = {
    ...hostOf(options, cwd, controller.signal),
    err: (text) => callbacks.tell(options.onLog, concealer.clean(text)),
    note,
    conceal: (secrets) => concealer.add(secrets),
  };
  const open: OpenHow = {
    inspect: (offline) => {
      place = commandPlaces(flags, files, offline, cwd).documents;
    },
    onFindings: (findings) => {
      for (const one of findings) note(one);
    },
  };
  try {
    const made = await started(() => work({ flags, files, host, open, callbacks, shown })).catch(
      (error: unknown) => {
        if (error instanceof UserError && error.place !== undefined) place = { ...error.place, ...place };
        return { ...nothing, exitCode: failed(error, host) };
      },
    );
    const result = { ...made, diagnostics: shown<Finding[]>(diagnostics.list(place)) };
    if (callbacks.failed !== null)
      throw new ApiError(API_CODES.callback.code, 'A callback threw an error.', {
        cause: callbacks.failed.error,
        result,
      });
    return result;
  } finally {
    options.signal?.removeEventListener('abort', stop);
  }
}

/** Starts only with enough file handles: later, a file that cannot be opened would look like one that does not exist. */
async function started<Made>(work: () => Promise<Made>): Promise<Made> {
  if (lacksFileHandles())
    throw new UserError(OUT_OF_HANDLES.code, OUT_OF_HANDLES.message, OUT_OF_HANDLES.remedy);
  return work();
}

/** Says a failure that was to be expected. @returns its exit code. @throws ApiError for a fault of the tool */
function failed(error: unknown, host: Host): Result['exitCode'] {
  if (error instanceof FindingsError) {
    for (const one of error.findings) host.note?.(one);
    return 1;
  }
  if (error instanceof UserError) {
    sayError(host, error);
    return error.exitCode as Result['exitCode'];
  }
  if (isOutOfHandles(error) || isDiskFull(error)) {
    say(host, isDiskFull(error) ? DISK_FULL : OUT_OF_HANDLES);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  throw new ApiError(TOOL_CODES.fault.code, `Internal error: ${message}`, { cause: error });
}

/** Options as the flags of the command line are called, without those that were left out. */
function flagsOf(options: PlanOptions): OpenOptions {
  const { config, target, baseUrl, apiKey, org, verbose } = options;
  const { onDrift, takeOver, launch, only, allowDeletes, allowEmpty, allowOlder } = options;
  const { override, rulesFrom } = options;
  const flags = {
    ...{ config, target, baseUrl, apiKey, verbose, org: org === undefined ? undefined : String(org) },
    ...{ onDrift, launch, only, allowDeletes, allowEmpty, allowOlder, takeOver },
    ...{ override, rulesFrom },
  };
  const given = Object.entries(flags).filter(([, value]) => value !== undefined && value !== false);
  return { ...Object.fromEntries(given), keyWords: { '--api-key': 'the option apiKey' } };
}

function hostOf(
  { env = process.env }: TargetOptions,
  cwd: string,
  signal: AbortSignal,
): Omit<Host, 'err' | 'note' | 'conceal'> {
  return {
    cwd,
    env,
    clock: processClock,
    random: Math.random,
    randomBytes,
    openGit: (root) => gitIn(root, withoutKeys(env)),
    processes: processView(ciJob(env)),
    signal,
  };
}
