import { Stat, Stats } from "@boardwalk/ui";
import type { LastDayInWords } from "./last-day-in-words.ts";

export function LastDay({ day: { people, signedIn, signIns, refusals } }: { day: LastDayInWords }) {
  return (
    <Stats label="People and sign-ins">
      <Stat label="Accounts" hint="that may sign in">
        {people}
      </Stat>
      <Stat label="Signed in now" hint="on one device or more">
        {signedIn}
      </Stat>
      <Stat label="Sign-ins, 24 hours" change={signIns.change}>
        {signIns.now}
      </Stat>
      <Stat label="Refused, 24 hours" change={refusals.change}>
        {refusals.now}
      </Stat>
    </Stats>
  );
}
