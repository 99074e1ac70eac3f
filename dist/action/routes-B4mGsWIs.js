// build/providers/pipelines/routes.js
const ROUTES = {
	prompts: {
		list: library("/api/prompts"),
		update: "PUT"
	},
	criteria: {
		list: library("/api/criteria"),
		update: "PUT"
	},
	evaluations: {
		list: library("/api/evaluations"),
		update: "PUT"
	},
	tool_endpoints: {
		list: (_partition, org) => ({ path: `/api/organizations/${org}/tool-endpoints` }),
		update: "PATCH"
	},
	tool_bindings: {
		list: ofWorkflow("tool-bindings"),
		update: "PATCH"
	},
	tool_ground_truths: {
		list: ofWorkflow("tool-ground-truths"),
		update: "PUT"
	},
	experiments: { list: (partition) => {
		let { project, workflow } = partitionIds(partition);
		return { path: `/api/projects/${project}/workflows/${workflow}/experiments` };
	} }
};
function listRoute(kind, partition, org) {
	return routeOf(kind).list(partition, org);
}
function objectRoute(kind, partition, org, id) {
	return `${listRoute(kind, partition, org).path}/${encodeURIComponent(String(id))}`;
}
function readRoute(need, org) {
	switch (need.ask) {
		case "list": {
			let { path, query = {} } = listRoute(need.kind.name, need.partition, org);
			return {
				path,
				query: need.narrow ?? query
			};
		}
		case "object": return {
			path: objectRoute(need.kind.name, need.partition, org, need.id),
			query: {}
		};
		default: return {
			path: need.raw,
			query: need.query
		};
	}
}
function updateMethod(kind) {
	return routeOf(kind).update ?? "PUT";
}
function createKeys(kind) {
	return {
		place: (partition, org) => listRoute(kind, partition, org).path,
		word: "experiment"
	};
}
function partitionIds(partition) {
	let ids = {};
	for (let part of partition.split("/")) {
		let [word, id] = part.split(":");
		word !== void 0 && id !== void 0 && (ids[word] = Number(id));
	}
	return ids;
}
function routeOf(kind) {
	let route = Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : void 0;
	if (route === void 0) throw RangeError(`no route of ${kind}`);
	return route;
}
function library(path) {
	return (partition) => {
		let ids = partitionIds(partition);
		return ids.project === void 0 ? ids.workflow === void 0 ? { path } : {
			path,
			query: {
				scope_type: "workflow",
				workflow_id: ids.workflow
			}
		} : {
			path,
			query: {
				scope_type: "project",
				project_id: ids.project
			}
		};
	};
}
function ofWorkflow(name) {
	return (partition) => ({ path: `/api/workflows/${partitionIds(partition).workflow}/${name}` });
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return readRoute;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return partitionIds;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return listRoute;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return updateMethod;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return objectRoute;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return createKeys;
	}
});
