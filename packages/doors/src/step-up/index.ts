// The question who somebody is, asked once more: what it reads and what it does.
// Its screen stands apart ("@boardwalk/doors/step-up/screen"), so that nothing of the server reaches a browser.
// Where an action asks for it, a failure screen draws the same question in place.
export { stepUpAction } from "./step-up-action.ts";
export { stepUpLoader } from "./step-up-loader.ts";
