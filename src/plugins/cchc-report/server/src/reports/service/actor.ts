/** The caller as stored with an action: the account, its present name, and the address of the request. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly ip: string | null;
}
