import type { IForbiddenRuleType } from 'dependency-cruiser';

export declare const MAY_IMPORT: { readonly [room: string]: readonly string[] };
export declare const VERBS: readonly string[];
export declare function rules(root?: URL): IForbiddenRuleType[];
declare const config: { forbidden: IForbiddenRuleType[]; options: { [name: string]: unknown } };
export default config;
