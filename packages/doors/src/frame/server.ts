// What both apps' entry.server.tsx and root loaders share: the page as a stream, and what every page knows.
// It runs on the server alone; what a browser needs of the frame is in "@boardwalk/doors/frame".
// An app adds its own shell, never its own way of answering.
export { frameLoader } from "./frame-loader.ts";
export { leadHome } from "./lead-home.ts";
export { notFoundLoader } from "./not-found-loader.ts";
export { reportError } from "./report-error.ts";
export { respondWithData } from "./respond-with-data.ts";
export { respondWithDocument } from "./respond-with-document.tsx";
export { respondWithWholeDocument } from "./respond-with-whole-document.tsx";
