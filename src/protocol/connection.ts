/** What success leaves behind. */
export interface Connection {
  /** `null` when the provider said yes but the id could not be heard: it arrives by webhook. */
  readonly connectionId: string | null;
  /** The integration's key. */
  readonly providerConfigKey: string;
  /** True while somebody at the provider still has to approve. */
  readonly isPending: boolean;
}
