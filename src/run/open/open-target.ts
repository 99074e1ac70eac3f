import { BUNDLE_CODES } from '../../bundle/bundle-codes.js';
import { type Platform, type PlatformReader, SharedTexts } from '../../compare/index.js';
import { isInTarget } from '../../config/config-types.js';
import { howToSet, readSecret } from '../../config/settings-input.js';
import type { HttpClient } from '../../http/index.js';
import type { Head } from '../../ledger/index.js';
import { type Finding, hasErrors, sortFindings, UserError, VERSION } from '../../model/index.js';
import type { PlanOptions } from '../../plan/index.js';
import { commandPlaces } from './command-place.js';
import { type BundleFiles, desire } from './files.js';
import type { RuleFlags, SourceFlags, TargetFlags } from './flags.js';
import type { Host } from './host.js';
import { keyUse } from './key-use.js';
import { landedPulls } from './landed-pulls.js';
import { ledgerBinding } from './ledger-binding.js';
import { neighboursOf } from './neighbours.js';
import { openClient } from './open-client.js';
import { type FilesUse, FindingsError, type Leniency, type Offline, openFiles } from './open-files.js';
import { openSource } from './open-source.js';
import { openStore } from './open-store.js';
import { checkPatterns } from './patterns.js';
import { isAsked, type PolicyFlags, planOptions, policyOf } from './policy.js';
import { listsOf, ReadAhead } from './read-ahead.js';
import { readBound } from './read-bound.js';
import { recallTraces } from './recall-traces.js';
import { refuseElsewhere } from './refuse-elsewhere.js';
import { refuseStrangers } from './refuse-strangers.js';
import { say } from './say.js';
import type { Session } from './session.js';
import { withoutTrials } from './without-trials.js';

/** An opened target; the caller must close the client. */
export interface Opened {
  offline: Offline;
  session: Session;
  client: HttpClient;
  /** For apply only; plans get a reader that cannot write. */
  platform: Platform;
}

/** Options of opening a target. */
export interface OpenOptions extends TargetFlags, PolicyFlags, RuleFlags, SourceFlags {
  /** The options of a saved plan, in place of those among the flags. */
  options?: PlanOptions;
  /** False: ignore the ledger. */
  ledger?: boolean;
}

/** What the caller needs from the files, and where it gets the findings. */
export interface OpenHow {
  /** `places`: broken files stop nothing, and patterns are not checked against their items. */
  use?: FilesUse;
  /** The command, for a corrected line of it; left out: `plan`. */
  verb?: string;
  /** The caller plans these files: the lists that it needs are asked for while the ledger is read. */
  isPlanned?: boolean;
  /** The rules of the configuration count; left out: the command changes nothing that they are about. */
  rules?: RuleFlags;
  /** True for findings to ignore. */
  forgive?(finding: Finding): boolean;
  /** Resolves pointers of Git LFS; left out: a pointer is an error. */
  lfs?: Leniency['lfs'];
  /** Called before the first request; may refuse the run by throwing. */
  inspect?(offline: Offline): void | Promise<void>;
  /** Gets the findings of the files that do not end the run. */
  onFindings(findings: readonly Finding[], files: BundleFiles): void;
}

/**
 * Opens a target: first the files (a broken file never causes a request), then the key, then the ledger.
 * @throws FindingsError when an item or a setting is wrong
 */
