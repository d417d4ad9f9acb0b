import { useNavigation } from "@remix-run/react";
import { Ask } from "../../../ask.tsx";
import { paths } from "../../../paths.ts";
import type { ApiTokenInWords } from "./api-token-in-words.ts";

/** The question before a token is revoked. */
export function AskRevoke({ token: { id, name, lastUse } }: { token: ApiTokenInWords }) {
  return (
    <Ask
      title={`Revoke ${name}?`}
      action={paths.apiTokens()}
      fields={[
        ["intent", "revoke"],
        ["tokenId", id],
      ]}
      confirm="Revoke it"
      keep="Keep it"
      keepHref={paths.apiTokens()}
      isBusy={useNavigation().formData?.get("tokenId") === id}
    >
      {lastUse
        ? `It was last used ${lastUse.when.text}. What uses it is refused at once, and it cannot be brought back.`
        : "Nothing has used it yet. It cannot be brought back."}
    </Ask>
  );
}
