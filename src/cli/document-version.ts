/** Version of the members that every document has: a new minor version adds members, a new major version changes them. */
export const DOCUMENT_VERSION = '1.0';
