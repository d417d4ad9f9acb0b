import type { Letter } from "../letter/letter.ts";

/** A mail with data made up for it, for whoever looks at mails before anybody gets one. */
export interface MailState {
  readonly name: string;
  readonly letter: Letter;
}

export interface ShownMail {
  readonly name: string;
  /** When it goes out, in one sentence. */
  readonly says: string;
  states(): MailState[];
}

export interface MailTemplate<Data> extends ShownMail {
  write(data: Data): Letter;
}

/** Another mail is a file like its neighbours, and a line in `mail-templates.ts`. */
export function defineMail<Data>(mail: {
  readonly name: string;
  readonly says: string;
  write(data: Data): Letter;
  readonly samples: Readonly<Record<string, Data>>;
}): MailTemplate<Data> {
  return {
    name: mail.name,
    says: mail.says,
    write: (data) => mail.write(data),
    states: () => Object.entries(mail.samples).map(([name, data]) => ({ name, letter: mail.write(data) })),
  };
}
