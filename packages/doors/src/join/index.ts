// Joining, which both apps serve: the form, the page that waits for the code, and the page behind the link in the mail.
// Their screens stand apart ("@boardwalk/doors/join/…"), so that nothing of the server reaches a browser.
export { joinAction } from "./join-action.ts";
export { joinLinkAction } from "./join-link-action.ts";
export { joinLinkLoader } from "./join-link-loader.ts";
export { joinLoader } from "./join-loader.ts";
export { joinSentAction } from "./join-sent-action.ts";
export { joinSentLoader } from "./join-sent-loader.ts";
