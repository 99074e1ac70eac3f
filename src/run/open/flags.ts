/** What chooses a target and how it is reached: flags of a command, inputs of the Action. */
export interface TargetFlags {
  config?: string;
  target?: string;
  baseUrl?: string;
  apiKey?: string;
  /** What messages call a place of the key, where it is not what the user wrote: the Action has inputs. */
  keyWords?: { readonly [source: string]: string };
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
