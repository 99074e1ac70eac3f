import {
  type Finding,
  type ItemSettings,
  type Kinds,
  matchesPattern,
  type Place,
  parsePath,
  sameJson,
} from '../model/index.js';
import { BUNDLE_CODES } from './bundle-codes.js';
import { closest, Suggestions } from './closest.js';
import { canMatch, MAX_PATTERNS, meantPattern } from './kind-pattern.js';
import { SOURCE_CODES, type SourceCode, sourceFinding } from './source-codes.js';
import { type MapEntry, type MapNode, nodeValue, type SourceNode } from './source-node.js';

interface Rule {
  pattern: string;
  place: Place;
  settings: ItemSettings;
  places: { [setting: string]: Place };
  used: boolean;
}

const SETTINGS = [
  'protect',
  'renamed_from',
  'id',
  'take_over',
  'delete',
  'ignore',
  'on_drift',
  'run',
] as const;

/** The `sync` settings of all bundles: by address, or by pattern where an address says nothing. */
export class SyncSettings {
  readonly #rules: Rule[] = [];
  readonly #patterns: Rule[] = [];
  readonly #exact = new Map<string, Rule[]>();
  readonly #deletions = new Set<string>();
  #isFull = false;
  readonly #findings: Finding[];
  readonly #target: string;
  readonly #kinds: Kinds;

  constructor(
    bundles: readonly { sync: MapNode | undefined }[],
    target: string,
    kinds: Kinds,
    findings: Finding[],
  ) {
    this.#findings = findings;
    this.#target = target;
    this.#kinds = kinds;
    for (const { sync } of bundles) for (const entry of sync?.entries ?? []) this.#read(entry);
    this.#findConflicts();
  }

  /** What holds for an address: patterns in the order of the files, the exact address last. */
  of(address: string): ItemSettings {
    const settings: ItemSettings = {};
    const exact = this.#exact.get(address) ?? [];
    const fitting = this.#patterns.filter((rule) => matchesPattern(rule.pattern, address));
    for (const rule of [...fitting, ...exact]) rule.used = true;
    Object.assign(settings, ...[...fitting, ...exact].map((rule) => rule.settings));
    return settings;
  }

  /** Where a setting of an address is written. */
  placeOf(address: string, setting: keyof ItemSettings): Place | undefined {
    return this.#exact.get(address)?.find((rule) => rule.places[setting] !== undefined)?.places[setting];
  }

  /** Addresses (not patterns) that are marked for deletion. */
  get deletions(): ReadonlySet<string> {
    return this.#deletions;
  }

