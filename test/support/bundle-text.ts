/** The file of sections. */
export function bundleText(sections: object): string {
  return `${JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...sections }, null, 2)}\n`;
}

/**
 * A configuration with the target `staging`, whose bundle is `all.json`.
 * @param target settings besides its organization
 */
export function configText(target: object): string {
  const targets = { staging: { org_id: 2, secrets: ['DOCS_TOKEN'], ...target } };
  return JSON.stringify({ version: 1, namespace: 'rome-team', bundles: ['all.json'], targets }, null, 2);
}
