import { Avatar, Button, VisuallyHidden } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { LogOut } from "lucide-react";
import { paths } from "../../paths.ts";
import { ThemeChoice } from "./theme-choice.tsx";
import { useDisclosure } from "./use-disclosure.ts";

export interface AccountMenuProps {
  name: string;
  email: string;
  photo: string | null;
}

/** Who is signed in, the theme and the way out. A disclosure, so that it opens without scripts too. */
export function AccountMenu({ name, email, photo }: AccountMenuProps) {
  const disclosure = useDisclosure();
  return (
    <details className="bar-menu" ref={disclosure}>
      <summary>
        <Avatar name={name} photo={photo} />
        <VisuallyHidden>{name}, account</VisuallyHidden>
      </summary>
      <div className="float bar-float">
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
          <Button type="submit" variant="line" icon={LogOut} block>
            Sign out
          </Button>
        </Form>
      </div>
    </details>
  );
}
