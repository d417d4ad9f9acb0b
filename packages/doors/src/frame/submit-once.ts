import type { FormEvent } from "react";

/** For a form's `onSubmit`: a second press while the first is under way does nothing. */
export function submitOnce(isUnderWay: boolean): (event: FormEvent) => void {
  return (event) => {
    if (isUnderWay) event.preventDefault();
  };
}
