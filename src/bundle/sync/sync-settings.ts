import {
  besides,
  type Code,
  canMatch,
  closest,
  cut,
  type Finding,
  type ItemSettings,
  type Json,
  type Kinds,
  kindOf,
  literalOf,
  MAX_PATTERNS,
  matchesPattern,
  meantPattern,
  type Place,
  Suggestions,
  sameJson,
} from '../../model/index.js';
import { SOURCE_CODES, sourceFinding } from '../../source/read/source-codes.js';
import { type MapEntry, type MapNode, nodeValue, type SourceNode } from '../../source/read/source-node.js';
import { BUNDLE_CODES } from '../bundle-codes.js';
import { type AddressProblem, addressProblem } from './sync-address.js';
import { forTarget, mayOutlive, SYNC_FORMS, SYNC_NAMES, type SyncName } from './sync-forms.js';

interface Rule {
  pattern: string;
  place: Place;
  settings: ItemSettings;
  places: { [setting: string]: Place };
  used: boolean;
  /** A setting of it may stay after its item has left the files, on some target. */
  outlives: boolean;
}

/** The current target, and all targets of the configuration; null without a configuration. */
export interface SyncTargets {
  target: string;
  targets: readonly string[] | null;
}

/**
 * The `sync` settings of all bundles for one target: by address, or by pattern where an address has none. Every setting
 * is one value for all targets, or a map by target; a target that the map leaves out has no setting.
 */
export class SyncSettings {
  readonly #rules: Rule[] = [];
  readonly #patterns: Rule[] = [];
  readonly #exact = new Map<string, Rule[]>();
  readonly #deletions = new Set<string>();
  #isFull = false;
  readonly #findings: Finding[];
  readonly #targets: SyncTargets;
  readonly #kinds: Kinds;

  constructor(
    bundles: readonly { sync?: MapNode | undefined }[],
    targets: SyncTargets,
    kinds: Kinds,
    findings: Finding[],
  ) {
    this.#findings = findings;
    this.#targets = targets;
    this.#kinds = kinds;
    for (const { sync } of bundles) for (const entry of sync?.entries ?? []) this.#read(entry);
    this.#findConflicts();
  }

