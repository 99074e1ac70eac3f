import type { Annotation } from '../report/index.js';

/** What the runner takes from a step; the real one is `@actions/core`. */
export interface Toolkit {
  /** One line of the log, or several; its text must be harmless already. */
  info(text: string): void;
  annotate(annotation: Annotation): void;
  /** From now on the runner shows this text as `***`. */
  mask(text: string): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
}
