import { Moment } from "@boardwalk/doors/frame";
import { Facts, State } from "@boardwalk/ui";
import type { UserLoaded } from "./load-user.ts";

export function UserFacts({ user }: Pick<UserLoaded, "user">) {
  const { state, role, waysIn, tokens, lastSignIn, joined, timezone, id } = user;
  return (
    <Facts
      inColumns
      facts={[
        { label: "State", value: <State tone={state.tone}>{state.says}</State> },
        { label: "Role", value: role },
        { label: "Signs in with", value: waysIn },
        ...(tokens > 0 ? [{ label: "API tokens", value: tokens }] : []),
        { label: "Last sign-in", value: lastSignIn ? <Moment when={lastSignIn} /> : "Never" },
        { label: "Joined", value: <Moment when={joined} /> },
        ...(timezone ? [{ label: "Time zone", value: timezone.replaceAll("_", " ") }] : []),
        { label: "Id", value: <span className="code">{id}</span>, isLong: true },
      ]}
    />
  );
}
