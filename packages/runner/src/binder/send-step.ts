import type { Attention } from "./attention.ts";
import type { Keeper } from "./keeper.ts";
import type { Page } from "./page.ts";
import { showSaving } from "./show-saving.ts";

const STOPPED_MS = 10_000;

/** Sends the step's form once, after all that was typed is saved; without a connection it stays and says so. */
export function sendStep(page: Page, keeper: Keeper, attention: Attention): void {
  const { form, data } = page;
  let leaving = false;
  let waiting = false;
  let sent = false;

  form.addEventListener("submit", (event) => {
    if (leaving) {
      fillIn(event);
      return;
    }
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    const submitter = event.submitter;
    submitter?.setAttribute("aria-busy", "true");
    void settle().then((mayLeave) => {
      waiting = false;
      if (!mayLeave) return submitter?.removeAttribute("aria-busy");
      // Behind the press that asked for it: browsers overlook a form that is sent while it is being sent.
      setTimeout(() => {
        leaving = true;
        form.requestSubmit(submitter);
      });
      // Whoever stopped the browser on the way may press once more.
      setTimeout(() => {
        leaving = sent = false;
        submitter?.removeAttribute("aria-busy");
      }, STOPPED_MS);
    });
  });
  // Whoever comes back by the browser's own memory of the page would see what was.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  function fillIn(event: SubmitEvent): void {
    if (sent) {
      event.preventDefault();
      return;
    }
    sent = true;
    const seconds = form.querySelector<HTMLInputElement>("input[name='seconds']");
    if (seconds) seconds.value = String(attention.take());
  }

  async function settle(): Promise<boolean> {
    const saving = await keeper.flush();
    if (saving === "signed-out") location.assign(data.addresses.login);
    if (saving === "conflict") form.querySelector<HTMLElement>(".walk-conflict button")?.focus();
    if (saving === "saved" && !navigator.onLine) {
      showSaving(page, "away");
      return false;
    }
    return saving === "saved";
  }
}
