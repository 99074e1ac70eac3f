const require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js"), require_sync = require("./sync-J8i_7qQj.js"), require_routes = require("./routes-B4mGsWIs.js");
// build/providers/pipelines/rows.js
function readRow(kind, row) {
	if (row.id === void 0) return readFields(row);
	let id = readId(kind, row.id);
	if (id !== void 0) return readFields(id === row.id ? row : {
		...row,
		id
	});
	throw new require_model.g(require_index.dt.strangeId.code, `The platform returned an object of ${kind.name} with the id ${JSON.stringify(row.id)}, which is not a whole number up to ${2 ** 53 - 1}.`, "Nothing was written: ignoring this object could create it a second time. Ask the operators of the platform, or check the proxies in between.");
}
function readAnswer(kind, body) {
	if (!require_model.U(body)) return;
	let row = readFields(body), shown = (kind.name === "experiments" ? row.experiment_id : void 0) ?? row.id;
	if (shown === void 0) return row;
	let id = readId(kind, shown);
	if (id !== void 0) return id === row.id ? row : {
		...row,
		id
	};
	let { id: _, ...rest } = row;
	return rest;
}
function readFields(row) {
	return row.archived !== !0 && isKeptForHistory(row) ? {
		...row,
		archived: !0
	} : row;
}
function readId({ idType }, id) {
	if (idType !== "integer" || id === null) return id;
	let number = typeof id == "string" && /^(0|[1-9]\d*)$/.test(id) ? Number(id) : id;
	return Number.isSafeInteger(number) ? number : void 0;
}
function isKeptForHistory(row) {
	return row.is_archived === !0 || row.archived_at !== void 0 && row.archived_at !== null;
}
// build/providers/pipelines/platform.js
var PipelinesPlatform = class {
	#client;
	#key;
	#org;
	constructor(client, key, org) {
		this.#client = client, this.#key = key, this.#org = org;
	}
	serverTime() {
		let { serverTime } = this.#client;
		return serverTime === null ? null : new Date(serverTime).toISOString();
	}
	wordsOf(need) {
		return `GET ${require_routes.a(need, this.#org).path}`;
	}
	async answer(need) {
		let { path, query } = require_routes.a(need, this.#org);
		try {
			if (need.ask === "list") {
				let { kind } = need;
				return await this.#rows(path, query, (row) => readRow(kind, row), need.twice === !0);
			}
			if (need.ask === "rows") return await this.#rows(path, query, readFields, !1);
			let { body } = await this.#client.read(path, query);
			if (need.ask === "raw") return {
				state: "raw",
				body: body ?? null
			};
			if (need.ask === "object" && require_model.U(body)) return {
				state: "object",
				object: readRow(need.kind, body)
			};
			throw new require_model.g(require_index.dt.noObject.code, `GET ${path} returned something other than an object.`);
		} catch (error) {
			if (error instanceof require_index.rt && error.status === 404) return { state: "missing" };
			if (error instanceof require_index.rt && error.status === 403) return {
				state: "unreadable",
				status: 403,
				message: `403 ${error.detail}`
			};
			let isUnauthorized = error instanceof require_index.rt && error.status === 401;
			if (need.ask === "raw" && error instanceof require_index.nt && !isUnauthorized && !(error instanceof require_index.tt)) return {
				state: "unreadable",
				status: 0,
				message: error.message
			};
			throw readable(error, this.#key);
		}
	}
	async #rows(path, query, rowOf, twice) {
		let pages = 0, onPage = () => {
			pages += 1;
		}, list = async () => (await this.#client.list(path, query, { onPage })).map(rowOf), rows = await list();
		if (!twice) return {
			state: "rows",
			rows,
			pages
		};
		let again = await list(), ids = new Set(again.map((row) => row.id));
		return {
			state: "rows",
			rows: [...again, ...rows.filter((row) => !ids.has(row.id))],
			pages
		};
	}
	create({ kind, partition }, body, how) {
		let { path } = require_routes.n(kind.name, partition, this.#org);
		return this.#write(kind, "POST", path, {
			body,
			...how
		});
	}
	update({ kind, partition, id }, body, how) {
		let path = require_routes.r(kind.name, partition, this.#org, id);
		return this.#write(kind, require_routes.o(kind.name), path, {
			body,
			...how
		});
	}
	remove({ kind, partition, id }, how) {
		return this.#write(kind, "DELETE", require_routes.r(kind.name, partition, this.#org, id), how);
	}
	async #write(kind, method, path, request) {
		try {
			let response = await this.#client.write(method, path, request);
			return {
				state: "ok",
				answer: readAnswer(kind, response.body),
				serverTime: serverTime(response)
			};
		} catch (error) {
			if (error instanceof require_index.ct) {
				let detail = error.detail === void 0 || error.detail === "" ? "" : ` (${error.detail})`;
				return {
					state: "unknown",
					message: `${require_model.a(error.message)}${error.message.includes(detail) ? "" : detail}`
				};
			}
			if (error instanceof require_index.rt) {
				let { status } = error;
				return {
					state: "refused",
					status,
					message: refusedText(error, this.#key),
					...status === 409 ? { taken: !0 } : {}
				};
			}
			if (error instanceof require_index.ot || error instanceof require_index.tt || error instanceof require_index.it) return {
				state: "not_sent",
				message: require_model.a(error.message)
			};
			if (error instanceof require_index.nt) return {
				state: "refused",
				status: 0,
				message: require_model.a(error.message)
			};
			throw error;
		}
	}
};
function serverTime(response) {
	let time = Date.parse(response.headers.date ?? "");
	return Number.isNaN(time) ? null : time;
}
function refusedText({ status, detail, retryAfterMs: wait }, { source }) {
	return status === 429 && wait !== void 0 && wait > 0 ? `${require_model.a(detail)}; the server asks to wait ${require_index.et(wait)}, so run the command again then` : status === 401 || status === 403 ? `${require_model.a(detail)}, with the key from ${source}` : detail;
}
function readable(error, key) {
	return error instanceof require_index.nt ? error instanceof require_index.rt && error.status === 401 ? new require_model.g(require_index.dt.keyRefused.code, `The platform refused the API key of target ${key.target} (401 ${require_model.a(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, "Check that the key belongs to this platform and is neither revoked nor expired.") : new require_model.g(require_index.dt.readFailed.code, error.message, "Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.") : error;
}
// build/providers/pipelines/connect.js
async function connect(client, wanted, key) {
	let response;
	try {
		response = await client.read("/api/auth/me");
	} catch (error) {
		throw error instanceof require_index.rt && error.status === 404 ? new require_model.g(require_index.dt.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelines platform (404 for /api/auth/me).`, `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`) : readable(error, key);
	}
	let me = require_model.U(response.body) ? response.body : {}, org = Number(me.org_id);
	if (!Number.isSafeInteger(org) || typeof me.org_id == "boolean" || me.org_id === null || me.org_id === "") throw new require_model.g(require_index.dt.otherService.code, `The platform at ${key.baseUrl} does not report the organization of the API key from ${key.source}.`, `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`);
	if (wanted !== null && org !== wanted) throw require_sync.t(org, wanted, key);
	return {
		account: {
			id: org,
			label: `org ${org}`
		},
		who: {
			email: textOf(me.email),
			role: textOf(me.role)
		},
		serverTime: serverTime(response),
		platform: new PipelinesPlatform(client, key, org)
	};
}
function textOf(value) {
	return typeof value == "string" ? value : null;
}
exports.connect = connect;
