import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";
import type { OpenEditor } from "./draft/editor-store.ts";

/** Sends what waits before anything else is looked at: publishing, versions and settings show the draft as it was left. */
export function useOpenEditor(store: OpenEditor, isWithin: (pathname: string) => boolean): void {
  const blocker = useBlocker(
    ({ nextLocation }) => !isWithin(nextLocation.pathname) && store.getState().saving.kind === "saving",
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    let isOver = false;
    // What cannot be sent now is kept in this browser: nobody is held back for it.
    void store.flush().then(() => {
      if (!isOver) blocker.proceed();
    });
    return () => {
      isOver = true;
    };
  }, [store, blocker]);

  useEffect(() => {
    const letGo = () => {
      if (document.visibilityState === "hidden") void store.flush();
    };
    const tryAgain = () => store.nudge();
    const stop = store.watch();
    document.addEventListener("visibilitychange", letGo);
    window.addEventListener("pagehide", letGo);
    window.addEventListener("online", tryAgain);
    window.addEventListener("focus", tryAgain);
    return () => {
      void store.flush();
      stop();
      document.removeEventListener("visibilitychange", letGo);
      window.removeEventListener("pagehide", letGo);
      window.removeEventListener("online", tryAgain);
      window.removeEventListener("focus", tryAgain);
    };
  }, [store]);
}
