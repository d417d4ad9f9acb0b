import { createContext } from "react";

export const SayContext = createContext<(words: string) => void>(() => undefined);
