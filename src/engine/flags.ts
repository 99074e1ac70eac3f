/** What chooses a target and how it is reached (design §9): flags of a command, inputs of the Action. */
export interface TargetFlags {
  config?: string;
  target?: string;
  baseUrl?: string;
  apiKey?: string;
  org?: string;
  /** Each request is said. */
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
