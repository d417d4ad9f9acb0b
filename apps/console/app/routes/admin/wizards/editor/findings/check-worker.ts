import type { Definition } from "@boardwalk/engine";
import { checkDraft } from "./check-draft.ts";

// A large draft is checked beside the page, so that no key press waits for it.
addEventListener("message", ({ data }: MessageEvent<Definition>) => postMessage(checkDraft(data)));
