// Archive: everything that an installation holds, as one file that any engine can be filled from.
// Generic over the catalog: it knows no table by name but `files`, so one that is added is in it from its first day.
// docs/guides/back-up-and-restore.md says what the file looks like.
export { ArchiveCounts, ArchiveHead } from "./archive-head.ts";
export { type ArchiveContents, readArchive } from "./read-archive.ts";
export { type Restored, type Restoring, restoreArchive } from "./restore-archive.ts";
export { type Archiving, writeArchive } from "./write-archive.ts";
