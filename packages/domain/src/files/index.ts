// Files: bytes that belong to a person. They are streamed into a store under an id, told by their own
// bytes what they are, and owned by a row that is written after them. Which screen takes which files,
// and how they are served, is the web's.
export { cleanFileName } from "./clean-file-name.ts";
export { createDiskFileStore } from "./create-disk-file-store.ts";
export { deleteFile } from "./delete-file.ts";
export { File } from "./file.entity.ts";
export { FileIdInput } from "./file-id.input.ts";
export { FILE_PURPOSES, type FilePurpose } from "./file-purpose.ts";
export { anyFile, type FileRule, photoFile } from "./file-rule.ts";
export type { FileStore, StoredBytes } from "./file-store.ts";
export { openFile } from "./open-file.ts";
export { type FileView, presentFile } from "./present-file.ts";
export { type FileRefusal, type Receipt, type ReceivedFile, receiveFile } from "./receive-file.ts";
export { type StoredFile, type StoreFileInput, storeFile } from "./store-file.ts";
export { sweepFiles } from "./sweep-files.ts";
export { type SweptFiles, sweepStore } from "./sweep-store.ts";
