import { fieldNames } from "../form/field-names.ts";
import type { Attention } from "./attention.ts";
import type { Keeper, Saving } from "./keeper.ts";
import type { Page } from "./page.ts";
import { showSaving } from "./show-saving.ts";
import type { Uploads } from "./upload-files.ts";

/** After this long, whoever stopped the browser on its way may press once more. */
const STOPPED_MS = 10_000;

/** Sends the step's form once, after all that was typed and chosen is saved; without a connection it stays and says so. */
export function sendStep(page: Page, keeper: Keeper, attention: Attention, uploads: Uploads): void {
  const { form } = page;
  // A page that answers a form is asked for anew when somebody comes back to it: not by sending the form once more.
  history.replaceState(history.state, "");
  let phase: "open" | "waiting" | "ready" | "sent" = "open";

  form.addEventListener("submit", (event) => {
    if (phase === "open" && keeper.isSettled() && uploads.isSettled() && navigator.onLine) phase = "ready";
    if (phase === "ready") {
      phase = "sent";
      setTimeout(() => release(event.submitter), STOPPED_MS);
      const seconds = form.querySelector<HTMLInputElement>(`input[name="${fieldNames.seconds}"]`);
      if (seconds) seconds.value = String(attention.take());
      return;
    }
    event.preventDefault();
    if (phase !== "open") return;
    phase = "waiting";
    event.submitter?.setAttribute("aria-busy", "true");
    // A form cannot be sent anew while it hears that it is sent.
    setTimeout(async () => {
      const [saving, arrived] = await Promise.all([keeper.flush(), uploads.settle()]);
      if (arrived) goOn(saving, event.submitter);
      else stayForFiles(event.submitter);
    });
  });
  // Whoever comes back by the browser's own memory of the page would see what was.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  function goOn(saving: Saving, submitter: HTMLElement | null): void {
    // What has ended says so itself, on the page that the form leads to.
    if (saving === "ended" || (saving === "saved" && navigator.onLine)) {
      phase = "ready";
      form.requestSubmit(submitter);
      return;
    }
    release(submitter);
    if (saving === "saved") showSaving(page, "away");
    if (saving === "signed-out") form.querySelector<HTMLElement>("[data-trouble] a")?.click();
    if (saving === "conflict") form.querySelector<HTMLElement>(".walk-conflict button")?.focus();
  }

  /** What is said of the files is beside them. */
  function stayForFiles(submitter: HTMLElement | null): void {
    release(submitter);
    form.querySelector<HTMLElement>(".has-error input[type='file']")?.focus();
  }

  function release(submitter: HTMLElement | null): void {
    phase = "open";
    submitter?.removeAttribute("aria-busy");
  }
}
