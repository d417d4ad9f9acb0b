import { check, type Definition } from "@boardwalk/engine";

// A large draft is checked beside the page, so that no key press waits for it.
addEventListener("message", ({ data }: MessageEvent<Definition>) => postMessage(check(data)));
