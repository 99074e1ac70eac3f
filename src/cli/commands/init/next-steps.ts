/** Something to do next. */
export interface NextStep {
  /** A sentence, or what the commands do. */
  says: string;
  commands: readonly string[];
  /** The commands stand on lines of their own, below the sentence. */
  isBelow?: true;
}

/** What to do next in one place. */
export interface NextSteps {
  where: 'here' | 'github' | 'gitlab' | 'ci';
  steps: readonly NextStep[];
}

const HEADINGS = {
  here: 'Next:',
  github: 'On GitHub:',
  gitlab: 'On GitLab:',
  ci: 'In your CI, in a full clone:',
} as const satisfies { [Where in NextSteps['where']]: string };

/** Steps for people, a line each with the command at its end; empty without steps. */
export function stepsText({ where, steps }: NextSteps): string {
  if (steps.length === 0) return '';
  const lines = steps.flatMap(({ says, commands, isBelow }) => {
    if (commands.length === 0) return [says];
    if (isBelow === true) return [`${says}:`, ...commands.map((line) => `  ${line}`)];
    return commands.map((line) => `${`${says}:`.padEnd(44)} ${line}`);
  });
  return `\n${HEADINGS[where]}\n${lines.map((one) => `  ${one}\n`).join('')}`;
}

/** A command, and what it does. */
export function step(says: string, command: string): NextStep {
  return { says, commands: [command] };
}

/** Something to do by hand. */
export function byHand(says: string): NextStep {
  return { says, commands: [] };
}

/** Commands of one kind, each on a line of its own. */
export function below(says: string, commands: readonly string[]): NextStep {
  return { says, commands, isBelow: true };
}
