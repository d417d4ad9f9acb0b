import { fileURLToPath } from "node:url";

/** Where package.json, the built apps and, unless told otherwise, the data folder are. */
export const repositoryRoot: string = fileURLToPath(new URL("../../../", import.meta.url));
