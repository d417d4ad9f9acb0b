import { Archive } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "../button/button.tsx";
import { Dialog } from "../dialog/dialog.tsx";
import { DialogButton } from "../dialog/dialog-button.tsx";
import { Drawer } from "../drawer/drawer.tsx";
import { TextField } from "../field/text-field.tsx";
import { showToast } from "../toast/show-toast.ts";
import { ToastRegion } from "../toast/toast-region.tsx";
import { Tooltip } from "../tooltip/tooltip.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

export function ShowOverlays() {
  const [archived, setArchived] = useState(0);
  return (
    <>
      <Section id="dialogs" title="Dialog and drawer">
        <div className="row-flex wrap">
          <DialogButton variant="danger" dialog={<SignOutDialog />}>
            Sign out 4 devices…
          </DialogButton>
          <DeleteOrganization />
          <DialogButton
            variant="line"
            dialog={
              <Drawer
                title="Delivery to https://hooks.harbourmasters.example/boardwalk/incoming/2026/festival"
                actions={<Button variant="line">Send it again</Button>}
              >
                <div className="stack">
                  {HOURS.map((hour) => (
                    <p key={hour}>
                      Tried at {hour}:00 and refused with 503. It is tried again within the hour, and then ever more
                      seldom for three days.
                    </p>
                  ))}
                </div>
              </Drawer>
            }
          >
            Look at a delivery
          </DialogButton>
        </div>
      </Section>
      <Section id="toasts" title="Toast and tooltip">
        <div className="grid-states grid-wide">
          <Shown as="toast: what was done, and the way back">
            <div className="toast">
              <span className="toast-words">3 wizards archived</span>
              <button type="button" className="link-btn">
                Undo
              </button>
            </div>
          </Shown>
          <Shown as="tooltip">
            <div className="float tip kit-inline">
              <b>Tuesday 3 November</b>
              107 starts, 65 completions
            </div>
          </Shown>
          <Shown as={`press to archive; archived so far: ${archived}`}>
            <div className="row-flex wrap">
              <Button
                variant="line"
                onPress={() => {
                  setArchived((count) => count + 3);
                  showToast({ text: "3 wizards archived", undo: () => setArchived((count) => count - 3) });
                }}
              >
                Archive 3
              </Button>
              <Button variant="line" onPress={() => showToast({ text: "Link copied" })}>
                Copy link
              </Button>
            </div>
          </Shown>
          <Shown as="point at it, or go there by Tab">
            <div className="row-flex wrap">
              <Tooltip text="Archive: nobody new can start it">
                <Button variant="quiet" icon={Archive} aria-label="Archive" />
              </Tooltip>
              <Tooltip title="Tuesday 3 November" text="107 starts, 65 completions">
                <a href="#toasts">3 Nov</a>
              </Tooltip>
            </div>
          </Shown>
        </div>
        <ToastRegion />
      </Section>
    </>
  );
}

const HOURS = Array.from({ length: 14 }, (_, index) => index + 8);

function SignOutDialog() {
  return (
    <Dialog
      title="Sign out the other 4 devices?"
      actions={
        <>
          <Button slot="close" variant="quiet">
            Keep them
          </Button>
          <Button slot="close" variant="danger-main">
            Sign out 4 devices
          </Button>
        </>
      }
    >
      <p>They stop working at once, also the command line on harbourmaster-backup-01. This device stays signed in.</p>
    </Dialog>
  );
}

function DeleteOrganization() {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [word, setWord] = useState("");
  function confirm(event: FormEvent): void {
    event.preventDefault();
    if (word === "halyard") setBusy(true);
  }
  return (
    <>
      <Button
        variant="danger"
        onPress={() => {
          setBusy(false);
          setWord("");
          setOpen(true);
        }}
      >
        Delete an organization…
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        busy={isBusy}
        onSubmit={confirm}
        title="Delete Halyard Events?"
        actions={
          <>
            <Button variant="quiet" onPress={() => setOpen(false)}>
              {isBusy ? "Leave the example" : "Keep it"}
            </Button>
            <Button type="submit" variant="danger-main" disabled={word !== "halyard"} busy={isBusy}>
              Delete 12 wizards
            </Button>
          </>
        }
      >
        <p>12 wizards, 16,204 walks and the accounts of 31 people in it are lost for good.</p>
        <TextField
          label="Write halyard to go on"
          name="word"
          autoComplete="off"
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
