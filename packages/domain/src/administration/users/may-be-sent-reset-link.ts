/** Only who can sign in has a password to set, and only who has an address can be told. */
export function mayBeSentResetLink<Person extends { readonly email: string | null; readonly isActive: boolean }>(
  person: Person,
): person is Person & { readonly email: string } {
  return person.email !== null && person.isActive;
}
