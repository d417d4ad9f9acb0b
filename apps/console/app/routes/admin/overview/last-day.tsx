import type { LastDay as Figures } from "@boardwalk/domain/administration";
import { Stat, Stats } from "@boardwalk/ui";

export function LastDay({ day: { people, signedIn, signIns, refusals } }: { day: Figures }) {
  return (
    <Stats label="People and sign-ins">
      <Stat label="Accounts" hint="that may sign in">
        {people.toLocaleString("en")}
      </Stat>
      <Stat label="Signed in now" hint="on one device or more">
        {signedIn.toLocaleString("en")}
      </Stat>
      <Stat label="Sign-ins, 24 hours" change={changeOf(signIns, "neither")}>
        {signIns.now.toLocaleString("en")}
      </Stat>
      <Stat label="Refused, 24 hours" change={changeOf(refusals, "bad")}>
        {refusals.now.toLocaleString("en")}
      </Stat>
    </Stats>
  );
}

/** Against the day before; `more` says what it means when there are more. */
function changeOf({ now, before }: Figures["signIns"], more: "bad" | "neither") {
  const from = `${before.toLocaleString("en")} the day before`;
  if (now === before) return { by: "no change", from, is: "neither" as const };
  const by = `${now > before ? "+" : "−"}${Math.abs(now - before).toLocaleString("en")}`;
  return { by, from, is: more === "neither" ? more : now > before ? ("bad" as const) : ("good" as const) };
}
