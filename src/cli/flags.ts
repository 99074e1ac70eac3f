/** Options that every command which looks at a target takes (design §9). */
export interface CommonFlags {
  config?: string;
  target?: string;
  baseUrl?: string;
  apiKey?: string;
  org?: string;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

/** Options that decide what a plan holds. */
export interface DecidingFlags {
  onDrift?: 'hold' | 'overwrite' | 'keep';
  takeOver?: string[] | true;
  launch?: string[];
  only?: string[];
  allowDeletes?: number;
  allowEmpty?: boolean;
}

/** What may be said about where the files come from. */
export interface SourceFlags {
  allowOlder?: boolean;
}
