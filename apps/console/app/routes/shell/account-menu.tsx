import { Avatar } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { paths } from "../../paths.ts";
import { ThemeChoice } from "./theme-choice.tsx";
import { useDisclosure } from "./use-disclosure.ts";

/** Who is signed in, the theme and the way out. A disclosure, so that it opens without scripts too. */
export function AccountMenu({ name, email }: { name: string; email: string }) {
  const disclosure = useDisclosure();
  return (
    <details className="account-menu" ref={disclosure}>
      <summary aria-label={`${name}, account`}>
        <Avatar name={name} />
      </summary>
      <div className="float account-float">
        <p className="account-who">
          <b className="clip" title={name}>
            {name}
          </b>
          <span className="clip" title={email}>
            {email}
          </span>
        </p>
        <ThemeChoice />
        <Form method="post" action={paths.logout()}>
          <button type="submit" className="account-out">
            Sign out
          </button>
        </Form>
      </div>
    </details>
  );
}
