import type { ApplyReport, CheckReport, Finding, Json, Outcome, Plan, PlanOfProvider, ValidateReport } from "./generated/documents.js";
/** What ends a run early; an `AbortSignal` is one. */
export interface Signal {
	readonly aborted: boolean;
	addEventListener(type: "abort", listener: () => void): void;
	removeEventListener(type: "abort", listener: () => void): void;
}
/** Environment variables by name. */
export interface Environment {
	readonly [name: string]: string | undefined;
}
/** What every function takes: the files, their target, and who listens. */
export interface TargetOptions {
	/** The folder to work in. Default: that of the process. */
	cwd?: string | undefined;
	/** Configuration file. Default: `pipelines-sync.yaml` in `cwd` or a parent folder. */
	config?: string | undefined;
	/** Target to use. Default: `default_target` of the configuration. */
	target?: string | undefined;
	/** Bundle files. Default: those of the configuration. */
	files?: readonly string[] | undefined;
	/** API key. Default: from `env`. */
	apiKey?: string | undefined;
	/** Overrides the base URL of the target. */
	baseUrl?: string | undefined;
	/** Overrides the account of the target. */
	org?: string | number | undefined;
	/** Replaces the environment for this run, that of git included. Default: `process.env`. */
	env?: Environment | undefined;
	/** Ends the run early: what was sent is awaited and recorded, and nothing more is sent. */
	signal?: Signal | undefined;
	/** Gets each error, warning and note as soon as it is known. */
	onDiagnostic?: ((finding: Finding) => void) | undefined;
	/** Gets the lines that the command line shows on standard error. */
	onLog?: ((text: string) => void) | undefined;
	/** Every request is a line of `onLog`. */
	verbose?: boolean | undefined;
}
/** What decides about the changes of a plan. */
export interface PlanOptions extends TargetOptions {
	/** Patterns: only matching resources; never removes anything. */
	only?: readonly string[] | undefined;
	/** How to treat edits made on the platform. */
	onDrift?: "hold" | "overwrite" | "keep" | undefined;
	/** Overwrite live objects created elsewhere: all of them, or those that match a pattern, secrets included. */
	takeOver?: true | readonly string[] | undefined;
	/** Patterns: launch matching experiments that are held. */
	launch?: readonly string[] | undefined;
	/** Allow so many deletes and replacements, overriding the limits of the target. */
	allowDeletes?: number | undefined;
	/** Allow files that no longer hold any item. */
	allowEmpty?: boolean | undefined;
	/** Rules of the configuration to ignore, by name. */
	override?: readonly string[] | undefined;
	/** Commits whose rules count before those of the files. */
	rulesFrom?: readonly string[] | undefined;
	/** Allow a commit that does not descend from the last applied one. */
	allowOlder?: boolean | undefined;
}
/** A plan of any platform. */
export type AnyPlan = Plan | PlanOfProvider;
/** Who agrees to an apply. Exactly one of these is given. */
export type Consent = {
	yes: true;
	confirm?: undefined;
	plan?: undefined;
} | {
	confirm: (plan: AnyPlan) => boolean | Promise<boolean>;
	yes?: undefined;
	plan?: undefined;
} | {
	plan: AnyPlan;
	yes?: undefined;
	confirm?: undefined;
};
/** What an apply takes besides the consent to it. */
export interface ApplyOptionsBase extends PlanOptions {
	/** Smoke runs to start afterwards: all of the configuration, or those that are named. */
	smoke?: boolean | readonly string[] | undefined;
	/** Gets the outcome of each change as soon as it is known. */
	onOutcome?: ((outcome: Outcome) => void) | undefined;
}
/** What `apply` takes. */
export type ApplyOptions = ApplyOptionsBase & Consent;
/** What `compile` takes. */
export interface CompileOptions extends TargetOptions {
	/** Include the secrets, from `env`. Without it, a bundle that would contain one is an error. */
	secrets?: boolean | undefined;
}
/** What every function answers. */
export interface Result {
	/** The exit code that the command line has for it: 0 is success. */
	exitCode: 0 | 1 | 3 | 4 | 5;
	/** Errors, warnings and notes of the run. */
	diagnostics: Finding[];
}
/** What `plan` answers. */
export interface PlanResult extends Result {
	/** Null where no plan could be made. */
	plan: AnyPlan | null;
	/** The verdict on files that their platform only checks; there is no plan then. */
	check: CheckReport | null;
}
/** What `apply` answers. */
export interface ApplyResult extends Result {
	/** What really happened; null where nothing was begun, so nothing was changed. */
	report: ApplyReport | null;
	/** The plan behind the report. */
	plan: AnyPlan | null;
}
/** What `validate` answers. */
export interface ValidateResult extends Result {
	/** Null where there was nothing to check. */
	report: ValidateReport | null;
}
/** What `compile` answers. */
export interface CompileResult extends Result {
	/** The plain v1 bundle; null where it could not be made. */
	bundle: Json | null;
	/** Number of items in it. */
	items: number;
	/** Number of items that the target does not include. */
	leftOut: number;
}
/** How an emulator is started. */
export interface EmulatorOptions {
	/** The platform to emulate, as `provider` of a target names it. Default: that of a target without one. */
	provider?: string | undefined;
	/** Default: any free port of 127.0.0.1. */
	port?: number | undefined;
	/** Folder to keep the state in. Default: memory only. */
	data?: string | undefined;
	/** The objects to start with. */
	seed?: Json | undefined;
	/** Assumptions about the platform to change, by name. */
	switches?: {
		readonly [name: string]: string | number | boolean;
	} | undefined;
	/** Faults to inject, such as `nth=3,writes=on,status=503`. */
	faults?: readonly string[] | undefined;
	/** Serve the test routes under `/_emulator/`. */
	control?: boolean | undefined;
	/** Gets a line per request. */
	onLog?: ((line: string) => void) | undefined;
}
/** One request as the emulator saw it. */
export interface EmulatorRequest {
	method: string;
	/** Path with its query, as sent. */
	path: string;
	/** Null while it runs, and where the connection was dropped. */
	status: number | null;
	/** Undefined without a body. */
	body: Json | undefined;
	idempotencyKey: string | null;
}
/** A running emulator. */
export interface RunningEmulator {
	/** The base URL. */
	readonly url: string;
	readonly port: number;
	/** A key with all permissions. It opens nothing but this emulator. */
	readonly apiKey: string;
	/** The account of the key; null where the platform has no accounts. */
	readonly org: number | string | null;
	/** All requests so far, in order of arrival. */
	requests(): EmulatorRequest[];
	/** Back to the first objects: no requests, no faults. */
	reset(): void;
	/** Ends it; nothing of it keeps the process alive afterwards. */
	close(): Promise<void>;
}
