// build/bundle/generated/code-levels.js
const CODE_LEVELS = {
	PS1001: { level: "error" },
	PS1002: { level: "error" },
	PS1003: { level: "error" },
	PS1004: { level: "error" },
	PS1005: { level: "error" },
	PS1006: { level: "error" },
	PS1007: { level: "error" },
	PS1008: { level: "error" },
	PS1009: { level: "error" },
	PS1010: { level: "error" },
	PS1011: { level: "error" },
	PS1012: { level: "error" },
	PS1013: { level: "error" },
	PS1014: { level: "error" },
	PS1015: { level: "error" },
	PS1016: { level: "error" },
	PS1017: { level: "error" },
	PS1018: { level: "error" },
	PS1019: { level: "error" },
	PS1020: { level: "error" },
	PS1021: { level: "error" },
	PS1022: { level: "error" },
	PS1023: { level: "error" },
	PS1024: {
		level: "note",
		foundIn: "files"
	},
	PS1025: {
		level: "warning",
		foundIn: "files"
	},
	PS1026: {
		level: "warning",
		foundIn: "files"
	},
	PS1027: { level: "error" },
	PS1028: { level: "error" },
	PS1101: { level: "error" },
	PS1102: { level: "error" },
	PS1103: { level: "error" },
	PS1104: { level: "error" },
	PS1105: { level: "error" },
	PS1106: { level: "error" },
	PS1111: { level: "error" },
	PS1112: { level: "error" },
	PS1113: { level: "error" },
	PS1114: { level: "error" },
	PS1115: { level: "error" },
	PS1116: { level: "error" },
	PS1117: { level: "error" },
	PS1118: { level: "error" },
	PS1119: { level: "error" },
	PS1120: { level: "error" },
	PS1121: {
		level: "warning",
		foundIn: "files"
	},
	PS1122: { level: "error" },
	PS1123: { level: "error" },
	PS1124: { level: "error" },
	PS1130: { level: "error" },
	PS1131: { level: "error" },
	PS1140: {
		level: "note",
		says: "Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned."
	},
	PS1141: {
		level: "warning",
		says: "Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files."
	},
	PS1142: { level: "error" },
	PS1143: { level: "error" },
	PS1144: { level: "error" },
	PS1145: { level: "error" },
	PS1146: { level: "error" },
	PS1147: { level: "error" },
	PS1148: {
		level: "note",
		says: "A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned."
	},
	PS1300: { level: "error" },
	PS1301: { level: "error" },
	PS1302: { level: "error" },
	PS1201: { level: "error" },
	PS1202: { level: "error" },
	PS1203: { level: "error" },
	PS1204: { level: "error" },
	PS1205: { level: "error" },
	PS1206: {
		level: "warning",
		foundIn: "files"
	},
	PS1207: {
		level: "warning",
		foundIn: "files"
	},
	PS1211: { level: "error" },
	PS1212: { level: "error" },
	PS1213: { level: "error" },
	PS1214: { level: "error" },
	PS1215: { level: "error" },
	PS1216: {
		level: "warning",
		says: "A write-only field contains a secret in plain text."
	},
	PS1217: { level: "error" },
	PS1218: { level: "error" },
	PS1219: { level: "error" },
	PS1220: { level: "error" },
	PS1221: { level: "error" },
	PS1222: {
		level: "warning",
		foundIn: "files"
	},
	PS1223: { level: "error" },
	PS1224: { level: "error" },
	PS1225: { level: "error" },
	PS1226: { level: "error" },
	PS1231: {
		level: "warning",
		says: "A setting in `sync` matches no item."
	},
	PS1232: { level: "error" },
	PS1233: { level: "error" },
	PS1234: { level: "error" },
	PS1235: { level: "error" },
	PS1236: { level: "error" },
	PS1240: { level: "error" },
	PS1241: { level: "error" },
	PS1250: { level: "error" },
	PS1251: { level: "error" },
	PS1252: { level: "error" },
	PS7010: { level: "error" },
	PS1260: {
		level: "warning",
		foundIn: "files"
	},
	PS2001: { level: "error" },
	PS2002: { level: "error" },
	PS2003: { level: "error" },
	PS2004: {
		level: "warning",
		foundIn: "files"
	},
	PS2005: { level: "error" },
	PS2006: { level: "error" },
	PS2007: { level: "error" },
	PS2008: { level: "error" },
	PS2009: {
		level: "warning",
		foundIn: "files"
	},
	PS2010: { level: "error" },
	PS2011: { level: "error" },
	PS2012: { level: "error" },
	PS2013: { level: "error" },
	PS2014: {
		level: "warning",
		foundIn: "files"
	},
	PS2015: { level: "error" },
	PS2016: { level: "error" },
	PS2017: {
		level: "warning",
		foundIn: "files"
	},
	PS2101: { level: "error" },
	PS2104: { level: "error" },
	PS2105: {
		level: "warning",
		foundIn: "files"
	},
	PS2106: {
		level: "warning",
		foundIn: "files"
	},
	PS2107: {
		level: "warning",
		foundIn: "files"
	},
	PS2108: { level: "error" },
	PS2109: { level: "error" },
	PS2110: {
		level: "warning",
		foundIn: "files"
	},
	PS2201: {
		level: "warning",
		foundIn: "files"
	},
	PS2202: {
		level: "warning",
		foundIn: "files"
	},
	PS2301: {
		level: "warning",
		foundIn: "files"
	},
	PS2401: { level: "error" },
	PS2402: { level: "error" },
	PS2403: { level: "error" },
	PS2501: {
		level: "warning",
		foundIn: "files"
	},
	PS2601: { level: "error" },
	PS2701: { level: "error" },
	PS2702: { level: "error" },
	PS2703: { level: "error" },
	PS2704: { level: "error" },
	PS2705: { level: "error" },
	PS2706: { level: "error" },
	PS2707: { level: "error" },
	PS2708: { level: "error" },
	PS2709: { level: "error" },
	PS2710: { level: "error" },
	PS2711: { level: "error" },
	PS2715: {
		level: "warning",
		foundIn: "files"
	},
	PS2716: {
		level: "warning",
		foundIn: "files"
	},
	PS1370: { level: "error" },
	PS1371: { level: "error" },
	PS1372: { level: "error" },
	PS1373: {
		level: "note",
		says: "An entry of `silence` silences nothing any more."
	},
	PS3001: { level: "error" },
	PS3002: { level: "error" },
	PS3003: { level: "error" },
	PS3004: { level: "error" },
	PS3005: { level: "error" },
	PS3006: { level: "error" },
	PS3007: { level: "error" },
	PS3008: { level: "error" },
	PS3009: { level: "error" },
	PS3010: { level: "error" },
	PS3011: { level: "error" },
	PS3012: { level: "error" },
	PS3013: { level: "error" },
	PS3014: {
		level: "warning",
		foundIn: "files"
	},
	PS3015: { level: "error" },
	PS3016: { level: "error" },
	PS3017: { level: "error" },
	PS3018: { level: "error" },
	PS3019: { level: "error" },
	PS3020: { level: "error" },
	PS3021: { level: "error" },
	PS3022: { level: "error" },
	PS3023: { level: "error" },
	PS3024: { level: "error" },
	PS3025: { level: "error" },
	PS3026: { level: "error" },
	PS3027: { level: "error" },
	PS3028: {
		level: "warning",
		foundIn: "files"
	},
	PS3029: { level: "error" },
	PS3033: { level: "error" },
	PS1340: { level: "error" },
	PS1341: {
		level: "warning",
		says: "An item does not follow a rule of the configuration that only warns, or that was overridden."
	},
	PS1342: { level: "error" },
	PS1343: { level: "error" },
	PS1344: { level: "error" },
	PS1345: { level: "error" },
	PS1346: { level: "error" },
	PS1347: { level: "error" },
	PS1348: { level: "error" },
	PS1349: { level: "error" },
	PS1350: {
		level: "warning",
		says: "A rule for all targets is not applied on one whose files are only checked."
	},
	PS3140: {
		level: "warning",
		says: "A change does not follow a rule of the configuration that only warns."
	},
	PS3141: {
		level: "note",
		says: "A change does not follow a rule of the configuration, and an override lets it through."
	},
	PS3142: { level: "error" },
	PS3143: { level: "error" },
	PS3144: {
		level: "warning",
		says: "The base has no configuration of this name, so only the rules of these files count."
	},
	PS3145: {
		level: "warning",
		says: "The labels of a pull request are unknown, so none of them overrides a rule."
	},
	PS3146: {
		level: "warning",
		says: "The configuration of the base has an error, so the rules of an earlier commit count."
	},
	PS1290: { level: "error" },
	PS1291: { level: "error" },
	PS2800: { level: "error" },
	PS2801: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2802: { level: "error" },
	PS2803: { level: "error" },
	PS2804: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2805: { level: "error" },
	PS2810: { level: "error" },
	PS2811: { level: "error" },
	PS2812: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2813: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2814: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2815: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2816: {
		level: "warning",
		says: "The server has no linter or no formatter, so one of them did not look."
	},
	PS2820: { level: "error" },
	PS2821: { level: "error" },
	PS2830: { level: "error" },
	PS2831: { level: "error" },
	PS2832: { level: "error" },
	PS2833: { level: "error" },
	PS2834: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS2835: { level: "error" },
	PS3030: {
		level: "warning",
		says: "A secret or key is shorter than 8 characters or a plain word, so it is not masked in logs and comments."
	},
	PS3031: {
		level: "warning",
		says: "Applying the plan sends a secret that is not set here."
	},
	PS3032: {
		level: "note",
		says: "Secrets that are not set here were not compared with what was applied."
	},
	PS3101: { level: "error" },
	PS3102: { level: "error" },
	PS3103: { level: "error" },
	PS3104: { level: "error" },
	PS3105: { level: "error" },
	PS3106: { level: "error" },
	PS3107: { level: "error" },
	PS3108: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS3109: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS3110: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS3111: {
		level: "note",
		foundIn: "elsewhere"
	},
	PS3112: { level: "error" },
	PS3113: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS3114: { level: "error" },
	PS4103: { level: "error" },
	PS4104: { level: "error" },
	PS4105: { level: "error" },
	PS4120: { level: "error" },
	PS4121: {
		level: "warning",
		says: "A second live object has the same name as a recorded resource."
	},
	PS4140: {
		level: "warning",
		says: "An item is created although it has `renamed_from`: the old address is neither in the ledger nor on the platform."
	},
	PS4141: {
		level: "warning",
		foundIn: "plan"
	},
	PS4142: {
		level: "warning",
		says: "`delete` or `release` names an unknown address, and a resource with a similar address is no longer in the files."
	},
	PS4143: {
		level: "note",
		says: "Too many items were removed and added to compare all of them, so a rename may have been missed."
	},
	PS4202: {
		level: "note",
		foundIn: "plan"
	},
	PS4203: {
		level: "note",
		says: "A secret may be out of date (secrets cannot be read back); it is left unchanged."
	},
	PS4204: {
		level: "warning",
		foundIn: "plan"
	},
	PS4210: {
		level: "note",
		says: "`overwrite` in `sync` does not match the current edit on the platform."
	},
	PS4211: {
		level: "note",
		foundIn: "plan"
	},
	PS4220: {
		level: "note",
		says: "This clone lacks the history to tell whether the files were edited after a pull."
	},
	PS4301: {
		level: "note",
		foundIn: "plan"
	},
	PS4302: {
		level: "warning",
		says: "An object is no longer in the files or was replaced, and stays because it is still used."
	},
	PS4303: {
		level: "warning",
		says: "A replaced object was not created by this repository; it stays on the platform."
	},
	PS4304: {
		level: "warning",
		says: "A change does more than its fields show: a delete takes something else along, or a change is live before it is complete."
	},
	PS4401: {
		level: "note",
		foundIn: "plan"
	},
	PS4402: {
		level: "warning",
		says: "A launched experiment failed or was cancelled."
	},
	PS4501: { level: "error" },
	PS4502: { level: "error" },
	PS4503: {
		level: "warning",
		foundIn: "plan"
	},
	PS4504: {
		level: "warning",
		foundIn: "plan"
	},
	PS4701: { level: "error" },
	PS4702: { level: "error" },
	PS4703: { level: "error" },
	PS4704: { level: "error" },
	PS4705: { level: "error" },
	PS4711: { level: "error" },
	PS4712: {
		level: "warning",
		foundIn: "plan"
	},
	PS4713: {
		level: "warning",
		says: "An interrupted create made an object under another id, which was not removed again yet."
	},
	PS4714: {
		level: "warning",
		foundIn: "plan"
	},
	PS4240: { level: "error" },
	PS5001: { level: "failed" },
	PS5002: { level: "failed" },
	PS5003: { level: "failed" },
	PS5004: { level: "error" },
	PS5005: { level: "error" },
	PS5010: { level: "error" },
	PS5011: { level: "error" },
	PS5012: { level: "error" },
	PS5030: {
		level: "warning",
		foundIn: "elsewhere"
	},
	PS5101: { level: "failed" },
	PS5102: { level: "failed" },
	PS5201: { level: "held" },
	PS5202: { level: "failed" },
	PS5203: { level: "unknown" },
	PS5204: { level: "held" },
	PS5205: { level: "failed" },
	PS5206: { level: "done" },
	PS5207: { level: "unknown" },
	PS5208: { level: "done" },
	PS5210: { level: "failed" },
	PS5211: { level: "failed" },
	PS5212: { level: "failed" },
	PS5220: { level: "failed" },
	PS5230: { level: "unknown" },
	PS5231: { level: "failed" },
	PS5232: { level: "done" },
	PS5240: { level: "held" },
	PS5250: { level: "failed" },
	PS5270: { level: "failed" },
	PS5302: { level: "failed" },
	PS4720: { level: "refused" },
	PS4721: { level: "refused" },
	PS4722: { level: "refused" },
	PS4723: { level: "error" },
	PS4724: { level: "refused" },
	PS6001: { level: "error" },
	PS6002: { level: "refused" },
	PS6003: { level: "error" },
	PS6004: { level: "error" },
	PS6005: { level: "refused" },
	PS6006: { level: "error" },
	PS6007: { level: "error" },
	PS6101: { level: "error" },
	PS6102: { level: "error" },
	PS6103: { level: "error" },
	PS6104: { level: "error" },
	PS6105: { level: "error" },
	PS6106: { level: "error" },
	PS6107: { level: "error" },
	PS6108: { level: "error" },
	PS6109: { level: "error" },
	PS6110: { level: "error" },
	PS6111: {
		level: "warning",
		says: "A ledger commit kept on this machine is missing from the ledger, which has newer commits."
	},
	PS6112: { level: "error" },
	PS6113: { level: "error" },
	PS6114: { level: "error" },
	PS6115: { level: "error" },
	PS6116: {
		level: "note",
		says: "The lock of an interrupted run was taken over, with what it recorded."
	},
	PS6117: {
		level: "note",
		says: "A file ledger is moved into git."
	},
	PS6118: {
		level: "note",
		says: "A ledger commit that was kept on this machine is used."
	},
	PS6120: { level: "error" },
	PS6130: {
		level: "note",
		says: "The run that holds the lock seems to have ended; its lock is taken over if it gives no sign of life for 35 seconds."
	},
	PS6131: { level: "error" },
	PS6132: { level: "error" },
	PS6133: { level: "error" },
	PS6140: { level: "error" },
	PS6141: { level: "error" },
	PS6142: { level: "refused" },
	PS6150: { level: "error" },
	PS6151: {
		level: "warning",
		says: "The lock of a run that recorded nothing could not be released; the next run takes it over."
	},
	PS6134: { level: "refused" },
	PS6201: { level: "refused" },
	PS6202: { level: "refused" },
	PS6203: { level: "refused" },
	PS6204: { level: "refused" },
	PS6205: {
		level: "note",
		says: "Files of the plan have uncommitted changes; the ledger records that."
	},
	PS6206: {
		level: "note",
		says: "There is no commit, so it is unknown whether the files are older than the last applied ones."
	},
	PS6207: {
		level: "note",
		says: "An older or unrelated commit is applied because of `--allow-older`."
	},
	PS6210: { level: "error" },
	PS6220: {
		level: "note",
		says: "The commit does not descend from the last applied one, but from one with the same configured files, so it is not older."
	},
	PS6221: {
		level: "note",
		says: "The commit does not descend from the last applied one, but from the merge of its pull request, so it is not older."
	},
	PS9110: { level: "error" },
	PS9111: { level: "error" },
	PS9112: { level: "error" },
	PS9113: { level: "refused" },
	PS9114: { level: "refused" },
	PS9115: { level: "refused" },
	PS9116: { level: "refused" },
	PS9117: { level: "refused" },
	PS9118: { level: "refused" },
	PS9119: { level: "refused" },
	PS9120: { level: "error" },
	PS9121: { level: "refused" },
	PS9122: {
		level: "note",
		says: "Other changes are waiting that are not in the saved plan; they are not made."
	},
	PS4122: { level: "error" },
	PS4725: {
		level: "warning",
		says: "`--vars` leaves an id in an item, because another target reads the same file and gives the variable another value."
	},
	PS7002: { level: "held" },
	PS7003: { level: "refused" },
	PS7004: { level: "held" },
	PS7005: { level: "refused" },
	PS7006: { level: "error" },
	PS7007: { level: "error" },
	PS7008: { level: "refused" },
	PS7009: { level: "error" },
	PS7011: { level: "held" },
	PS7012: { level: "held" },
	PS7013: { level: "held" },
	PS7014: { level: "held" },
	PS7015: { level: "held" },
	PS7016: { level: "held" },
	PS7017: { level: "held" },
	PS7018: { level: "error" },
	PS7019: {
		level: "note",
		says: "A recorded live object is no longer in the files; `pull --all` does not bring it back."
	},
	PS7020: { level: "held" },
	PS7021: { level: "held" },
	PS7022: {
		level: "note",
		says: "Credentials are write-only, so they cannot be pulled."
	},
	PS7023: { level: "refused" },
	PS7050: { level: "held" },
	PS7051: { level: "held" },
	PS1310: { level: "error" },
	PS1311: { level: "refused" },
	PS1312: { level: "refused" },
	PS1320: { level: "error" },
	PS1321: { level: "error" },
	PS1322: { level: "refused" },
	PS1330: { level: "error" },
	PS1331: { level: "error" },
	PS1332: { level: "refused" },
	PS1336: { level: "error" },
	PS2714: { level: "error" },
	PS2901: { level: "error" },
	PS2902: { level: "error" },
	PS3150: { level: "error" },
	PS3151: { level: "error" },
	PS3152: { level: "error" },
	PS3153: { level: "error" },
	PS3201: { level: "error" },
	PS7101: { level: "error" },
	PS7102: { level: "error" },
	PS7103: { level: "error" },
	PS7201: { level: "error" },
	PS7202: {
		level: "warning",
		says: "The files have errors; `drift` continues, but may not know the line of an item."
	},
	PS7203: {
		level: "warning",
		says: "Another run applies while `drift` compares: its writes may look like drift."
	},
	PS7301: { level: "error" },
	PS7302: { level: "error" },
	PS7303: { level: "error" },
	PS7304: { level: "error" },
	PS7401: {
		level: "warning",
		says: "A resource of the revision cannot be restored from its ledger entry."
	},
	PS7402: {
		level: "warning",
		says: "A rollback creates a resource again without its secret, which the ledger does not hold."
	},
	PS7403: {
		level: "note",
		says: "A resource created after the revision stays, because the rollback does not prune."
	},
	PS7502: { level: "error" },
	PS7503: { level: "error" },
	PS7504: { level: "error" },
	PS7505: { level: "error" },
	PS7506: { level: "error" },
	PS7507: { level: "refused" },
	PS7508: { level: "error" },
	PS9001: { level: "error" },
	PS9010: { level: "error" },
	PS9020: { level: "refused" },
	PS9021: { level: "refused" },
	PS9030: { level: "error" },
	PS9031: { level: "error" },
	PS9032: { level: "error" },
	PS9033: { level: "refused" },
	PS9034: {
		level: "warning",
		says: "A file of the target belongs to nothing that is checked."
	},
	PS9035: { level: "error" },
	PS9036: { level: "error" },
	PS9037: { level: "error" },
	PS9038: { level: "error" },
	PS9040: { level: "error" },
	PS9041: { level: "error" },
	PS9042: { level: "error" },
	PS9043: { level: "error" },
	PS9044: { level: "error" },
	PS9045: { level: "error" },
	PS9046: { level: "refused" },
	PS9047: { level: "error" },
	PS9050: { level: "error" },
	PS9051: { level: "error" },
	PS9052: { level: "error" },
	PS9053: { level: "error" },
	PS9054: { level: "error" },
	PS9055: { level: "error" },
	PS9060: { level: "error" },
	PS9061: { level: "error" },
	PS9062: { level: "error" },
	PS9063: { level: "error" },
	PS9070: { level: "error" },
	PS9071: { level: "error" },
	PS9072: { level: "error" },
	PS9080: { level: "error" },
	PS9081: { level: "error" },
	PS9082: { level: "error" },
	PS9083: { level: "error" },
	PS9086: { level: "error" },
	PS9088: { level: "error" },
	PS9090: { level: "error" },
	PS9091: { level: "error" },
	PS3210: { level: "refused" },
	PS3211: { level: "refused" },
	PS3212: { level: "refused" },
	PS3213: { level: "refused" },
	PS3214: { level: "error" },
	PS3215: { level: "error" },
	PS3216: { level: "error" },
	PS3217: { level: "refused" },
	PS3218: {
		level: "warning",
		says: "An item that a trial exchanges is not on the platform yet, so there is nothing to compare it with."
	},
	PS3219: { level: "error" },
	PS3220: {
		level: "note",
		says: "Prompts change that no trial names."
	},
	PS3221: { level: "failed" },
	PS3222: { level: "failed" },
	PS3223: { level: "unknown" },
	PS3224: { level: "failed" },
	PS3225: { level: "refused" },
	PS3226: {
		level: "warning",
		says: "An object that a trial made was changed since, or cannot be removed, so it stays."
	},
	PS3227: {
		level: "warning",
		says: "A copied workflow of a trial could not be archived."
	},
	PS3228: { level: "error" },
	PS3229: {
		level: "warning",
		says: "The record of a trial is about another platform or account than this run, so what it names is left alone."
	},
	PS3230: {
		level: "warning",
		says: "Trials left something on the platform: heads, copies of a workflow that are to be archived, or an experiment that may run."
	},
	PS3239: {
		level: "note",
		says: "The records of trials cannot be read, so an apply did not copy their numbers into the ledger."
	},
	PS2910: { level: "error" },
	PS2911: { level: "error" },
	PS2912: { level: "error" },
	PS2913: { level: "error" },
	PS2914: { level: "error" },
	PS2915: { level: "error" },
	PS2916: { level: "error" },
	PS2917: { level: "error" },
	PS2918: { level: "error" },
	PS2919: { level: "error" },
	PS2920: { level: "error" },
	PS2921: {
		level: "warning",
		says: "A smoke run sends values of tasks to the main API, which may ignore them."
	},
	PS2930: { level: "error" },
	PS2931: { level: "error" },
	PS2932: { level: "error" },
	PS2933: { level: "error" },
	PS2934: { level: "error" },
	PS2935: { level: "error" },
	PS2936: { level: "error" },
	PS2937: { level: "error" },
	PS2938: { level: "error" },
	PS2939: {
		level: "note",
		says: "The workflow is paused, so tasks wait until somebody resumes it."
	},
	PS2940: { level: "refused" },
	PS2941: { level: "error" },
	PS2942: { level: "refused" },
	PS2943: { level: "refused" },
	PS2944: { level: "refused" },
	PS2945: { level: "refused" },
	PS2946: { level: "unknown" },
	PS2950: { level: "unknown" },
	PS2951: { level: "error" },
	PS2952: { level: "error" },
	PS2953: { level: "error" },
	PS2954: {
		level: "warning",
		says: "The record or the lock of a smoke run that ended cannot be removed."
	},
	PS2960: { level: "error" },
	PS2961: { level: "error" },
	PS2962: { level: "error" },
	PS2963: { level: "error" },
	PS2964: { level: "refused" },
	PS2965: { level: "error" },
	PS2966: { level: "error" },
	PS2967: {
		level: "warning",
		says: "A trial has no `swap`, and the platform does not show which prompt a field uses."
	},
	PS9150: { level: "error" },
	PS9151: { level: "error" },
	PS9152: { level: "error" },
	PS9153: {
		level: "warning",
		says: "The configuration or the bundles have warnings; `validate` lists them all."
	},
	PS9154: {
		level: "warning",
		says: "A secret of the target is not set in the environment."
	},
	PS9155: {
		level: "warning",
		says: "The role of the key suggests that it may not write."
	},
	PS9156: { level: "error" },
	PS9157: {
		level: "warning",
		says: "A list that the files can do without cannot be read with this key."
	},
	PS9158: {
		level: "warning",
		says: "A question to the platform about what the files use got no answer, so some findings are missing."
	},
	PS9159: {
		level: "warning",
		says: "The clocks of this machine and of the platform differ."
	},
	PS9160: {
		level: "warning",
		says: "An earlier run was interrupted or left its lock behind."
	},
	PS9161: {
		level: "warning",
		says: "Another run is applying to this target."
	},
	PS9162: { level: "error" },
	PS9163: { level: "error" },
	PS9164: {
		level: "warning",
		says: "The clone is shallow; apply may have to fetch history first."
	},
	PS9165: {
		level: "warning",
		says: "Apply would refuse this commit or work tree, or warn about it."
	},
	PS9166: {
		level: "warning",
		says: "The repository has no remote, so only this clone knows the ledger."
	},
	PS2903: { level: "error" },
	PS2904: {
		level: "warning",
		says: "The apply is incomplete, so its smoke runs were skipped."
	},
	PS2905: {
		level: "note",
		says: "The platform of a target has no smoke runs."
	},
	PS8001: { level: "error" },
	PS8002: { level: "error" },
	PS8003: { level: "error" },
	PS8004: { level: "error" },
	PS8005: { level: "refused" },
	PS8006: { level: "error" },
	PS8007: { level: "error" },
	PS8008: { level: "error" },
	PS8009: { level: "refused" },
	PS8010: {
		level: "note",
		says: "The event needs no action; the message says why."
	},
	PS8011: {
		level: "warning",
		says: "The token cannot write comments, so the plan is in the job summary only."
	},
	PS8012: {
		level: "note",
		says: "The pull request has a newer commit, so this run writes no comment."
	},
	PS8013: {
		level: "note",
		says: "Changes that are already waiting on the base branch could not be marked."
	},
	PS8014: { level: "error" },
	PS8015: {
		level: "warning",
		says: "The pull requests of the commits could not be found."
	},
	PS8016: {
		level: "warning",
		says: "GitHub did not report the owner of the token."
	},
	PS8017: { level: "refused" },
	PS8018: { level: "error" },
	PS8019: { level: "error" },
	PS8020: { level: "refused" },
	PS8021: {
		level: "warning",
		says: "There is no ledger yet, so there can be no drift."
	},
	PS8022: { level: "error" },
	PS8023: {
		level: "warning",
		says: "Another run is applying, so drift was not checked."
	},
	PS8026: {
		level: "warning",
		says: "An open issue looks like the issue of the target, but has no signature of this key."
	},
	PS8027: { level: "error" },
	PS8028: {
		level: "note",
		says: "The platform of the target only checks files, so there was nothing to apply or to compare."
	},
	PS8029: {
		level: "warning",
		says: "The base of a pull request is not available, so what changed since then was not checked."
	},
	PS8030: { level: "refused" },
	PS8031: {
		level: "note",
		says: "Somebody who may not write to the repository wrote a command in a comment, so nothing was done."
	},
	PS8032: { level: "refused" },
	PS8033: { level: "refused" },
	PS8034: { level: "refused" },
	PS8035: { level: "refused" },
	PS8036: { level: "error" },
	PS8037: { level: "refused" },
	PS8038: {
		level: "warning",
		says: "The reply to a command could not be written."
	},
	PS8039: { level: "refused" },
	PS8040: {
		level: "warning",
		says: "The branch of a command is pushed, but its pull request could not be opened."
	},
	PS8041: { level: "refused" },
	PS8060: {
		level: "note",
		says: "The trials of a pull request were not run; the message says why."
	},
	PS8061: {
		level: "warning",
		says: "The check run of the trials could not be written."
	},
	PS8062: {
		level: "warning",
		says: "Not all records of trials could be read, so the comment may leave out results."
	},
	PS8063: {
		level: "note",
		says: "The drift job removed what an ended trial had left on the platform."
	},
	PS8099: { level: "error" },
	PS9085: {
		level: "warning",
		says: "It is unknown whether the last applied commit was merged under another id; it counts as not merged."
	}
};
exports.CODE_LEVELS = CODE_LEVELS;
