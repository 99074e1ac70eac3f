require("./rolldown-runtime-DUzk6_NY.js");
const require_closest = require("./closest-D7ENJx0f.js"), require_page_link = require("./page-link-D67axa9-.js"), require_plan_schema = require("./plan-schema-5_mdbfoO.js"), OUTCOME_WORDS = {
	created: "the object was made.",
	updated: "the object was updated.",
	replaced: "a new object took the place of the old one.",
	deleted: "the object was deleted.",
	adopted: "the ledger has the object now; nothing was sent.",
	converged: "the ledger has the value that both sides reached; nothing was sent.",
	kept: "the live edit stays, and the ledger records it.",
	released: "the ledger no longer has the resource; its object stays.",
	forgotten: "the entry of an object that is gone was dropped.",
	launched: "the experiment was started.",
	"already applied": "an earlier run did it.",
	held: "a safety rule stopped it; nothing is lost, and somebody has to decide.",
	blocked: "something that it needs was not done.",
	failed: "the platform refused it, or it could not be sent.",
	unknown: "it was sent, and its result could not be found out.",
	unreadable: "this key may not read it.",
	"not attempted": "the run ended before its turn."
}, PULLED_WORDS = {
	added: "is new in the files.",
	updated: "has live values in the files now.",
	removed: "was removed from the files."
}, FILE_WORDS = {
	new: "was made.",
	changed: "was edited.",
	deleted: "was deleted."
}, WEIGHT_WORDS = {
	error: "could not be done; exit 1.",
	open: "somebody has to decide; exit 3.",
	note: "is good to know."
}, LEDGER_WORDS = {
	written: "a new revision was recorded.",
	unchanged: "there was nothing to record.",
	failed: "the record could not be written."
}, DRIFT_WORDS = {
	edited: "differs from what was last applied.",
	deleted: "is gone from the platform.",
	replaced: "is gone, and another object has its place."
}, TREE_WORDS = {
	valid: "the server found no error.",
	invalid: "the server found an error.",
	not_runnable: "it is valid, and the server cannot run it.",
	not_checkable: "this server cannot check it.",
	failed: "it could not be checked.",
	removed: "it is no longer in the files."
}, REVISION_WORDS = {
	added: "came into the ledger.",
	changed: "has other values.",
	removed: "left the ledger.",
	noted: "has the same values, and something else about it was recorded."
}, SMOKE_WORDS = {
	passed: "the verdict is yes.",
	failed: "the verdict is no; exit 5.",
	refused: "nothing was judged, and nothing went wrong.",
	error: "it could not be judged.",
	unknown: "a request had no answer.",
	interrupted: "a signal ended it."
}, TRIAL_WORDS = {
	passed: "nothing got worse that counts.",
	failed: "something got worse; exit 5.",
	undecided: "too few answers for a verdict.",
	informed: "nothing counts for a verdict; the rows inform.",
	nothing_to_try: "nothing that it swaps changes.",
	incomplete: "a limit ended it.",
	refused: "it was not run.",
	unknown: "a request had no answer.",
	interrupted: "a signal ended it.",
	error: "it could not be run."
}, ROW_WORDS = {
	worse: "it fell by more than the tolerance, and not by chance.",
	better: "it rose, and not by chance.",
	no_difference_seen: "chance explains the difference.",
	not_comparable: "the sides were not judged in the same way.",
	too_few: "there are too few answers.",
	no_answer: "a side has no answer."
}, ROW_KINDS = {
	score: "the scores of a criterion.",
	success: "the tasks that ended without an error.",
	tokens: "the tokens of an answer.",
	cost: "the cost of a task.",
	latency: "the time of a task."
}, UNIT_WORDS = {
	share: "a part of all, from 0 to 1.",
	mean: "an average."
}, TEST_WORDS = {
	mcnemar: "McNemar's test of pairs of yes and no.",
	fisher: "Fisher's exact test of two shares.",
	paired_permutation: "a permutation test of pairs.",
	permutation: "a permutation test of two groups."
}, SIDE_WORDS = {
	base: "runs with the live prompts.",
	head: "runs with the prompts of the files."
}, LAYOUT_WORDS = {
	formatted: "was written in the canonical layout.",
	would_change: "is in another layout; --check wrote nothing.",
	unchanged: "is in the canonical layout.",
	left: "was left as it is; `diagnostics` say why."
}, INIT_WORDS = {
	written: "was written.",
	added: "`lines` were added to it.",
	same: "has the same text already.",
	kept: "was kept; somebody has to add `lines`.",
	new: "would be written; --dry-run.",
	differs: "exists with another text; --dry-run.",
	link: "is a link, which is not followed; --dry-run."
}, STEP_WORDS = {
	here: "in this repository.",
	github: "on GitHub.",
	gitlab: "on GitLab.",
	ci: "in another CI."
}, CHECK_WORDS = {
	ok: "nothing to do.",
	warning: "should be looked at.",
	problem: "has to be fixed.",
	skipped: "could not be checked, because of something else."
}, SHELL_WORDS = {
	bash: "the script is for bash.",
	zsh: "the script is for zsh.",
	fish: "the script is for fish."
}, { list: list$4, object: object$5, text: text$5, textOrNull: textOrNull$5, texts: texts$4 } = require_plan_schema.s, id = {
	type: [
		"integer",
		"string",
		"null"
	],
	description: "Null where it is not known."
}, version = { type: ["integer", "null"] }, value = { description: "A value in the language of bundles." }, place = object$5({
	file: text$5,
	line: {
		type: "integer",
		minimum: 1
	},
	column: {
		type: "integer",
		minimum: 1
	}
}), placeOrNull = { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] }, argv = {
	...texts$4,
	description: "The arguments of the command that does it."
}, remedy = object$5({
	to: text$5,
	type: {
		...text$5,
		description: "A command as a line for sh, or an edit in words."
	}
}, { argv }), remedies = list$4({ $ref: "#/definitions/remedy" }), exitCode = {
	enum: [
		0,
		1,
		2,
		3,
		4,
		5
	],
	description: "The exit code of the command."
}, COMMON = {
	format_version: text$5,
	command: {
		...textOrNull$5,
		description: "Its words, `ledger show`; null for a command line that names none."
	},
	exit_code: exitCode,
	diagnostics: {
		...list$4({ $ref: "#/definitions/finding" }),
		description: "Errors, warnings and notes that standard error shows besides the result."
	}
};
function document(members, optional = {}) {
	return object$5({
		...COMMON,
		...members
	}, optional);
}
// build/report/json/judged-schema.js
const { count: count$4, flag: flag$3, list: list$3, object: object$4, text: text$4, textOrNull: textOrNull$4, texts: texts$3, words: words$4, wordsOrNull } = require_plan_schema.s;
function trials() {
	let number = { type: "number" }, numberOrNull = { type: ["number", "null"] }, scoreOrNull = { type: [
		"boolean",
		"number",
		"null"
	] }, task = object$4({
		id: text$4,
		link: textOrNull$4
	}), cell = object$4({
		n: count$4,
		no_answer: count$4,
		value: numberOrNull
	}), row = object$4({
		what: words$4(ROW_KINDS),
		name: text$4,
		address: textOrNull$4,
		version,
		judge: textOrNull$4,
		unit: words$4(UNIT_WORDS),
		base: cell,
		head: cell,
		change: {
			...numberOrNull,
			description: "Head less base, in the unit of the row."
		},
		interval: {
			type: ["array", "null"],
			items: number,
			minItems: 2,
			maxItems: 2
		},
		word: words$4(ROW_WORDS),
		p: numberOrNull,
		p_corrected: numberOrNull,
		paired: flag$3,
		test: wordsOrNull(TEST_WORDS, "The statistical test; null where none was made."),
		tolerance: number,
		in_gate: flag$3,
		smallest_seen: numberOrNull
	}, {
		why: text$4,
		unreliable_base: flag$3
	}), fall = object$4({
		name: text$4,
		before: scoreOrNull,
		after: { type: ["boolean", "number"] }
	}, { reasons: object$4({}, {
		base: text$4,
		head: text$4
	}) }), trial = object$4({
		name: text$4,
		state: words$4(TRIAL_WORDS),
		sentence: text$4,
		question: {
			...textOrNull$4,
			description: "Digest of what was asked; null where nothing was."
		},
		workflow: text$4,
		rows: list$3(row),
		worst: list$3(object$4({
			base: { anyOf: [task, { type: "null" }] },
			head: task,
			falls: list$3(fall)
		}, {
			inputs: value,
			outputs: object$4({}, {
				base: value,
				head: value
			})
		})),
		worse_tasks: {
			type: ["integer", "null"],
			minimum: 0
		},
		pairing: object$4({
			paired: flag$3,
			why: textOrNull$4
		}),
		notes: {
			...texts$3,
			description: "Sentences."
		},
		tasks: object$4({
			base: version,
			head: version,
			limit: count$4
		}),
		minutes: object$4({
			took: numberOrNull,
			limit: number
		}),
		asked_at: textOrNull$4,
		base_since: textOrNull$4,
		is_recorded: {
			...flag$3,
			description: "The result is of an earlier run; nothing was launched."
		},
		wrote: flag$3,
		workflows: list$3(object$4({
			name: words$4(SIDE_WORDS),
			id: text$4,
			link: textOrNull$4,
			is_kept: flag$3
		})),
		swaps: list$3(object$4({
			node: text$4,
			field: textOrNull$4,
			what: text$4,
			base: object$4({
				version,
				id: textOrNull$4
			})
		})),
		findings: list$3({ $ref: "#/definitions/finding" })
	});
	return {
		target: text$4,
		trials: list$3(trial),
		not_named: {
			...texts$3,
			description: "Addresses of changed prompts that no trial names."
		},
		cleaned: {
			...texts$3,
			description: "Names of objects of earlier trials that were removed."
		},
		findings: list$3({ $ref: "#/definitions/finding" }),
		exit_code: {
			...exitCode,
			enum: [
				0,
				1,
				3,
				4,
				5
			]
		}
	};
}
function judged() {
	return {
		command: text$4,
		target: text$4,
		runs: list$3(object$4({
			name: text$4,
			state: words$4(SMOKE_WORDS),
			summary: text$4,
			wrote: {
				...flag$3,
				description: "The platform has, or may have, something of this run."
			},
			took_ms: {
				type: "number",
				minimum: 0
			},
			place: { $ref: "#/definitions/place" },
			findings: list$3({ $ref: "#/definitions/finding" }),
			next: {
				...texts$3,
				description: "Sentences."
			},
			workflow: object$4({
				id: count$4,
				name: textOrNull$4
			}),
			api: {
				...textOrNull$4,
				description: "Null where nothing was asked."
			},
			created: count$4,
			refused: count$4,
			statuses: {
				type: "object",
				additionalProperties: count$4
			},
			tasks: list$3(object$4({
				id: count$4,
				status: text$4
			})),
			unknown: {
				anyOf: [object$4({
					tasks: count$4,
					ids: list$3(count$4)
				}), { type: "null" }],
				description: "A request without an answer: its tasks, and those that may be of it."
			}
		})),
		exit_code: {
			...exitCode,
			enum: [
				0,
				1,
				3,
				4,
				5
			]
		}
	};
}
// build/report/json/ledger-schema.js
const { count: count$3, flag: flag$2, list: list$2, object: object$3, text: text$3, textOrNull: textOrNull$3, texts: texts$2, words: words$3 } = require_plan_schema.s, numberOrNull = { type: ["number", "null"] };
function kept() {
	return {
		target: text$3,
		namespace: text$3,
		place: {
			...text$3,
			description: "Where the ledger is kept."
		}
	};
}
function revision() {
	let counts = object$3({
		added: count$3,
		changed: count$3,
		removed: count$3,
		total: count$3
	});
	return object$3({
		revision: {
			...textOrNull$3,
			description: "Its number; null for a commit that this tool did not make."
		},
		what: {
			...text$3,
			description: "apply, rollback to 3, ledger forget, \u2026"
		},
		commit: {
			...textOrNull$3,
			description: "Of the ledger; null where it is kept in files."
		},
		at: {
			...text$3,
			description: "ISO time."
		},
		actor: text$3,
		source: object$3({
			commit: textOrNull$3,
			dirty: flag$2
		}),
		run_url: textOrNull$3,
		counts: { anyOf: [counts, { type: "null" }] }
	}, {
		trials: {
			...list$2(object$3({
				trial: text$3,
				verdict: text$3,
				items: count$3
			})),
			description: "Trials whose numbers this apply recorded: with their verdict, and of how many items."
		},
		overrides: {
			...list$2(object$3({
				rule: text$3,
				changes: count$3
			}, {
				label: text$3,
				pull: {
					type: "integer",
					minimum: 1
				}
			})),
			description: "Rules that this apply overrode: by a label of a pull request, or by --override."
		}
	});
}
function historyChanges() {
	return {
		...kept(),
		from: { anyOf: [{ $ref: "#/definitions/revision" }, { type: "null" }] },
		to: { $ref: "#/definitions/revision" },
		resources: list$2(object$3({
			address: text$3,
			kind: text$3,
			what: words$3(REVISION_WORDS),
			id,
			leaves: list$2(object$3({ path: text$3 }, {
				before: value,
				after: value
			})),
			facts: list$2(object$3({
				name: text$3,
				before: {},
				after: {}
			})),
			scores: scores("What trials said about its values, unless they said it before.")
		}))
	};
}
function score() {
	let side = object$3({
		n: count$3,
		value: numberOrNull
	}), row = object$3({
		what: {
			...text$3,
			description: "score for a criterion; success, tokens, cost, latency."
		},
		name: text$3,
		address: textOrNull$3,
		unit: {
			...text$3,
			description: "share or mean."
		},
		base: side,
		head: side,
		change: {
			...numberOrNull,
			description: "Head less base, in the row's unit."
		},
		word: {
			...text$3,
			description: "better, worse, no_difference_seen, \u2026"
		}
	});
	return object$3({
		trial: text$3,
		experiment: {
			...id,
			description: "Id of the experiment."
		},
		at: {
			...text$3,
			description: "ISO time at which the results were read."
		},
		count: {
			...count$3,
			description: "Tasks of each side."
		},
		verdict: {
			...text$3,
			description: "passed, failed, undecided or informed."
		},
		with: {
			...texts$2,
			description: "What its head exchanged besides: addresses, and models."
		},
		rows: list$2(row)
	});
}
function scores(description) {
	return {
		...list$2({ $ref: "#/definitions/score" }),
		description
	};
}
function rolledBack() {
	return {
		to: { $ref: "#/definitions/revision" },
		files: {
			...object$3({
				commands: list$2(object$3({
					to: text$3,
					type: text$3
				})),
				notes: texts$2
			}),
			description: "How to bring the files to that revision; any one of the commands is enough."
		},
		scores: {
			...list$2(object$3({
				address: text$3,
				scores: scores("What trials said about the values that it goes back to.")
			})),
			description: "Of the items that the rollback changes, those that were tried."
		}
	};
}
function ledgerShow() {
	let secrets = {
		type: "object",
		additionalProperties: object$3({ variable: textOrNull$3 })
	};
	return {
		target: text$3,
		place: {
			...text$3,
			description: "Where the ledger is kept."
		},
		head: {
			type: ["object", "null"],
			description: "What the ledger says of itself, such as its last apply."
		},
		newest: { anyOf: [{ $ref: "#/definitions/revision" }, { type: "null" }] },
		entries: list$2({
			...object$3({
				address: text$3,
				kind: text$3,
				id,
				origin: text$3,
				leaves: { type: "object" },
				secrets
			}),
			description: "An entry as the ledger records it; of a secret only the name of its variable."
		}),
		departed: { description: "Entries that left this ledger." }
	};
}
// build/report/json/local-schema.js
const { count: count$2, flag: flag$1, list: list$1, object: object$2, text: text$2, textOrNull: textOrNull$2, texts: texts$1, words: words$2 } = require_plan_schema.s;
function localDocuments() {
	return {
		doctor: document(doctor()),
		fmt: document({
			check: {
				...flag$1,
				description: "With --check: nothing was written."
			},
			files: list$1(object$2({
				file: text$2,
				state: words$2(LAYOUT_WORDS)
			}))
		}),
		schema: document({
			name: text$2,
			schema: {
				type: "object",
				description: "A JSON Schema."
			}
		}),
		explain: document({
			topic: {
				...textOrNull$2,
				description: "Null for the list of topics."
			},
			text: text$2
		}),
		completion: document({
			shell: words$2(SHELL_WORDS),
			script: text$2
		}),
		init: document({
			dry_run: {
				...flag$1,
				description: "Nothing was written."
			},
			files: list$1(object$2({
				file: text$2,
				state: words$2(INIT_WORDS)
			}, { lines: {
				...texts$1,
				description: "That were added, or are to be added."
			} })),
			next: list$1(object$2({
				where: words$2(STEP_WORDS),
				says: text$2,
				command: {
					...textOrNull$2,
					description: "A line for a shell; null for a step by hand."
				}
			})),
			pulled: {
				anyOf: [
					{ $ref: "#/definitions/pull" },
					{ $ref: "#/definitions/error" },
					{ type: "null" }
				],
				description: "With --existing and a key: the document of the pull."
			}
		}),
		demo: document({
			steps: list$1(object$2({
				title: text$2,
				command: text$2,
				exit_code: exitCode
			})),
			folder: {
				...textOrNull$2,
				description: "With --keep; null where it was removed."
			}
		}),
		emulator: {
			...object$2({
				format_version: text$2,
				command: {
					const: "emulator",
					description: "The command."
				},
				provider: text$2,
				url: text$2,
				key: text$2,
				account: {
					...id,
					description: "Of the key; null on a platform without accounts."
				},
				environment: {
					type: "object",
					additionalProperties: text$2,
					description: "The variables with which commands reach it."
				}
			}),
			description: "In one line, as soon as the emulator listens: it has no exit code yet."
		},
		emulator_switches: document({ switches: list$1(object$2({
			name: text$2,
			values: text$2,
			default: text$2,
			source: text$2,
			means: text$2
		})) })
	};
}
function doctor() {
	let check = object$2({
		subject: text$2,
		state: words$2(CHECK_WORDS),
		message: text$2,
		remedy: textOrNull$2,
		code: textOrNull$2
	}, { argv });
	return {
		checks: list$1(check),
		summary: object$2({
			ok: count$2,
			warnings: count$2,
			problems: count$2,
			skipped: count$2
		}),
		exit_code: { enum: [0, 1] }
	};
}
// build/report/json/output-schema.js
const { count: count$1, described: described$1, flag, list, meaningText, object: object$1, text: text$1, textOrNull: textOrNull$1, texts, words: words$1 } = require_plan_schema.s;
function outputSchema() {
	return described$1({
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "pipelines-sync --json",
		description: "What commands print with --json, a definition for each document. Plans are described by plan.v1.schema.json.",
		definitions: {
			place,
			remedy,
			revision: revision(),
			score: score(),
			outcome: outcome(),
			finding: finding(),
			judged: object$1(judged()),
			error: {
				...document({}),
				description: "A command that ended without a result, or whose result is a file."
			},
			validate: document(validate()),
			check: document(check()),
			nothing_kept: document({
				target: text$1,
				provider: text$1,
				message: text$1
			}),
			drift: drift(),
			pull: document(pull()),
			apply: document(report(), { smoke: {
				anyOf: [{ $ref: "#/definitions/judged" }, object$1({ skipped: text$1 })],
				description: "With --smoke."
			} }),
			smoke: document(judged()),
			trial: document(trials()),
			rollback: document({
				...report(),
				...rolledBack()
			}),
			rollback_dry_run: document({
				...rolledBack(),
				plan: {
					type: "object",
					description: "See plan.v1.schema.json."
				}
			}),
			history: document({
				...kept(),
				revisions: list({ $ref: "#/definitions/revision" }),
				more: flag
			}),
			history_changes: document(historyChanges()),
			history_at: document({
				...kept(),
				at: {
					...text$1,
					description: "ISO time: the last moment that the typed time names."
				},
				revision: { $ref: "#/definitions/revision" },
				resources: list(object$1({
					address: text$1,
					kind: text$1,
					id,
					version,
					leaves: { type: "object" },
					scores: scores("What trials said about its values.")
				}))
			}),
			ledger_show: document(ledgerShow()),
			ledger_change: document({
				revision: textOrNull$1,
				done: {
					...texts,
					description: "Sentences."
				}
			}),
			mv: document({
				from: text$1,
				to: text$1,
				...rewritten()
			}),
			extract: document({
				address: text$1,
				...rewritten()
			}),
			...localDocuments(),
			import: document({
				added: list(object$1({
					address: text$1,
					file: text$1,
					from: text$1
				})),
				left_out: list(object$1({
					file: text$1,
					what: text$1
				})),
				not_imported: list(object$1({
					file: text$1,
					why: text$1
				}))
			})
		}
	});
}
function finding() {
	return object$1({
		code: text$1,
		severity: words$1(require_plan_schema.r),
		message: text$1
	}, {
		place: { $ref: "#/definitions/place" },
		address: text$1,
		remedy: text$1,
		argv,
		related: list(object$1({
			message: text$1,
			place: { $ref: "#/definitions/place" }
		})),
		silenced: {
			...object$1({ reason: text$1 }),
			description: "The configuration silences it: it is not shown, and counts leave it out."
		}
	});
}
function validate() {
	return {
		findings: list({ $ref: "#/definitions/finding" }),
		summary: object$1({
			files: count$1,
			errors: count$1,
			warnings: count$1,
			notes: count$1,
			silenced: count$1
		})
	};
}
function drift() {
	let item = object$1({
		address: text$1,
		kind: text$1,
		id,
		what: words$1(DRIFT_WORDS),
		replaced_by: {
			...id,
			description: "Id of the object in its place; null unless replaced."
		},
		message: text$1,
		place: placeOrNull,
		leaves: list(object$1({ path: text$1 }, {
			base: value,
			live: value
		})),
		edit: {
			...textOrNull$1,
			description: "Digest of the edit, for `overwrite` of `sync`."
		},
		version: { anyOf: [object$1({
			from: version,
			now: version
		}), { type: "null" }] },
		remedies
	});
	return document({
		tool_version: text$1,
		target: text$1,
		namespace: text$1,
		base_url: text$1,
		ledger: object$1({
			revision: textOrNull$1,
			commit: textOrNull$1
		}),
		only: texts,
		compared: count$1,
		items: list(item),
		unreadable: list(object$1({
			address: text$1,
			kind: text$1,
			message: text$1
		})),
		digest: text$1
	}, {
		org_id: {
			type: "integer",
			minimum: 0,
			description: "Of a target that names no provider."
		},
		provider: text$1,
		account: object$1({
			id,
			label: text$1
		})
	});
}
function pull() {
	let counts = [
		"added",
		"updated",
		"removed",
		"settled",
		"left",
		"unreadable",
		"absent",
		"unchanged"
	];
	return {
		target: text$1,
		dry_run: flag,
		items: list(object$1({
			address: text$1,
			what: words$1(PULLED_WORDS),
			files: texts,
			leaves: {
				...texts,
				description: "Leaves that were written; empty for a whole item."
			},
			merged: {
				...texts,
				description: "Of these, texts and complete maps in which both sides were merged."
			},
			renamed_from: textOrNull$1
		})),
		files: list(object$1({
			file: text$1,
			state: words$1(FILE_WORDS)
		})),
		variables: {
			type: "object",
			additionalProperties: { type: "integer" }
		},
		adopted: texts,
		noted: {
			...texts,
			description: "Ledger entries that know of a live value since this pull."
		},
		open: list(object$1({
			code: text$1,
			weight: words$1(WEIGHT_WORDS),
			address: text$1,
			path: textOrNull$1,
			message: text$1,
			place: placeOrNull,
			ids: {
				type: "array",
				items: { type: ["integer", "string"] }
			},
			remedies
		}, {
			files: value,
			platform: value
		})),
		counts: object$1(Object.fromEntries(counts.map((name) => [name, count$1]))),
		settled: list(object$1({
			address: text$1,
			leaves: texts
		})),
		nothing_settled: texts,
		unchanged: count$1,
		ledger: object$1({
			state: words$1({
				...LEDGER_WORDS,
				dry_run: "--dry-run: nothing was recorded."
			}),
			revision: textOrNull$1,
			message: textOrNull$1
		}),
		exit_code: exitCode
	};
}
function outcome() {
	return object$1({
		address: text$1,
		kind: text$1,
		action: words$1({
			...require_plan_schema.n,
			none: "nothing was planned, for it was held or unreadable."
		}),
		outcome: {
			...text$1,
			description: meaningText(OUTCOME_WORDS)
		},
		id,
		version,
		message: textOrNull$1,
		code: textOrNull$1,
		remedy: textOrNull$1,
		duration_ms: {
			type: "number",
			minimum: 0
		}
	});
}
function report() {
	return {
		target: text$1,
		plan_digest: text$1,
		outcomes: list({ $ref: "#/definitions/outcome" }),
		summary: {
			type: "object",
			additionalProperties: count$1,
			description: "How many of each outcome, only those that occur."
		},
		ledger: object$1({
			state: words$1(LEDGER_WORDS),
			revision: textOrNull$1,
			message: textOrNull$1
		}),
		interrupted: {
			...flag,
			description: "A signal ended the run before everything was tried."
		},
		exit_code: exitCode
	};
}
function rewritten() {
	return {
		written: texts,
		deleted: texts,
		kept: list(object$1({
			file: text$1,
			why: text$1
		}))
	};
}
function check() {
	let tree = object$1({
		tree: text$1,
		files: count$1,
		state: words$1(TREE_WORDS),
		message: textOrNull$1,
		changes: {
			...texts,
			description: "What the change means to others; names are between backticks."
		},
		findings: list({ $ref: "#/definitions/finding" })
	});
	return {
		target: text$1,
		provider: text$1,
		server: text$1,
		base: {
			...textOrNull$1,
			description: "The commit that changes are reported against."
		},
		trees: list(tree),
		unchanged: {
			...count$1,
			description: "Trees that were left out, because they are as in the base."
		},
		strict: flag,
		exit_code: { enum: [
			0,
			1,
			3,
			5
		] }
	};
}
// build/report/json/progress-schema.js
const { count, described, object, text, textOrNull, words } = require_plan_schema.s;
function progressSchema() {
	let event = (name, says, members, optional = {}) => object({
		format_version: text,
		event: {
			const: name,
			description: says
		},
		...members
	}, optional), exitCode = {
		enum: [
			0,
			1,
			2,
			3,
			4,
			5
		],
		description: "The exit code of the process."
	};
	return described({
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "pipelines-sync --progress json",
		description: "One line of standard error, a JSON object. Later minor versions add members and events; ignore what you do not know.",
		oneOf: [
			event("started", "The command begins; always the first line.", { command: {
				...textOrNull,
				description: "Its words, `ledger show`."
			} }),
			event("request", "One attempt of a request to the platform, after its answer.", {
				method: text,
				path: text,
				status: {
					type: ["integer", "null"],
					description: "Null without an answer."
				},
				problem: {
					...textOrNull,
					description: "Why there was no answer, such as `timeout`."
				},
				attempt: {
					...count,
					description: "1 for the first."
				}
			}),
			event("step_started", "A change begins.", {
				address: text,
				action: text
			}),
			event("step_ended", "A change has its outcome.", {
				address: text,
				action: text,
				outcome: text
			}, {
				code: text,
				message: text,
				id: { type: ["integer", "string"] }
			}),
			event("file_written", "A file of the repository was written or deleted.", {
				file: text,
				state: words(FILE_WORDS)
			}),
			event("run_started", "A smoke run begins.", { name: text }),
			event("run_progress", "How far the tasks of a smoke run are, as often as it changes.", {
				name: text,
				tasks: count,
				ended: {
					...count,
					description: "Number of tasks that ended."
				},
				statuses: {
					type: "object",
					additionalProperties: count
				}
			}),
			event("run_ended", "A smoke run has its result.", {
				name: text,
				state: words(SMOKE_WORDS),
				summary: text
			}),
			event("finding", "An error, a warning or a note, each once.", { finding: object({
				code: text,
				severity: words(require_plan_schema.r),
				message: text
			}) }),
			event("message", "Anything else that standard error says otherwise.", { text }),
			event("ended", "The command ended; always the last line.", { exit_code: exitCode })
		]
	});
}
// build/cli/commands/explain/explain-member.js
let known;
function allUses() {
	return known ??= madeUses(), known;
}
function madeUses() {
	let { definitions = {} } = outputSchema();
	return [
		["plan", require_plan_schema.t(1)],
		["plan", require_plan_schema.t(2)],
		...Object.entries(require_closest.l(definitions) ? definitions : {}).flatMap(([name, schema]) => require_closest.l(schema) ? [[name, schema]] : []),
		["progress", progressSchema()]
	].flatMap(([name, schema]) => usesIn(schema, name));
}
function usesIn(schema, path) {
	let parts = Object.entries(schema);
	return [...valuesOf(schema, path), ...parts.flatMap(([key, inner]) => key === "properties" && require_closest.l(inner) ? membersOf(inner, path) : key === "items" ? within(inner, `${path}[]`) : key === "additionalProperties" ? within(inner, `${path}.<name>`) : [
		"anyOf",
		"oneOf",
		"allOf"
	].includes(key) && Array.isArray(inner) ? inner.flatMap((one) => within(one, path)) : [])];
}
function within(schema, path) {
	return require_closest.l(schema) ? usesIn(schema, path) : [];
}
function membersOf(members, before) {
	return Object.entries(members).flatMap(([word, schema]) => {
		let path = `${before}.${word}`, { description } = require_closest.l(schema) ? schema : {};
		return [{
			word,
			path,
			isValue: !1,
			means: (typeof description == "string" ? description : require_plan_schema.a(word)) ?? ""
		}, ...within(schema, path)];
	});
}
function valuesOf(schema, path) {
	let listed = Array.isArray(schema.enum) ? schema.enum : [schema.const];
	return [...new Set([...listed, ...require_plan_schema.o(schema)])].flatMap((word) => typeof word == "string" ? [{
		word,
		path,
		isValue: !0,
		means: require_plan_schema.i(schema, word) ?? constantMeans(schema)
	}] : []);
}
function constantMeans({ const: only, description }) {
	return only !== void 0 && typeof description == "string" ? description : "";
}
function documentWords() {
	return [...new Set(allUses().map(({ word }) => word))];
}
function explainMember(topic) {
	let found = allUses().filter(({ word, path, isValue }) => word === topic || !isValue && topic.includes(".") && path.replaceAll("[]", "").endsWith(`.${topic}`));
	if (found.length === 0) return;
	let byMeaning = new Map();
	for (let use of found) {
		let key = JSON.stringify([use.isValue, use.means]);
		byMeaning.set(key, [...byMeaning.get(key) ?? [], use]);
	}
	return `${topic} in JSON documents\n${[...byMeaning.values()].flatMap((uses) => blockOf(topic, uses)).join("\n")}\n  source: ${require_page_link.r("json.md", "json-output")}\n`;
}
function blockOf(topic, uses) {
	let [first] = uses;
	if (first === void 0) return [];
	let paths = [...new Set(uses.map(({ path }) => path))], more = paths.length > 4 ? ` and ${paths.length - 4} more` : "", where = `${paths.slice(0, 4).join(", ")}${more}`, [says = "", ...words] = first.means.split("\n"), text = first.isValue ? `${topic}: ${says}` : says;
	return [`  ${where}${first.isValue ? " =" : ":"} ${text}`, ...words.map((line) => `      ${line}`)];
}
exports.documentWords = documentWords, exports.explainMember = explainMember;