export async function openTarget(
  flags: OpenOptions,
  named: readonly string[],
  io: Host,
  { use = 'needed', verb = 'plan', isPlanned = false, rules, forgive, lfs, inspect, onFindings }: OpenHow,
): Promise<Opened> {
  const offline = await openFiles(flags, named, io, false, {
    use,
    ...(forgive === undefined ? {} : { forgive }),
    ...(lfs === undefined ? {} : { lfs }),
    ...(rules === undefined ? {} : { rules }),
  });
  await inspect?.(offline);
  const { settings, config, target, provider, sync, kinds } = offline;
  const stopOnErrors = () => {
    if (!hasErrors(offline.findings) && settings !== undefined) return;
    throw new FindingsError(offline.findings, offline.files);
  };
  stopOnErrors();
  if (settings === undefined) throw new FindingsError(offline.findings, offline.files);
  const options = flags.options ?? planOptions(flags);
  if (use === 'needed')
    checkPatterns(
      { ...options, take_over: flags.takeOver === true ? [] : options.take_over },
      {
        kinds,
        resources: offline.desired.resources,
        leftOut: offline.desired.leftOut.map(({ address }) => address),
        inTarget: (address) => isInTarget(target, address),
        target: target.name,
        typed: { words: [verb], takesFiles: true },
      },
    );
  const client = openClient(settings, provider, target, flags, io);
  try {
    const key = keyUse(target.name, settings);
    const { account, who, platform } = await sync.connect(client, settings.orgId, key);
    const org = account.id;
    if (settings.orgId === null) {
      // The account is known only now, so items that name it are checked again.
      offline.desired = desire(config, target, kinds, org, offline.files, {
        sources: offline.desired.sources,
        formats: offline.desired.formats,
      });
      const others = offline.desired.findings.filter((one) => one.code === BUNDLE_CODES.otherAccount.code);
      if (use === 'needed') offline.findings = sortFindings([...offline.findings, ...others]);
      else offline.brokenFiles += others.length;
      stopOnErrors();
    }
    onFindings(offline.findings, offline.files);
    const store = await openStore(offline, settings.ledgerTarget, io, { keyOwner: who.email });
    const binding = ledgerBinding(config, settings, org, target);
    const texts = new SharedTexts();
    for (const { value } of offline.desired.resources) texts.add(value);
    const hasTrials = config.sections?.has('trials') === true;
    const sayAlways = (finding: Finding) => say(io, finding, true);
    const reader = new ReadAhead(
      withoutTrials(readerOf(platform, texts), { store, hasTrials, say: sayAlways }),
    );
    const { resources, leftOut } = offline.desired;
    const isSelected = (address: string) => isInTarget(target, address) && isAsked(options, address);
    const begin = () => reader.begin(listsOf(resources, isSelected));
    const ledger =
      flags.ledger === false
        ? {
            state: 'absent' as const,
            head: undefined,
            entries: new Map(),
            revision: null,
            interrupted: false,
          }
        : await readBound(
            store,
            binding,
            provider.settings.baseUrlVariables[0],
            isPlanned && leftOut.length === 0 ? begin : undefined,
          );
    for (const { leaves, observed } of ledger.entries.values()) {
      texts.share(leaves);
      texts.share(observed);
    }
    const judged =
      rules === undefined ? NOT_JUDGED : await judgeByLedger(offline, ledger.head, rules, use, io);
    if (judged.hasMore) {
      stopOnErrors();
      onFindings(offline.findings, offline.files);
    }
    if (offline.rules?.unknownOverride !== undefined) throw offline.rules.unknownOverride;
    const commands = commandPlaces(flags, named, offline, io.cwd);
    if (ledger.state === 'absent' && flags.ledger !== false)
      await refuseElsewhere(store, binding, neighboursOf(offline), {
        place: commands.documents,
        words: kinds.words,
      });
    refuseStrangers(ledger.entries, kinds);
    recallTraces(platform, ledger.entries, kinds);
    const landed =
      use === 'needed'
        ? await landedPulls({ ...offline, org, ledger }, (root) => io.openGit(root))
        : undefined;
    const session: Session = {
      kinds,
      config,
      target,
      org,
      accountLabel: account.label,
      baseUrl: settings.baseUrl,
      desired: offline.desired,
      complete: offline.files.complete,
      reader,
      store,
      binding,
      ledger,
      ...(landed === undefined ? {} : { landed }),
      ...(await openSource(offline, ledger, flags.allowOlder === true, io)),
      toolVersion: VERSION,
      commands,
      policy: policyOf(options, target, offline.rules?.ofChanges),
      ...judged.session,
      ignoreLedger: flags.ledger === false,
      clock: io.clock,
      secret: (name) => (target.secrets.includes(name) ? readSecret(io.env, name) : undefined),
      toSetSecret: (name) => howToSet(name, io.env),
    };
    return { offline, session, client, platform };
  } catch (error) {
    await client.close();
    if (error instanceof UserError) error.place = commandPlaces(flags, named, offline, io.cwd).documents;
    throw error;
  }
}

interface JudgedByLedger {
  /** There are further findings. */
  hasMore: boolean;
  session: Pick<Session, 'judgedByLast' | 'hasOtherRules'>;
}

const NOT_JUDGED: JudgedByLedger = { hasMore: false, session: {} };

/**
 * Adds the rules that the ledger names: those that held something count in every run, whatever the files say now, and
 * where the caller asks for them those of the last apply.
 */
async function judgeByLedger(
  offline: Offline,
  head: Head | undefined,
  rules: RuleFlags,
  use: FilesUse,
  io: Host,
): Promise<JudgedByLedger> {
  const last = rules.applied === undefined ? null : (head?.source.commit ?? null);
  const commits = [...new Set([...(head?.rules_from ?? []), ...(last === null ? [] : [last])])];
  if (commits.length === 0) return NOT_JUDGED;
  const { addAppliedRules } = await import('./run-rules.js');
  const judgesItems = use === 'needed';
  const { hasMore, isOther, isAll } = await addAppliedRules(offline, rules, { commits, judgesItems }, io);
  return { hasMore, session: { judgedByLast: isAll, hasOtherRules: isOther } };
}

/** The session of a plan: it can read the platform, and has no means to write. */
function readerOf(platform: Platform, texts: SharedTexts): PlatformReader {
  return {
    async answer(need) {
      const answer = await platform.answer(need);
      texts.share(answer);
      return answer;
    },
    wordsOf: (need) => platform.wordsOf(need),
    serverTime: () => platform.serverTime(),
  };
}
