export * from './address.js';
export * from './field.js';
export * from './finding.js';
export * from './json.js';
export * from './kind.js';
export * from './path.js';
export * from './resource.js';
export * from './value.js';
