import type { ApplyOptions, ApplyResult, CompileOptions, CompileResult, EmulatorOptions, PlanOptions, PlanResult, RunningEmulator, TargetOptions, ValidateResult } from "./types.js";
export { ApiError } from "./api-error.js";
export type * from "./generated/documents.js";
export type * from "./types.js";
/**
* Plans a target: what `apply` would do. It only reads.
* @throws ApiError where the call cannot be carried out as it was made
*/
export declare function plan(options?: PlanOptions): Promise<PlanResult>;
/**
* Applies the files to the platform: with `yes: true`, after `confirm` said true, or exactly a `plan` made earlier.
* @throws ApiError where the call cannot be carried out as it was made
*/
export declare function apply(options: ApplyOptions): Promise<ApplyResult>;
/**
* Checks the files without contacting the platform.
* @throws ApiError where the call cannot be carried out as it was made
*/
export declare function validate(options?: TargetOptions): Promise<ValidateResult>;
/**
* Makes one plain v1 bundle of the files, ready for the SDK. It contacts the platform only for references.
* @throws ApiError where the call cannot be carried out as it was made
*/
export declare function compile(options?: CompileOptions): Promise<CompileResult>;
/**
* Starts the emulator of a platform on 127.0.0.1, for tests.
* @throws ApiError where it cannot be started
*/
export declare function startEmulator(options?: EmulatorOptions): Promise<RunningEmulator>;
