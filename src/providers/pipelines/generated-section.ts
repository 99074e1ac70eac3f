import type { ConfigSection, JsonObject, SectionValidator } from '../../model/index.js';

/** A section of the configuration. The check is taken when it is asked for: it is generated from the schema. */
export function generatedSection(
  key: string,
  schema: JsonObject,
  validators: { readonly [key: string]: SectionValidator },
): ConfigSection {
  return {
    schema,
    get validator() {
      const found = validators[key];
      if (found === undefined) throw new TypeError(`the generated validators hold none for ${key}`);
      return found;
    },
  };
}
