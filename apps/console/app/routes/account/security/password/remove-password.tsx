import { submitOnce } from "@boardwalk/doors/frame";
import { Button, SectionHead } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";

/** Away with it, where something else signs the person in. */
export function RemovePassword({ hasOtherWay }: { hasOtherWay: boolean }) {
  const isBusy = useNavigation().formData !== undefined;
  return (
    <section aria-labelledby="remove-password">
      <SectionHead id="remove-password" title="Do without one" />
      {hasOtherWay ? (
        <Form method="post" className="security-form" onSubmit={submitOnce(isBusy)}>
          <input type="hidden" name="intent" value="remove" />
          <p>Nobody can guess or steal a password that does not exist. What else you have signs you in.</p>
          <Button type="submit" variant="danger">
            Remove the password
          </Button>
        </Form>
      ) : (
        <p className="hint">
          It is the only way in that you have. Add a passkey or another account first; then it can go.
        </p>
      )}
    </section>
  );
}
