/** What a page needs to ask once more who somebody is, and to go on with what was interrupted. */
export interface StepUpAsked {
  /** The form that is held; null where nothing was sent, or what was sent cannot be kept. */
  interrupted: string | null;
  /** Where it was sent from: leaving leads there, and so does the proof where no form is held. */
  page: string;
  /** Where a script that was refused sends its person. */
  prove: string;
  email: string;
  ways: {
    passkey: boolean;
    password: boolean;
    providers: { key: string; name: string }[];
    recoveryCode: boolean;
  };
}
