import type { RawBundle, RawItem } from '../../bundle/load-bundle.js';
import type { AddressIndex } from '../../compare/index.js';
import type { Kinds, Resource } from '../../model/index.js';
import type { DocumentFormat } from '../../source/document-format.js';
import type { ParsedSources } from '../../source/read/parsed-sources.js';
import type { Decision } from '../decide.js';
import type { Fresh } from '../survey/survey.js';
import type { Variables } from '../variables.js';
import type { Layout } from './layout.js';
import type { OtherValue } from './other-value.js';
import type { Repository } from './repository.js';

/** What the new texts of all files are made from. */
export interface ComposeInputs {
  bundles: readonly RawBundle[];
  kinds: Kinds;
  /** Formats besides bundles. */
  formats: readonly DocumentFormat[];
  /** The parsed sources. */
  sources: ParsedSources;
  /** Every item of the bundles with its resource. */
  items: ReadonlyMap<Resource, RawItem>;
  decisions: readonly Decision[];
  fresh: readonly Fresh[];
  /** Items whose ids of workflows and projects become variables. */
  withVariables: readonly Resource[];
  /** The value of a variable in another target that reads a file, if it differs. */
  otherValue(name: string, file: string): OtherValue | undefined;
  /** Items to remove from the files. */
  removed: readonly Resource[];
  names: AddressIndex;
  variables: Variables;
  /** The file of the bundles' schema, from the root; undefined where new bundles name none. */
  schema: string | undefined;
  layout: Layout;
  repository: Repository;
}
