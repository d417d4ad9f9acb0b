// Joining, which both apps serve: the form, the page that waits for the code, and the page behind the link in the mail.
// Their screens stand apart ("@boardwalk/doors/join/…"), so that nothing of the server reaches a browser.
export { confirmAction } from "./confirm-action.ts";
export { confirmLoader } from "./confirm-loader.ts";
export { joinAction } from "./join-action.ts";
export { joinLoader } from "./join-loader.ts";
export { waitAction } from "./wait-action.ts";
export { waitLoader } from "./wait-loader.ts";
