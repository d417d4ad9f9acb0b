import { Brand } from "@boardwalk/ui";
import { doorPaths } from "../door-paths.ts";
import { FailureScreen, type FailureScreenProps } from "./failure-screen.tsx";

/** A failure with nothing of a shell around it: the name leads home. */
export function FailurePage(props: FailureScreenProps) {
  return (
    <>
      <header className="top-ob">
        <Brand href={doorPaths.home()} />
      </header>
      <FailureScreen {...props} />
    </>
  );
}
