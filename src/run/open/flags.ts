/** The choice of a target and of its connection: flags of a command, inputs of the Action. */
export interface TargetFlags {
  config?: string;
  target?: string;
  baseUrl?: string;
  apiKey?: string;
  /** Other names for the sources of the key in messages: the Action has inputs instead of flags. */
  keyWords?: { readonly [source: string]: string };
  org?: string;
  /** Log every request. */
  verbose?: boolean;
}

/** Options about the source of the files. */
export interface SourceFlags {
  allowOlder?: boolean;
}
