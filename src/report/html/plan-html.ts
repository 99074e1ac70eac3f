import {
  at,
  byCodeUnit,
  type Finding,
  groupBy,
  type Place,
  pasted,
  shellLine,
  type Words,
} from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';
import { accountText } from '../words/account.js';
import { type Entries, entriesOf, secretsByAddress, secretText } from '../words/entries.js';
import { hostText } from '../words/host.js';
import { LEDGER_WORDS } from '../words/ledger-words.js';
import { refusalsOf } from '../words/refusal.js';
import { htmlText } from '../words/sanitize.js';
import { silencedCount } from '../words/silenced-words.js';
import { countPhrases, findingPhrase, isNothing, summaryText } from '../words/summary.js';
import { uncommittedLine } from '../words/uncommitted.js';
import { frame } from './html-frame.js';
import { noteHtml, notesOf, type PageNote } from './html-notes.js';
import { addressHtml, section } from './html-parts.js';
import { changeRow, heldRow, type PageRow, type RowContext } from './html-rows.js';
import { type PageTrials, trialsSection } from './html-trials.js';
import { maskedStrings } from './masked-strings.js';

/** How a plan is shown as a page. */
export interface PlanHtmlView {
  /** The platform's own words. */
  words: Words;
  /** Findings of the files, beside the plan. */
  findings?: readonly Finding[];
  /** Changes that already wait on the base branch. */
  waiting?: readonly Change[];
  /** The address of a line on the web; null where there is none. */
  sourceUrl?: ((place: Place) => string | null) | undefined;
  codeUrl?: ((code: string) => string | null) | undefined;
  /** What the trials of the target say about these files. */
  trials?: PageTrials | null | undefined;
  /** Replaces every known secret in a text. */
  clean?(text: string): string;
  /** Largest number of characters of all details together. */
  room?: number;
}

/** Room for details: what a browser opens in seconds. */
const ROOM = 40_000_000;

/**
 * A plan as one HTML file without any outside resource: the list is readable without scripts, and each row unfolds. The
 * same plan gives the same bytes.
 */
export function renderPlanHtml(secretPlan: Plan, view: PlanHtmlView): string {
  const { clean = (text) => text } = view;
  const plan = view.clean === undefined ? secretPlan : maskedStrings(secretPlan, clean);
  const findings = view.clean === undefined ? view.findings : maskedStrings(view.findings, clean);
  const notes = notesOf(plan.diagnostics, findings ?? []);
  const title = `${view.words.platform} plan for ${plan.target}`;
  const trials = view.clean === undefined ? view.trials : maskedStrings(view.trials, clean);
  const sections = new PageBody(plan, notes, { ...view, trials }).sections().map((one) => clean(one));
  return frame(clean(`${title} · ${summaryText(plan.summary)}`), [
    clean(header(plan, title, notes)),
    FILTER,
    `<main>\n${sections.join('\n')}\n</main>`,
    `<footer>${clean(footer(plan))}</footer>`,
  ]);
}

/** The form of the filter; the script shows and fills it. */
const FILTER = `<form id="filter" role="search" hidden>
<label>Text <input id="text" type="search" autocomplete="off" spellcheck="false"></label>
<label>Kind <select id="kind"><option value="">all</option></select></label>
<label>Action <select id="action"><option value="">all</option></select></label>
<label class="check"><input id="held-only" type="checkbox"> held only</label>
<button id="layout" type="button" aria-pressed="false">Side by side</button>
<button id="unfold" type="button">Unfold all</button>
<button id="keys" type="button">Keys</button>
<output id="shown" aria-live="polite"></output>
</form>`;

