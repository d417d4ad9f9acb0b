import { readFileSync } from "node:fs";
import { findMissingPackages, type LockFile } from "./lock-file/find-missing-packages.ts";

const lock: LockFile = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const findings = findMissingPackages(lock);
for (const finding of findings) process.stderr.write(`${finding}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
