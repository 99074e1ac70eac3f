import type { Result } from "./types.js";
/** A call that cannot be carried out as it was made, or a fault of the tool. Everything else is a result. */
export declare class ApiError extends Error {
	override readonly name: string;
	/** Stable; `pipelines-sync explain CODE` says more. */
	readonly code: string;
	/** The result of the run, where it came to its end all the same. */
	readonly result: Result | null;
	constructor(code: string, message: string, how?: {
		cause?: unknown;
		result?: Result | null;
	});
}
