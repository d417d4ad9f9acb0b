import { problemsOf, submitOnce, typedText, useSlow } from "@boardwalk/doors/frame";
import { Button, CheckChoice, ErrorSummary, SectionHead, Select, TextField } from "@boardwalk/ui";
import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "../../../paths.ts";

export interface NewTokenProps {
  /** What the new token will be called by, so that a form that is sent twice makes one. */
  id: string;
  organizations: { id: string; name: string }[];
  scopes: { name: string; title: string; says: string }[];
  refused: SubmissionResult | undefined;
}

interface Fields extends Record<string, unknown> {
  name: string;
  scopes: string[];
  life: string;
  organizationId: string;
}

const LIVES = [
  { value: "7", label: "In 7 days" },
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In a year" },
  { value: "none", label: "Not by itself" },
];

/** A plain form, so that it works without scripts; a refused one keeps what was filled in. */
export function NewToken({ id, organizations, scopes, refused }: NewTokenProps) {
  const isBusy = useNavigation().formData?.get("intent") === "create";
  const isSlow = useSlow(isBusy);
  const [form, fields] = useForm<Fields>({ id: "new-token", lastResult: refused });
  const typed = refused?.initialValue;
  const { name, scopes: rights, life } = fields;
  const problems = problemsOf(form.allErrors, { "": name.id, name: name.id, scopes: rights.id, life: life.id });
  if (organizations.length === 0)
    return <p className="hint">A token belongs to an organization that you manage, and you manage none.</p>;
  return (
    <section aria-labelledby="new-token-head">
      {problems.length > 0 && <ErrorSummary title="No token was made" errors={problems} />}
      <SectionHead id="new-token-head" title="Make a token" />
      <Form
        method="post"
        action={paths.apiTokens()}
        id={form.id}
        noValidate={form.noValidate}
        className="new-token"
        onSubmit={submitOnce(isBusy)}
      >
        <input type="hidden" name="intent" value="create" />
        <input type="hidden" name="id" value={id} />
        <TextField
          id={fields.name.id}
          name="name"
          label="Name"
          hint="What uses it, so that you know it again: “Nightly import”."
          defaultValue={typedText(typed?.["name"])}
          error={fields.name.errors?.[0]}
          maxLength={60}
          autoComplete="off"
          required
        />
        {organizations.length === 1 ? (
          <input type="hidden" name="organizationId" value={organizations[0]?.id} />
        ) : (
          <Select
            id={fields.organizationId.id}
            name="organizationId"
            label="For"
            defaultValue={typedText(typed?.["organizationId"])}
            options={organizations.map((organization) => ({ value: organization.id, label: organization.name }))}
          />
        )}
        <CheckChoice
          id={fields.scopes.id}
          name="scopes"
          legend="What it may do"
          hint="Allow only what the program needs. It is never allowed more than you are."
          {...(fields.scopes.errors?.[0] && { error: fields.scopes.errors[0] })}
          defaultValues={listOf(typed?.["scopes"])}
          choices={scopes.map(({ name, title, says }) => ({ value: name, label: title, text: says }))}
        />
        <Select
          id={fields.life.id}
          name="life"
          label="Ends"
          hint="A week before, we mail you."
          defaultValue={typedText(typed?.["life"]) ?? "90"}
          error={fields.life.errors?.[0]}
          options={LIVES}
        />
        <Button type="submit" variant="main" busy={isSlow}>
          Make the token
        </Button>
      </Form>
    </section>
  );
}

function listOf(typed: unknown): string[] {
  return Array.isArray(typed) ? typed.map(String) : typeof typed === "string" ? [typed] : [];
}
