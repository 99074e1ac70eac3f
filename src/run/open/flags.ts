import type { Git } from '../../host/git-process.js';

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

/** Options about the rules of a run. */
export interface RuleFlags {
  /** Commits whose rules count before those of the files. */
  rulesFrom?: readonly string[];
  /**
   * Further such commits, asked for only where rules can judge something.
   * @param git of the repository with the configuration; null: there is none
   * @throws UserError PS3143 where a commit is not available
   */
  base?: (git: Git | null) => Promise<readonly string[]>;
  /** Names of rules that do not count in this run. */
  override?: readonly string[];
  /** Labels of pull requests, each of which overrides the rules that name it; asked for only where a rule names one. */
  labels?: () => Promise<readonly PullLabels[]>;
  /** The rules of the commit applied last count too; false where this commit is not available. */
  applied?: (commit: string, git: Git | null) => Promise<boolean>;
}

/** The labels of a pull request, and the changes that they are about. */
export interface PullLabels {
  pull: number;
  labels: readonly string[];
  /** Digests of the changes that its plan showed; null: everything that is planned. */
  changes: ReadonlySet<string> | null;
}

/** Options about the source of the files. */
export interface SourceFlags {
  allowOlder?: boolean;
}
