// Links in mails to sign in by, in both apps: where one is asked for, where its code is typed, and where it leads.
// Their screens stand apart, so that nothing of the server reaches a browser.
export { magicAction } from "./magic-action.ts";
export { magicLinkAction } from "./magic-link-action.ts";
export { magicLinkLoader } from "./magic-link-loader.ts";
export { magicLoader } from "./magic-loader.ts";