function header(plan: Plan, title: string, notes: readonly PageNote[]): string {
  const phrases = countPhrases(plan.summary).map(
    ({ what, text }) => `<li class="${what}">${htmlText(text)}</li>`,
  );
  if (phrases.length === 0) phrases.push(`<li>${isNothing(plan) ? 'nothing to do' : 'nothing planned'}</li>`);
  phrases.push(`<li>${thousands(plan.summary.unchanged)} unchanged</li>`);
  const of = (severity: PageNote['severity']) => notes.filter((one) => one.severity === severity).length;
  const said = findingPhrase({ errors: of('error'), warnings: of('warning') });
  if (said !== '') phrases.push(`<li class="${of('error') > 0 ? 'error' : 'warning'}">${said}</li>`);
  const refusals = refusalsOf(plan).map(
    ({ code, message, remedy }) =>
      `<div class="note error"><p><b>Applying this plan would be refused</b> <code>${htmlText(code)}</code></p><p>${htmlText(message)}</p><p class="todo"><b>To do:</b> ${htmlText(remedy)}</p></div>`,
  );
  const open = uncommittedLine(plan, (file) => file);
  if (open !== '') refusals.push(`<p class="note warning">${htmlText(open)}</p>`);
  return `<header>
<h1>${htmlText(title)}</h1>
<ul class="counts">${phrases.join('')}</ul>
<p class="facts">${factsOf(plan).map(htmlText).join(' · ')}</p>
${refusals.join('\n')}
</header>`;
}

function factsOf(plan: Plan): string[] {
  const { commit, dirty } = plan.source;
  const source =
    commit === null ? '' : `commit ${commit.slice(0, 12)}${dirty ? ' with uncommitted files' : ''}`;
  const { state, revision } = plan.ledger;
  const ledger = state === 'present' && revision !== null ? `ledger ${revision}` : LEDGER_WORDS[state];
  return [accountText(plan), hostText(plan.base_url), source, ledger].filter((part) => part !== '');
}

function footer(plan: Plan): string {
  const silenced = silencedCount(plan.diagnostics);
  const parts = [`pipelines-sync ${plan.tool_version}`, `digest ${plan.plan_digest.slice(0, 12)}`];
  return [...(silenced === '' ? [] : [silenced]), ...parts].map(htmlText).join(' · ');
}

/** The changes of one section. */
interface ChangeGroup {
  id: string;
  title: string;
  changes: readonly Change[];
}

function groupsOf(entries: Entries): ChangeGroup[] {
  const { deletes, replaces, takeovers, updates, creates, launches, ledgerOnly } = entries;
  return [
    { id: 'deletes', title: 'Deletes', changes: deletes },
    { id: 'replaces', title: 'Replacements (new id)', changes: replaces },
    { id: 'overwrites', title: 'Overwritten on the platform', changes: takeovers },
    { id: 'updates', title: 'Updates', changes: updates },
    { id: 'creates', title: 'Creates', changes: creates },
    { id: 'launches', title: 'Launches', changes: launches },
    {
      id: 'ledger-only',
      title: 'Ledger only, nothing is sent',
      changes: ledgerOnly.flatMap(({ changes }) => changes),
    },
  ];
}

/** The sections of a page, with the rows of the plan in the order of every view. */
class PageBody {
  readonly #plan: Plan;
  readonly #notes: readonly PageNote[];
  readonly #look: RowContext;
  readonly #shownTrials: PageTrials | null | undefined;
  readonly #entries: Entries;
  readonly #groups: ChangeGroup[];
  readonly #ids = new Map<string, string>();
  #room: number;
  #left = 0;

