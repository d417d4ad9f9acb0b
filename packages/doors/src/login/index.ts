// The sign-in page that both apps serve: what it reads and what it does.
// Its screen stands apart ("@boardwalk/doors/login/screen"), so that nothing of the server reaches a browser.
// An app's route file re-exports these under the names that Remix expects.
export { loginAction } from "./login-action.ts";
export { loginLoader } from "./login-loader.ts";
