/** Who asks, as it is kept with what was done: the account, its name as it is now, and where the request came from. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly ip: string | null;
}
