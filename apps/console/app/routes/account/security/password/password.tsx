import { pageMeta, problemsOf, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { NewPasswordField } from "@boardwalk/doors/new-password";
import { Button, ErrorSummary, PageHead } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import type { changePassword } from "./change-password.ts";
import type { loadPassword } from "./load-password.ts";
import { RemovePassword } from "./remove-password.tsx";
import "../security-form.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changePassword as action } from "./change-password.ts";
export { loadPassword as loader } from "./load-password.ts";

export const handle = { crumb: "Password" };
export const meta: MetaFunction = () => pageMeta("Password");

export default function Password() {
  const { email, name, hasPassword, hasOtherWay } = useLoaderData<typeof loadPassword>();
  const lastResult = useActionData<typeof changePassword>();
  const { formData } = useNavigation();
  const isBusy = formData !== undefined;
  const isSlow = useSlow(isBusy);
  const [form, { password }] = useForm<{ password: string }>({ id: "new-password", lastResult });
  const problems = problemsOf(form.allErrors, { password: password.id });
  return (
    <>
      <PageHead
        title={hasPassword ? "Change your password" : "Set a password"}
        lead={
          hasPassword
            ? "The old one stops working, and every other device is signed out."
            : "It signs you in together with your address. Every other device is signed out."
        }
      />
      <section aria-label="New password">
        {problems.length > 0 && <ErrorSummary title="The password is not set" errors={problems} />}
        <Form method="post" className="security-form" noValidate={form.noValidate} onSubmit={submitOnce(isBusy)}>
          <input type="hidden" name="intent" value="set" />
          {/* Password managers keep what they are given together with an address. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <NewPasswordField
            id={password.id}
            own={() => [email, name ?? ""]}
            error={password.errors?.[0]}
            lastResult={lastResult}
          />
          <Button type="submit" variant="main" busy={isSlow && formData?.get("intent") === "set"}>
            {hasPassword ? "Change the password" : "Set the password"}
          </Button>
        </Form>
      </section>
      {hasPassword && <RemovePassword hasOtherWay={hasOtherWay} />}
    </>
  );
}
