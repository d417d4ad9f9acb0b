import { useNavigation } from "@remix-run/react";
import { Ask } from "../../../ask.tsx";
import { paths } from "../../../paths.ts";
import type { UserQuestion } from "./user-question.ts";

/** The question before something is done to somebody's account. */
export function AskUser({ userId, question }: { userId: string; question: UserQuestion }) {
  const { title, says, fields, confirm, keep, isGrave } = question;
  const here = paths.user(userId);
  return (
    <Ask
      title={title}
      level={2}
      action={here}
      fields={fields}
      confirm={confirm}
      keep={keep}
      keepHref={here}
      isBusy={useNavigation().formMethod === "POST"}
      isMild={!isGrave}
    >
      {says}
    </Ask>
  );
}
