/** What success leaves behind, as Nango's wire names it. Comes from a browser: check it on your server before you save it. */
export interface Connection {
  /** `null` when the provider said yes but the id could not be heard: it arrives by webhook. */
  readonly connectionId: string | null;
  /** The integration's key, `unique_key` in the API's list. */
  readonly providerConfigKey: string;
  /** True while somebody at the provider still has to approve. */
  readonly isPending: boolean;
}
