import { type Code, closest, type Finding, type Place } from '../model/index.js';
import { sourceFinding } from '../source/read/source-codes.js';
import { nodeAt, pointerPath, type SourceNode } from '../source/read/source-node.js';
import { COMBINING_KEYWORDS } from './combining-keywords.js';
import type { Keyword, SchemaReading } from './keyword.js';
import { LinearPattern } from './linear-pattern.js';
import { PART_KEYWORDS } from './part-keywords.js';
import { RULE_CODES } from './rule-codes.js';
import { SCALAR_KEYWORDS } from './scalar-keywords.js';
import type { Schema } from './schema.js';

/** The keywords that rules know. */
const KEYWORDS: { readonly [keyword: string]: Keyword } = {
  ...SCALAR_KEYWORDS,
  ...PART_KEYWORDS,
  ...COMBINING_KEYWORDS,
};

/** Keywords that say nothing about a value. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
]);

/** Most schemas in the schema of one rule. */
const MOST_SCHEMAS = 2000;
/** Most parts of all its patterns. */
const MOST_PATTERN_PARTS = 10_000;

/**
 * Reads the schema of a rule from the file. It never loads anything: a `$ref` is a pointer into the same schema, and
 * keywords that would be ignored are errors, because a rule that checks nothing looks like one that holds.
 */
export class SchemaReader implements SchemaReading {
  readonly findings: Finding[] = [];
  readonly #root: SourceNode;
  readonly #read = new Map<SourceNode, Schema>();
  readonly #told = new Set<string>();
  readonly #patterns = new Map<string, ReturnType<typeof LinearPattern.of>>();
  #patternParts = 0;

  constructor(root: SourceNode) {
    this.#root = root;
  }

  add(code: Code, place: Place, message: string, remedy = code.remedy): void {
    const key = `${place.line}:${place.column} ${message}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.findings.push(sourceFinding(code, place, message, remedy));
  }

  /** Reports a keyword with a wrong value. */
  wrong(node: SourceNode, message: string): undefined {
    this.add(RULE_CODES.schema, node.place, `${message}.`);
    return undefined;
  }

  pattern(source: string, place: Place): LinearPattern | undefined {
    const known = this.#patterns.get(source);
    const pattern = known ?? LinearPattern.of(source);
    if (!(pattern instanceof LinearPattern)) {
      this.add(RULE_CODES.pattern, place, `This pattern ${pattern.problem}.`);
      return undefined;
    }
    if (known === undefined) this.#patternParts += pattern.size;
    if (this.#patternParts > MOST_PATTERN_PARTS) {
      this.add(RULE_CODES.tooLarge, this.#root.place, 'The patterns of this rule are too long together.');
      return undefined;
    }
    this.#patterns.set(source, pattern);
    return pattern;
  }

  schema(node: SourceNode): Schema {
    const known = this.#read.get(node);
    if (known !== undefined) return known;
    const schema: Schema = { checks: [] };
    this.#read.set(node, schema);
    if (this.#read.size > MOST_SCHEMAS) {
      const message = `The schema of this rule has more than ${MOST_SCHEMAS} parts.`;
      this.add(RULE_CODES.tooLarge, this.#root.place, message);
    } else if (node.type === 'scalar' && typeof node.value === 'boolean') {
      if (!node.value) schema.checks.push((_value, walk) => walk.report('is not allowed'));
    } else if (node.type === 'map') {
      for (const { key, keyPlace, node: value } of node.entries) {
        const keyword = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
        if (keyword === undefined) this.#unknown(key, keyPlace);
        const check = keyword?.(value, this, node);
        if (check !== undefined) schema.checks.push(check);
      }
    } else this.wrong(node, 'A schema must be a map, or true or false');
    return schema;
  }

  /** The schemas of a map, by key. */
  schemas(node: SourceNode, keyword: string): ReadonlyMap<string, Schema> {
    if (node.type === 'map')
      return new Map(node.entries.map(({ key, node: inner }) => [key, this.schema(inner)]));
    this.wrong(node, `${keyword} must be a map of schemas`);
    return new Map();
  }

  /** The schemas of a list that is not empty. */
  list(node: SourceNode, keyword: string): Schema[] {
    if (node.type === 'list' && node.items.length > 0) return node.items.map((inner) => this.schema(inner));
    this.wrong(node, `${keyword} must be a list of schemas`);
    return [];
  }

  number(node: SourceNode, keyword: string): number | undefined {
    if (node.type === 'scalar' && typeof node.value === 'number') return node.value;
    return this.wrong(node, `${keyword} must be a number`);
  }

  flag(node: SourceNode, keyword: string): boolean | undefined {
    if (node.type === 'scalar' && typeof node.value === 'boolean') return node.value;
    return this.wrong(node, `${keyword} must be true or false`);
  }

  texts(node: SourceNode, keyword: string): string[] {
    if (node.type !== 'list') {
      this.wrong(node, `${keyword} must be a list of names`);
      return [];
    }
    return node.items.flatMap((item) => {
      if (item.type === 'scalar' && typeof item.value === 'string') return [item.value];
      this.wrong(item, `${keyword} must be a list of names`);
      return [];
    });
  }

  /** The schema that a `$ref` names. */
  referred(node: SourceNode): Schema | undefined {
    const written = node.type === 'scalar' && typeof node.value === 'string' ? node.value : '';
    const pointer = decoded(written);
    if (pointer === undefined || !/^#(?:\/|$)/.test(pointer)) {
      this.add(
        RULE_CODES.reference,
        node.place,
        'A $ref of a rule must point into its own schema; nothing else is loaded.',
        'Write a pointer, for example $ref: "#/definitions/text".',
      );
      return undefined;
    }
    const found = nodeAt(this.#root, pointerPath(this.#root, pointer.slice(1)));
    if (found.exact) return this.schema(found.node);
    this.add(
      RULE_CODES.reference,
      node.place,
      `$ref ${JSON.stringify(written)} points to nothing in the schema of this rule.`,
      'Correct the pointer.',
    );
    return undefined;
  }

  #unknown(key: string, place: Place): void {
    if (ANNOTATIONS.has(key)) return;
    const near = closest(key, Object.keys(KEYWORDS));
    this.add(
      RULE_CODES.schema,
      place,
      `${JSON.stringify(key)} is not a keyword that rules know${near === undefined ? '.' : `; did you mean ${near}?`}`,
      near === undefined
        ? `Use one of: ${Object.keys(KEYWORDS).join(', ')}.`
        : `Write ${near}, or remove the keyword.`,
    );
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