  /** The settings of an address: patterns in the order of the files, the exact address last. */
  of(address: string): ItemSettings {
    const settings: ItemSettings = {};
    const exact = this.#exact.get(address) ?? [];
    const fitting = this.#patterns.filter(
      ({ pattern }) => pattern !== address && matchesPattern(pattern, address),
    );
    for (const rule of [...fitting, ...exact]) rule.used = true;
    Object.assign(settings, ...[...fitting, ...exact].map((rule) => rule.settings));
    // Of `delete` and `release`, the one of the exact address counts.
    if (settings.delete === true && exact.some((rule) => rule.settings.release === true))
      settings.delete = false;
    if (settings.release === true && exact.some((rule) => rule.settings.delete === true))
      settings.release = false;
    return settings;
  }

  /** The place of a setting of an address. */
  placeOf(address: string, setting: keyof ItemSettings): Place | undefined {
    return this.#exact.get(address)?.find((rule) => rule.places[setting] !== undefined)?.places[setting];
  }

  /** Addresses (not patterns) that are marked for deletion. */
  get deletions(): ReadonlySet<string> {
    return this.#deletions;
  }

  /** The `overwrite` settings on the current target, each about one live edit. */
  get decisions(): { address: string; edit: string; place: Place }[] {
    return this.#rules.flatMap(({ pattern, settings, places, place }) =>
      settings.overwrite === undefined
        ? []
        : [{ address: literalOf(pattern), edit: settings.overwrite, place: places.overwrite ?? place }],
    );
  }

  /** Single addresses marked for deletion or release on this target. */
  get endings(): { address: string; setting: 'delete' | 'release'; place: Place }[] {
    return this.#rules
      .filter(({ pattern }) => isOneAddress(pattern))
      .flatMap(({ pattern, settings, places, place }) =>
        (['delete', 'release'] as const)
          .filter((setting) => settings[setting] === true)
          .map((setting) => ({ address: literalOf(pattern), setting, place: places[setting] ?? place })),
      );
  }

  /**
   * Reports settings that match nothing and are probably misspelt; `delete`, `release` and a lifted `protect` may stay
   * without their item.
   */
  reportUnused(addresses: readonly string[]): void {
    const suggestions = new Suggestions(3);
    for (const rule of this.#rules) {
      if (rule.used || rule.outlives) continue;
      const near = suggestions.of(rule.pattern, addresses);
      this.#say(
        BUNDLE_CODES.settingUnused,
        rule.place,
        rule.pattern.includes('*')
          ? `No item matches the pattern ${JSON.stringify(rule.pattern)}.`
          : `No item has the address ${besides(rule.pattern, near ?? '', JSON.stringify(rule.pattern))}.`,
        near === undefined
          ? 'Correct the address, or remove the setting.'
          : `Did you mean ${besides(near, rule.pattern)}?`,
      );
    }
  }

  #read(entry: MapEntry): void {
    const { key: pattern, node, keyPlace: place } = entry;
    if (node.type !== 'map') {
      this.#say(
        BUNDLE_CODES.settingInvalid,
        node.place,
        `The settings of ${pattern} must be an object.`,
        'For instance {protect: true}.',
      );
      return;
    }
    const kinds = this.#kinds.all.map((one) => one.name);
    if (!canMatch(pattern, kinds)) {
      const meant = meantPattern(pattern, kinds);
      const remedy =
        meant === undefined
          ? 'Addresses begin with a section, for instance prompts/Tone.'
          : `Did you mean ${JSON.stringify(meant)}?`;
      this.#say(
        BUNDLE_CODES.settingInvalid,
        place,
        `${JSON.stringify(pattern)} does not begin with a kind.`,
        remedy,
      );
      return;
    }
    const wrong = isOneAddress(pattern) ? addressProblem(literalOf(pattern), this.#kinds) : undefined;
    if (wrong !== undefined) {
      this.#say(
        BUNDLE_CODES.settingAddress,
        place,
        `${JSON.stringify(pattern)} ${wrong.says}, so it has no effect.`,
        toWrite(wrong, 'Correct the address, or remove the setting.'),
      );
      return;
    }
    const rule: Rule = { pattern, place, settings: {}, places: {}, used: false, outlives: false };
    for (const setting of node.entries) this.#setting(rule, setting);
    this.#add(rule);
  }

  /** Patterns are matched against every item, so their number is limited; addresses are looked up. */
  #add(rule: Rule): void {
    this.#rules.push(rule);
    const { pattern } = rule;
    // A name may contain an asterisk, so a pattern can be an address too.
    const address = literalOf(pattern);
    this.#exact.set(address, [...(this.#exact.get(address) ?? []), rule]);
    if (isOneAddress(pattern)) {
      if (rule.settings.delete === true) this.#deletions.add(address);
    } else if (this.#patterns.length < MAX_PATTERNS) this.#patterns.push(rule);
    else this.#sayTooMany(rule.place);
  }

  #sayTooMany(place: Place): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#say(
      SOURCE_CODES.tooManyPatterns,
      place,
      `sync holds more than ${MAX_PATTERNS} patterns.`,
      'Use fewer, wider patterns; single addresses are not limited.',
    );
  }

  #setting(rule: Rule, entry: MapEntry): void {
    const { key, node, keyPlace } = entry;
    const name = SYNC_NAMES.find((one) => one === key);
    if (name === undefined) {
      const near = closest(key, SYNC_NAMES);
      const remedy = near === undefined ? `Settings are ${SYNC_NAMES.join(', ')}.` : `Did you mean ${near}?`;
      this.#say(BUNDLE_CODES.settingInvalid, keyPlace, `sync has no setting ${JSON.stringify(key)}.`, remedy);
      return;
    }
    const form = SYNC_FORMS[name];
    if (form.oneAddress === true && !isOneAddress(rule.pattern)) {
      this.#say(
        BUNDLE_CODES.settingNeedsAddress,
        keyPlace,
        `${name} cannot be set for a pattern.`,
        'Write it under one address.',
      );
      return;
    }
    if (!this.#isTaken(rule, name, node)) return;
    const value = nodeValue(node);
    rule.outlives ||= mayOutlive(name, value);
    const here = forTarget(value, this.#targets.target);
    if (here !== undefined) Object.assign(rule.settings, { [name]: here });
    rule.places[name] = keyPlace;
  }

  /** Whether a setting is valid for every target that it names; otherwise there is a finding. */
  #isTaken(rule: Rule, name: SyncName, node: SourceNode): boolean {
    const form = SYNC_FORMS[name];
    if (node.type !== 'map') {
      if (form.byTargetOnly !== true && form.takes(nodeValue(node))) return this.#canBe(rule, name, node);
      return this.#refuse(name, node);
    }
    let isTaken = true;
    for (const { key, node: value, keyPlace } of node.entries) {
      if (!this.#isTarget(name, key, keyPlace)) isTaken = false;
      else if (!form.takes(nodeValue(value))) isTaken = this.#refuse(name, value);
      else if (!this.#canBe(rule, name, value)) isTaken = false;
    }
    return isTaken;
  }

  /** Checks the address or id in a setting; an impossible one would silently have no effect. */
  #canBe({ pattern }: Rule, name: SyncName, node: SourceNode): boolean {
    const kind = this.#kinds.find(kindOf(pattern));
    const value: Json = nodeValue(node);
    if (kind === undefined) return true;
    if (name === 'renamed_from' && typeof value === 'string') {
      const wrong = addressProblem(value, this.#kinds, kind);
      if (wrong === undefined) return true;
      const remedy = toWrite(
        wrong,
        `Write the address that it had before, for instance ${kind.name}/Old name.`,
      );
      const message = `renamed_from of ${literalOf(pattern)} names ${JSON.stringify(value)}, which ${wrong.says}.`;
      this.#say(BUNDLE_CODES.renameAddress, node.place, message, remedy);
      return false;
    }
    if (name !== 'id' || typeof value === (kind.idType === 'integer' ? 'number' : 'string')) return true;
    this.#say(
      BUNDLE_CODES.pinType,
      node.place,
      `id of ${pattern} is ${JSON.stringify(value)}, but ids of ${kind.name} are ${kind.idType === 'integer' ? 'integers' : 'strings'}.`,
      kind.idType === 'integer' && /^[1-9]\d{0,14}$/.test(String(value))
        ? `Write ${String(value)}, without quotes.`
        : 'Write the id as the platform shows it.',
    );
    return false;
  }

  #refuse(name: SyncName, node: SourceNode): false {
    const shown = cut(JSON.stringify(nodeValue(node)), 60);
    const remedy = SYNC_FORMS[name].remedy.replaceAll('<target>', this.#targets.target);
    this.#say(BUNDLE_CODES.settingInvalid, node.place, `${name} does not take ${shown}.`, remedy);
    return false;
  }

  /** Checks the name of a target; a misspelt one would silently have no effect. */
  #isTarget(name: SyncName, written: string, place: Place): boolean {
    const { targets } = this.#targets;
    if (targets === null || targets.includes(written)) return true;
    const near = closest(written, targets);
    this.#say(
      BUNDLE_CODES.settingTarget,
      place,
      `${name} names the target ${JSON.stringify(written)}, which is not in the configuration.`,
      near === undefined ? `The targets are: ${targets.join(', ')}.` : `Did you mean ${near}?`,
    );
    return false;
  }

  #findConflicts(): void {
    const before = new Map<string, Rule[]>();
    for (const rule of this.#rules) {
      if (rule.pattern.includes('*')) continue;
      const others = before.get(rule.pattern) ?? [];
      before.set(rule.pattern, [...others, rule]);
      for (const other of others) {
        for (const name of SYNC_NAMES) {
          const here = rule.settings[name];
          const there = other.settings[name];
          if (here === undefined || there === undefined || sameJson(here, there)) continue;
          const finding = sourceFinding(
            BUNDLE_CODES.settingConflict,
            rule.places[name] ?? rule.place,
            `${name} of ${rule.pattern} is set to another value elsewhere.`,
            'Keep one of the two.',
            { message: 'the other one', place: other.places[name] ?? other.place },
          );
          this.#findings.push({ ...finding, address: rule.pattern });
        }
      }
    }
    for (const [pattern, rules] of before) this.#findContradiction(pattern, rules);
  }

  /** Reports a resource that is to be both deleted and released. */
  #findContradiction(pattern: string, rules: readonly Rule[]): void {
    const released = rules.find(({ settings }) => settings.release === true);
    const deleted = rules.find(({ settings }) => settings.delete === true);
    if (released === undefined || deleted === undefined) return;
    const finding = sourceFinding(
      BUNDLE_CODES.settingContradicts,
      released.places.release ?? released.place,
      `${pattern} is marked for both deletion and release.`,
      'Keep delete to remove the live object, or release to leave it alone.',
      { message: 'the mark for deletion', place: deleted.places.delete ?? deleted.place },
    );
    this.#findings.push({ ...finding, address: pattern });
  }

  #say(code: Code, place: Place, message: string, remedy: string): void {
    this.#findings.push(sourceFinding(code, place, message, remedy));
  }
}

function isOneAddress(pattern: string): boolean {
  return pattern.includes('/') && !pattern.includes('*');
}

function toWrite({ meant }: AddressProblem, otherwise: string): string {
  return meant === undefined ? otherwise : `Write ${meant}.`;
}
