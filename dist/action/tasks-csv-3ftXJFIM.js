const require_sync = require("./sync-DrFU6c8g.js"), require_codes = require("./codes-CCyt0aRV.js"), require_source_bytes = require("./source-bytes-CjQHvrkR.js"), require_index = require("./index.js");
function tasksOfCsv(file, bytes) {
	let findings = [], add = (line, message, remedy) => {
		findings.push({
			...require_codes.n(require_index.H.csv),
			message,
			remedy,
			place: {
				file,
				line,
				column: 1
			}
		});
	}, { text, invalid, utf16 } = require_source_bytes.i(bytes);
	if (utf16 || invalid !== void 0) return add(1, "The file is not UTF-8.", "Save it as UTF-8."), {
		rows: [],
		findings
	};
	let records;
	try {
		records = require_sync.t(text, {
			delimiter: delimiterOf(text),
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			info: !0,
			relax_column_count: !0,
			skip_empty_lines: !0
		});
	} catch (error) {
		if (!(error instanceof require_sync.n)) throw error;
		let { lines } = error;
		return add(lines ?? 1, `The file is not valid CSV (${error.code}).`, "Put cells with quotes or line breaks into double quotes, and double the quotes in them."), {
			rows: [],
			findings
		};
	}
	let [header, ...rest] = withLines(text, records);
	if (header === void 0 || rest.length === 0) return add(1, "The file has no tasks.", "Write the names of fields into the first line, and a task into each other one."), {
		rows: [],
		findings
	};
	let names = header.cells.map((name) => name.trim());
	for (let [index, name] of names.entries()) name === "" ? add(header.line, `Column ${index + 1} has no name.`, "Write the name of a field, or remove the column.") : names.indexOf(name) < index && add(header.line, `Two columns are called ${name}.`, "Rename or remove one.");
	let top = {
		file,
		line: header.line,
		column: 1
	}, rows = [];
	for (let { cells, line } of rest) {
		if (findings.length >= 100) break;
		if (cells.length !== names.length) {
			add(line, `This row has ${cells.length} cells, and the header has ${names.length}.`, "Correct the row; cells that contain the separator need double quotes.");
			continue;
		}
		let filled = names.flatMap((name, index) => {
			let cell = cells[index] ?? "";
			return cell === "" ? [] : [[name, cell]];
		}), place = {
			file,
			line,
			column: 1
		};
		rows.push({
			fields: Object.fromEntries(filled),
			place,
			at: (field) => names.includes(field) ? top : place
		});
	}
	return {
		rows,
		findings
	};
}
function withLines(text, records) {
	let bytes = Buffer.from(text, "utf8"), at = 0, line = 1;
	return records.map(({ record, info }) => {
		for (; bytes[at] === 10 || bytes[at] === 13;) bytes[at] === 10 && (line += 1), at += 1;
		let begins = line;
		for (; at < info.bytes; at += 1) bytes[at] === 10 && (line += 1);
		return {
			cells: record,
			line: begins
		};
	});
}
function delimiterOf(text) {
	let header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
	return [
		",",
		";",
		"	"
	].find((one) => header.includes(one)) ?? ",";
}
exports.tasksOfCsv = tasksOfCsv;
