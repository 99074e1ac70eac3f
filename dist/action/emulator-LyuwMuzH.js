// build/providers/pipelines/emulator/index.js
throw Error("The Action holds no emulator.");
