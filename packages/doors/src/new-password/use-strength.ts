import { useCallback, useRef, useState } from "react";
import { type Strength, strengthInWords } from "./strength-in-words.ts";

const NOTHING: Strength = { words: "", tone: "none" };

/** How long it would be guessed at, in words. What judges it is large, so it is fetched at the first letter. */
export function useStrength() {
  const [strength, setStrength] = useState(NOTHING);
  const latest = useRef("");
  const judge = useCallback((password: string, own: readonly string[]) => {
    latest.current = password;
    if (password === "") return setStrength(NOTHING);
    import("./guesser.ts").then(
      ({ guesser }) => {
        // What was typed since then is judged by its own call.
        if (latest.current !== password) return;
        const { score } = guesser.check(
          password,
          own.flatMap((words) => words.split(/[\s@.]+/)),
        );
        setStrength(strengthInWords(password, score));
      },
      // Without it the field works as before; the server has the last word anyway.
      () => setStrength(NOTHING),
    );
  }, []);
  return { ...strength, judge };
}
