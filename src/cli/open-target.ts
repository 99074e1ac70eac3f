import { BUNDLE_CODES } from '../bundle/bundle-codes.js';
import { isInTarget } from '../bundle/config.js';
import { identify } from '../engine/connect.js';
import { desire } from '../engine/files.js';
import type { Session } from '../engine/session.js';
import type { HttpClient } from '../http/index.js';
import { type Finding, hasErrors, sortFindings } from '../model/index.js';
import { PipelinesPlatform, PipelinesReader } from '../pipelines/platform.js';
import { ExitError } from './exit-error.js';
import type { CommonFlags, DecidingFlags, SourceFlags } from './flags.js';
import type { Io } from './io.js';
import { type FilesUse, type Offline, openOffline, printFindings } from './open.js';
import { openClient } from './open-client.js';
import { openSource } from './open-source.js';
import { openStore } from './open-store.js';
import { checkPatterns } from './patterns.js';
import { VERSION } from './version.js';

export interface Opened {
  offline: Offline;
  session: Session;
  client: HttpClient;
  /** For apply only; a plan is made with a reader that cannot write. */
  platform: PipelinesPlatform;
}

/** What a command wants of the files. */
export interface OpenHow {
  /** `places`: broken files stop nothing, and patterns are not held against their items. */
  use?: FilesUse;
  /** Findings that do not count for this command. */
  forgive?(finding: Finding): boolean;
  /** Is shown what is known without the platform, and may refuse it. */
  inspect?(offline: Offline): void;
}

/** Opens a target: files first (a broken file never causes a request), then key, ledger. */
export async function openTarget(
  flags: CommonFlags & DecidingFlags & SourceFlags & { ledger?: boolean },
  named: readonly string[],
  io: Io,
  { use = 'needed', forgive, inspect }: OpenHow = {},
): Promise<Opened> {
  const offline = await openOffline(flags, named, io, false, {
    use,
    ...(forgive === undefined ? {} : { forgive }),
  });
  inspect?.(offline);
  const { settings, config, target, kinds } = offline;
  const stopOnErrors = () => {
    if (!hasErrors(offline.findings) && settings !== undefined) return;
    printFindings(offline.findings, offline, io);
    throw new ExitError(1);
  };
  stopOnErrors();
  if (settings === undefined) throw new ExitError(1);
  if (use === 'needed')
    checkPatterns(flags, {
      kinds,
      resources: offline.desired.resources,
      inTarget: (address) => isInTarget(target, address),
      target: target.name,
    });
  const client = openClient(settings, target, flags, io);
  try {
    const { org } = await identify(client, settings.orgId);
    if (settings.orgId === null) {
      // Only now the organization is known: what the items say of it has to be judged again.
      offline.desired = desire(config, target, kinds, org, offline.files);
      const others = offline.desired.findings.filter(
        (one) => one.code === BUNDLE_CODES.otherOrganization.code,
      );
      if (use === 'needed') offline.findings = sortFindings([...offline.findings, ...others]);
      else offline.brokenFiles += others.length;
      stopOnErrors();
    }
    printFindings(flags.quiet === true ? [] : offline.findings, offline, io);
    const store = await openStore(offline, settings.ledgerTarget, io);
    const binding = {
      namespace: config.namespace,
      target: settings.ledgerTarget,
      org_id: org,
      base_url: settings.baseUrl,
      configuration: config.file,
    };
    const ledger =
      flags.ledger === false
        ? {
            state: 'absent' as const,
            head: undefined,
            entries: new Map(),
            revision: null,
            interrupted: false,
          }
        : await store.read(binding);
    const session: Session = {
      kinds,
      config,
      target,
      org,
      baseUrl: settings.baseUrl,
      desired: offline.desired,
      complete: offline.files.complete,
      reader: new PipelinesReader(client),
      store,
      binding,
      ledger,
      ...(await openSource(offline, ledger, flags.allowOlder === true, io)),
      toolVersion: VERSION,
      deciding: {
        onDrift: flags.onDrift ?? null,
        takeOver: flags.takeOver === true ? ['*'] : (flags.takeOver ?? []),
        launch: flags.launch ?? [],
        only: flags.only ?? [],
        allowDeletes: flags.allowDeletes ?? null,
        allowEmpty: flags.allowEmpty === true,
        reviewed: null,
      },
      ignoreLedger: flags.ledger === false,
      clock: io.clock,
      secret: (name) => (target.secrets.includes(name) ? io.env[name] : undefined),
    };
    return { offline, session, client, platform: new PipelinesPlatform(client) };
  } catch (error) {
    await client.close();
    throw error;
  }
}
