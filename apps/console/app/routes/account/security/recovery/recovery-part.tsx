import { Moment } from "@boardwalk/doors/frame";
import { Boards, buttonClass, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { LifeBuoy, Mail, RectangleEllipsis } from "lucide-react";
import { paths } from "../../../../paths.ts";
import type { RecoveryInWords } from "./recovery-in-words.ts";

const CODES = 10;

/** What signs somebody in when a passkey is not at hand. */
export function RecoveryPart({ hasPassword, passwordChanged, codesLeft, email }: RecoveryInWords) {
  return (
    <section aria-labelledby="recovery-head">
      <SectionHead id="recovery-head" title="Password and recovery" />
      <ItemList>
        <Item
          icon={RectangleEllipsis}
          name="Password"
          meta={
            passwordChanged ? (
              <>
                Changed <Moment when={passwordChanged} />.
              </>
            ) : hasPassword ? (
              "Set. It signs you in together with your address."
            ) : (
              "None. You sign in without one."
            )
          }
          action={
            <Link className={buttonClass("line", "md")} to={paths.password()}>
              {hasPassword ? "Change" : "Set a password"}
            </Link>
          }
        />
        <Item
          icon={LifeBuoy}
          name="Recovery codes"
          meta={codesLeft === null ? "None made yet. Each of ten lets you in once." : <CodesLeft left={codesLeft} />}
          action={
            <Link className={buttonClass("line", "md")} to={paths.recoveryCodes()}>
              {codesLeft === null ? "Make codes" : "Make new codes"}
            </Link>
          }
        />
        <Item
          icon={Mail}
          name="Mail about your security"
          meta={`To ${email}, whenever a new device signs in or a way in changes. It cannot be switched off.`}
        />
      </ItemList>
    </section>
  );
}

function CodesLeft({ left }: { left: number }) {
  return (
    <>
      {left} of {CODES} left. Each works once.
      <Boards
        size="sm"
        label={null}
        steps={Array.from({ length: CODES }, (_, index) => (index < left ? "done" : "optional"))}
      />
    </>
  );
}