  /** Settings that fit nothing are probably misspelt; `delete` and `protect` may outlive their item. */
  reportUnused(addresses: readonly string[]): void {
    const suggestions = new Suggestions(3);
    for (const rule of this.#rules) {
      if (rule.used || rule.settings.delete === true || rule.settings.protect === false) continue;
      const near = suggestions.of(rule.pattern, addresses);
      this.#say(
        BUNDLE_CODES.settingUnused,
        rule.place,
        `No item has the address ${JSON.stringify(rule.pattern)}.`,
        near === undefined ? 'Correct the address, or remove the setting.' : `Did you mean ${near}?`,
      );
    }
  }

  #read(entry: MapEntry): void {
    const { key: pattern, node, keyPlace: place } = entry;
    if (node.type !== 'map') {
      this.#say(
        BUNDLE_CODES.settingInvalid,
        node.place,
        `The settings of ${pattern} are not an object.`,
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
        `${JSON.stringify(pattern)} begins with no kind.`,
        remedy,
      );
      return;
    }
    const rule: Rule = { pattern, place, settings: {}, places: {}, used: false };
    for (const setting of node.entries) this.#setting(rule, setting);
    this.#add(rule);
  }

  /** Patterns are held against every item, so there may be only so many; addresses are looked up. */
  #add(rule: Rule): void {
    this.#rules.push(rule);
    const { pattern } = rule;
    if (pattern.includes('/') && !pattern.includes('*')) {
      this.#exact.set(pattern, [...(this.#exact.get(pattern) ?? []), rule]);
      if (rule.settings.delete === true) this.#deletions.add(pattern);
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
      'Write fewer, wider patterns; single addresses are not limited.',
    );
  }

  #setting(rule: Rule, entry: MapEntry): void {
    const { key, node, keyPlace } = entry;
    const name = SETTINGS.find((one) => one === key);
    if (name === undefined) {
      const near = closest(key, SETTINGS);
      const remedy = near === undefined ? `Settings are ${SETTINGS.join(', ')}.` : `Did you mean ${near}?`;
      this.#say(
        BUNDLE_CODES.settingInvalid,
        keyPlace,
        `sync knows no setting ${JSON.stringify(key)}.`,
        remedy,
      );
      return;
    }
    if (
      (name === 'renamed_from' || name === 'id') &&
      (rule.pattern.includes('*') || !rule.pattern.includes('/'))
    ) {
      this.#say(
        BUNDLE_CODES.settingNeedsAddress,
        keyPlace,
        `${name} cannot be set for a pattern.`,
        'Write it under one address.',
      );
      return;
    }
    const value = this.#value(name, node);
    if (value === undefined) return;
    if (value !== null) Object.assign(rule.settings, { [name]: value });
    rule.places[name] = keyPlace;
  }

  /** The value of a setting; undefined after a finding, null where it says nothing for this target. */
  #value(name: (typeof SETTINGS)[number], node: SourceNode): unknown {
    const value = nodeValue(node);
    const bad = (remedy: string) => {
      this.#say(
        BUNDLE_CODES.settingInvalid,
        node.place,
        `${name} does not take ${JSON.stringify(value).slice(0, 60)}.`,
        remedy,
      );
      return undefined;
    };
    switch (name) {
      case 'protect':
      case 'take_over':
      case 'delete':
        return typeof value === 'boolean' ? value : bad('Write true or false.');
      case 'on_drift':
        return value === 'hold' || value === 'overwrite' || value === 'keep'
          ? value
          : bad('Write hold, overwrite or keep.');
      case 'run':
        return value === 'once' || value === 'on_change' ? value : bad('Write once or on_change.');
      case 'renamed_from':
        return typeof value === 'string' && value !== ''
          ? value
          : bad('Write the old address, for instance prompts/Old name.');
      case 'ignore': {
        const isList =
          Array.isArray(value) &&
          value.every((path) => typeof path === 'string' && parsePath(path) !== undefined);
        return isList
          ? value
          : bad('Write a list of fields, for instance [description, config.temperature].');
      }
      case 'id':
        return this.#pin(node, bad);
    }
  }

  #pin(node: SourceNode, bad: (remedy: string) => undefined): unknown {
    const remedy = `Write the id per target: {${this.#target}: 41}.`;
    if (node.type !== 'map') return bad(remedy);
    const ids = nodeValue(node) as { [target: string]: unknown };
    for (const id of Object.values(ids)) {
      if (typeof id !== 'string' && !(typeof id === 'number' && Number.isSafeInteger(id))) return bad(remedy);
    }
    return Object.hasOwn(ids, this.#target) ? ids[this.#target] : null;
  }

  #findConflicts(): void {
    const before = new Map<string, Rule[]>();
    for (const rule of this.#rules) {
      if (rule.pattern.includes('*')) continue;
      const others = before.get(rule.pattern) ?? [];
      before.set(rule.pattern, [...others, rule]);
      for (const other of others) {
        for (const name of SETTINGS) {
          const here = rule.settings[name];
          const there = other.settings[name];
          if (here === undefined || there === undefined || sameJson(here, there)) continue;
          const finding = sourceFinding(
            BUNDLE_CODES.settingConflict,
            rule.places[name] ?? rule.place,
            `${name} of ${rule.pattern} is set differently at another place.`,
            'Keep one of the two.',
            { message: 'the other one', place: other.places[name] ?? other.place },
          );
          this.#findings.push({ ...finding, address: rule.pattern });
        }
      }
    }
  }

  #say(code: SourceCode, place: Place, message: string, remedy: string): void {
    this.#findings.push(sourceFinding(code, place, message, remedy));
  }
}