  constructor(plan: Plan, notes: readonly PageNote[], view: PlanHtmlView) {
    this.#plan = plan;
    this.#notes = notes;
    this.#shownTrials = view.trials;
    this.#room = view.room ?? ROOM;
    this.#entries = entriesOf(plan);
    this.#groups = groupsOf(this.#entries);
    for (const { address } of [...this.#entries.held, ...this.#groups.flatMap(({ changes }) => changes)])
      if (!this.#ids.has(address)) this.#ids.set(address, `r${this.#ids.size + 1}`);
    const about = groupBy(
      notes.filter(({ address }) => address !== null),
      ({ address }) => address ?? '',
    );
    const notesAt = groupBy(
      notes.filter(({ place }) => place !== null),
      ({ place }) => `${place?.line} ${place?.file}`,
    );
    const secrets = secretsByAddress(plan);
    const waiting = new Set((view.waiting ?? []).map(({ digest }) => digest));
    const look: RowContext = {
      sourceUrl: view.sourceUrl,
      codeUrl: view.codeUrl,
      rowOf: (address) => this.#ids.get(address),
      notesOf: (file, line) =>
        (notesAt.get(`${line} ${file}`) ?? [])
          .map((note) => noteHtml({ ...note, address: null }, look))
          .join(''),
      notesAbout: (address) => about.get(address) ?? [],
      secretsOf: (address) => secrets.get(address) ?? [],
      isWaiting: ({ digest }) => waiting.has(digest),
    };
    this.#look = look;
  }

  sections(): string[] {
    const rows = [
      this.#rows('held', 'Held', this.#entries.held, (one, row) => heldRow(one, row, this.#look)),
      ...this.#groups.map(({ id, title, changes }) =>
        this.#rows(id, title, changes, (change, row) => changeRow(change, row, this.#look)),
      ),
    ];
    const errors = this.#findings('errors', 'Errors', ['error']);
    const parts = [errors, this.#trials(), ...rows, this.#secrets(), this.#unreadable()];
    const rest = [...parts, this.#findings('findings', 'Warnings and notes', ['warning', 'note'])];
    return [this.#leftOut(), ...rest].filter((part) => part !== '');
  }

  #rows<One extends { address: string }>(
    id: string,
    title: string,
    list: readonly One[],
    make: (one: One, row: string) => PageRow,
  ): string {
    const rows = list.map((one) => this.#rowHtml(make(one, this.#ids.get(one.address) ?? '')));
    return section(id, `${title} <span class="number">${thousands(list.length)}</span>`, rows);
  }

  #rowHtml({ id, kind, action, isHeld, head, body }: PageRow): string {
    const data = `data-kind="${htmlText(kind)}" data-action="${htmlText(action)}"${isHeld ? ' data-held' : ''}`;
    const isOver = body.length > this.#room;
    if (isOver) this.#left += 1;
    else this.#room -= body.length;
    const shown = isOver ? `<p class="none">Left out here for length. ${this.#whole()} prints it.</p>` : body;
    return `<details class="row" id="${id}" ${data}><summary>${head}</summary><div class="body">${shown}</div></details>`;
  }

  /** The command that leaves nothing out. */
  #whole(): string {
    const line = shellLine(at(pasted('plan', '--json'), { target: this.#plan.target }), 'sh');
    return `<code class="command">${htmlText(line)}</code>`;
  }

  #leftOut(): string {
    if (this.#left === 0) return '';
    return `<p class="note warning">Left out here for length: the details of ${count(this.#left, 'resource')}. ${this.#whole()} prints all of them.</p>`;
  }

  #trials(): string {
    return this.#shownTrials ? trialsSection(this.#shownTrials, this.#look) : '';
  }

  #secrets(): string {
    const rows = this.#entries.looseSecrets.map(
      (secret) =>
        `<p>${addressHtml(secret.address, this.#look)} <code>${htmlText(secret.field)}</code>: ${htmlText(secretText(secret, null))}</p>`,
    );
    return section('secrets', 'Secrets', rows);
  }

  #unreadable(): string {
    const rows = this.#plan.unreadable.map(
      ({ address, message }) =>
        `<div class="note warning"><p>${addressHtml(address, this.#look)}: ${htmlText(message)}</p></div>`,
    );
    return section('unreadable', 'Could not be read', rows);
  }

  /** Findings by file and line, those without a place first. */
  #findings(id: string, title: string, severities: readonly PageNote['severity'][]): string {
    const notes = this.#notes.filter(({ severity }) => severities.includes(severity));
    const sorted = [...notes].sort(
      (a, b) =>
        byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') || (a.place?.line ?? 0) - (b.place?.line ?? 0),
    );
    const number = `<span class="number">${thousands(notes.length)}</span>`;
    return section(
      id,
      `${title} ${number}`,
      sorted.map((note) => noteHtml(note, this.#look)),
    );
  }
}
