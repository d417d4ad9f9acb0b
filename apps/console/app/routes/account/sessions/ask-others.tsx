import { useNavigation } from "@remix-run/react";
import { Ask } from "../../../ask.tsx";
import { paths } from "../../../paths.ts";
import { devicesInWords } from "./devices-in-words.ts";

/** The question before all others are signed out. */
export function AskOthers({ names }: { names: string[] }) {
  const isOne = names.length === 1;
  const count = isOne ? "1 device" : `${names.length} devices`;
  return (
    <Ask
      title={`Sign out ${count}?`}
      action={paths.sessions()}
      fields={[["intent", "end-others"]]}
      confirm={`Sign out ${count}`}
      keep={`Keep ${isOne ? "it" : "them"} signed in`}
      keepHref={paths.sessions()}
      isBusy={useNavigation().formMethod === "POST"}
    >
      {devicesInWords(names)} {isOne ? "loses" : "lose"} access at once and must sign in again. This device stays signed
      in.
    </Ask>
  );
}
