import { createContext } from "react";

/** This request's nonce for scripts. Empty in a browser, which hides it from the page anyway. */
export const NonceContext = createContext("");
