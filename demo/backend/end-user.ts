/** The customer's customer, as sessions and connections tell about them on the wire. */
export interface EndUser {
  readonly id: string;
  readonly display_name: string | null;
  readonly email: string | null;
  readonly tags: Readonly<Record<string, string>> | null;
  readonly organization: { readonly id: string; readonly display_name: string | null } | null;
}
