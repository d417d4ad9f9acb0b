import { createContext } from "react";
import type { PaneId } from "./use-shown-pane.ts";

/** Brings a pane to where a phone shows one of three; elsewhere all are seen, or there are none. */
export const ShowPaneContext = createContext<(pane: PaneId) => void>(() => undefined);
