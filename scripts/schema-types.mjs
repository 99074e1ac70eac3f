// TypeScript types from the JSON Schemas of what commands print, so that the types of the package cannot differ from it.

/** Members that every document has and that the functions of the API answer beside it. */
const COMMON = ['format_version', 'command', 'exit_code', 'diagnostics'];

const HEAD = '// Made by scripts/generate.mjs from the schemas of what commands print; do not edit.\n';

/**
 * The module with the types of documents.
 * @param documents by name of the type: `{schema, description, isDocument}`; a document has the common members
 * @param names the name of the type of each definition that a schema refers to
 */
export function typesModule(documents, names) {
  const made = Object.entries(documents).map(
    ([name, { schema, description, isDocument = false }]) =>
      `${comment(description ?? schema.description, '')}export ${declared(name, schema, names, isDocument)}\n`,
  );
  return [HEAD, ...made].join('\n');
}

function declared(name, schema, names, isDocument) {
  if (schema.properties === undefined) return `type ${name} = ${typeOf(schema, names, '')};`;
  return `interface ${name} ${objectType(schema, names, '', isDocument ? COMMON : [])}`;
}

function typeOf(schema, names, indent) {
  if (schema.$ref !== undefined) {
    const name = names[schema.$ref.replace('#/definitions/', '')];
    if (name === undefined) throw new Error(`${schema.$ref} has no type: name it in scripts/generate.mjs.`);
    return name;
  }
  if (schema.enum !== undefined) return schema.enum.map((value) => literal(value)).join(' | ');
  if (schema.anyOf !== undefined) return union(schema.anyOf.map((one) => typeOf(one, names, indent)));
  if (Array.isArray(schema.type))
    return union(schema.type.map((type) => typeOf({ ...schema, type }, names, indent)));
  switch (schema.type) {
    case undefined:
      return 'Json';
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeOf(schema.items, names, indent);
      return / \| /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
    }
    case 'object':
      return objectType(schema, names, indent);
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    default:
      throw new Error(`The type ${JSON.stringify(schema.type)} of a schema has no type in TypeScript yet.`);
  }
}

function objectType({ properties, required = [], additionalProperties }, names, indent, without = []) {
  if (properties === undefined) {
    const isMap = typeof additionalProperties === 'object';
    return `{ [name: string]: ${isMap ? typeOf(additionalProperties, names, indent) : 'Json'} }`;
  }
  const deeper = `${indent}  `;
  const lines = Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .map(([name, member]) => {
      const optional = required.includes(name) ? '' : '?';
      return `${comment(member.description, deeper)}${deeper}${name}${optional}: ${typeOf(member, names, deeper)};\n`;
    });
  return `{\n${lines.join('')}${indent}}`;
}

function union(types) {
  return [...new Set(types)].join(' | ');
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : JSON.stringify(value);
}

function comment(text, indent) {
  return text === undefined ? '' : `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
}
