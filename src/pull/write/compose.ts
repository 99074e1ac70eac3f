import type { RawItem } from '../../bundle/load-bundle.js';
import type { Resource } from '../../model/index.js';
import { NewItems } from './add-items.js';
import type { ComposeInputs } from './compose-inputs.js';
import { EditSheet } from './edit-sheet.js';
import { FileNames } from './file-names.js';
import { orderOfBundles } from './kept-layout.js';
import { followRenames, renames } from './renames.js';
import { ItemUpdate } from './update-item.js';
import { type UsedVariables, useVariables } from './use-variables.js';
import { countUses } from './uses.js';
import { isWholeFile, whyFileStays } from './whole-files.js';

/** What a pull would write. */
export interface Composed extends Pick<EditSheet, 'files' | 'made' | 'deleted' | 'touched' | 'refused'> {
  /** New addresses of items, by the old one. */
  renamed: Map<string, string>;
  /** Variables that replace ids in existing items. */
  variables: UsedVariables;
}

/** Makes the new texts of all files; writes nothing. */
export function compose(inputs: ComposeInputs): Composed {
  const { repository, layout, items } = inputs;
  const sheet = new EditSheet(orderOfBundles([inputs]));
  const uses = countUses(inputs.bundles, repository.real);
  const names = new FileNames({
    list: (folder) => repository.list(folder),
    isSpare: (file, text) => !uses.has(file) && !sheet.files.has(file) && repository.read(file) === text,
  });
  const renamed = renames(inputs.decisions);
  const shared = { names: inputs.names, variables: inputs.variables, renamed };
  const values = { ...shared, text: () => undefined };
  const covers = (file: string) => layout.covers(file);
  for (const decision of inputs.decisions) {
    const { resource } = decision.existing.match;
    const raw = itemOf(items, resource);
    new ItemUpdate(resource, raw, { sheet, repository, names, uses, covers, values }).run(decision);
  }
  const removed = inputs.removed.map((resource) => itemOf(items, resource));
  for (const [index, { address }] of inputs.removed.entries()) {
    const raw = removed[index] as RawItem;
    const why = isWholeFile(raw) ? whyFileStays(raw, removed, uses, inputs) : undefined;
    if (why === undefined) sheet.remove(raw, address);
    else sheet.refused.push({ address, message: why });
  }
  followRenames(renamed, inputs, sheet);
  const plain = inputs.withVariables.map((resource) => ({ resource, raw: itemOf(items, resource) }));
  const variables = useVariables(plain, inputs.variables, inputs.otherValue, sheet);
  new NewItems(inputs, names, sheet, shared).run();
  sheet.finish((file) => repository.read(file), inputs.sources);
  const { files, made, deleted, touched, refused } = sheet;
  return { files, made, deleted, touched, refused, renamed, variables };
}

function itemOf(items: ReadonlyMap<Resource, RawItem>, resource: Resource): RawItem {
  const raw = items.get(resource);
  if (raw === undefined) throw new Error(`${resource.address} has no item`);
  return raw;
}
