// "This wasn't me", which both apps serve: what a security mail's link shows, and what it does.
// Its screen stands apart ("@boardwalk/doors/wasnt-me/screen"), so that nothing of the server reaches a browser.
export { wasntMeAction } from "./wasnt-me-action.ts";
export { wasntMeLoader } from "./wasnt-me-loader.ts";
