import { Moment } from "@boardwalk/doors/frame";
import { State } from "@boardwalk/ui";
import type { ReactNode } from "react";
import type { UserLoaded } from "./load-user.ts";

export function UserFacts({ user }: Pick<UserLoaded, "user">) {
  return (
    <dl className="facts">
      <Fact label="State">
        <State tone={user.state.tone}>{user.state.says}</State>
      </Fact>
      <Fact label="Role">{user.role}</Fact>
      <Fact label="Signs in with">{user.waysIn}</Fact>
      {user.tokens > 0 && <Fact label="API tokens">{user.tokens}</Fact>}
      <Fact label="Last sign-in">{user.lastSignIn ? <Moment when={user.lastSignIn} /> : "Never"}</Fact>
      <Fact label="Joined">
        <Moment when={user.joined} />
      </Fact>
      {user.timezone && <Fact label="Time zone">{user.timezone.replaceAll("_", " ")}</Fact>}
      <Fact label="Id">
        <span className="code">{user.id}</span>
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
