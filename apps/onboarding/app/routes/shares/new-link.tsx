import { problemsOf, typedText } from "@boardwalk/doors/frame";
import { Button, Checkbox, ErrorSummary, RadioChoice, Select, TextField } from "@boardwalk/ui";
import type { FormReply } from "@boardwalk/web";
import { paths } from "../../paths.ts";

export interface NewLinkProps {
  token: string;
  /** What the new link will be called by, so that a form that is sent twice makes one. */
  id: string;
  isCompleted: boolean;
  refused: FormReply | undefined;
}

const LIVES = [
  { value: "1", label: "Tomorrow at this time" },
  { value: "7", label: "In a week" },
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "none", label: "When I end it" },
];

/** A plain form; a refused one keeps what was filled in. */
export function NewLink({ token, id, isCompleted, refused }: NewLinkProps) {
  const typed = refused?.initialValue ?? {};
  const errors = refused?.error ?? {};
  const problems = problemsOf(errors, {
    "": "new-link",
    id: "new-link",
    may: "may",
    life: "life",
    maxUses: "max-uses",
    email: "email",
  });
  const errorOf = (field: string) => errors[field]?.[0];
  return (
    <section aria-labelledby="new-link">
      {problems.length > 0 && <ErrorSummary title="No link was made" errors={problems} />}
      <h2 id="new-link" tabIndex={-1}>
        Make a link
      </h2>
      <form method="post" action={paths.walkShare(token)} noValidate>
        <input type="hidden" name="intent" value="share" />
        <input type="hidden" name="id" value={id} />
        <RadioChoice
          id="may"
          name="may"
          legend="What they may do"
          defaultValue={typedText(typed["may"]) ?? "view"}
          {...(errorOf("may") && { error: errorOf("may") })}
          choices={[
            { value: "view", label: "Look at it", text: "The steps, and the answers if you include them." },
            {
              value: "clone",
              label: "Look at it and begin a copy",
              text: "The copy is theirs: nothing that they do there changes yours.",
            },
            {
              value: "edit",
              label: "Change it",
              text: "They see your answers and change them in your walk, as you do.",
              ...(isCompleted && { disabledBecause: "The walk is finished, so nobody changes it any more." }),
            },
          ]}
        />
        <Checkbox name="withAnswers" defaultChecked={typed["withAnswers"] === "on"}>
          <b>Include my answers.</b> What was asked for as sensitive is never shown.
        </Checkbox>
        <Select
          id="life"
          name="life"
          label="It ends"
          defaultValue={typedText(typed["life"]) ?? "30"}
          error={errorOf("life")}
          options={LIVES}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label="For one person"
          optional
          hint="Their e-mail address: only an account with that address opens the link. Empty for anyone who has it."
          autoComplete="off"
          maxLength={255}
          defaultValue={typedText(typed["email"])}
          error={errorOf("email")}
        />
        <TextField
          id="max-uses"
          name="maxUses"
          label="How many people it lets in"
          optional
          hint="Each is counted once. Empty for as many as come."
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          defaultValue={typedText(typed["maxUses"])}
          error={errorOf("maxUses")}
        />
        <Button type="submit" variant="main" size="lg">
          Make the link
        </Button>
      </form>
    </section>
  );
}
