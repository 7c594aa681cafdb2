/** Hosts that mean every address of the machine, or none but itself. */
const OWN_HOSTS: readonly string[] = ['0.0.0.0', '::', '127.0.0.1', '::1'];

/** What the server is told of its address. */
export interface ServerSettings {
  /** What people type, a path alone, or nothing. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Of the API: `/api`. */
  readonly prefix: string;
}

/** Where the API is. */
export interface Place {
  readonly url: string;
  /** Whether the office has said what its address is; else it is that of the machine. */
  readonly isPublic: boolean;
  /** The same without the server. */
  readonly path: string;
}

export const placeOf = ({ url, host, port, prefix }: ServerSettings): Place => {
  if (/^https?:/.test(url)) {
    const address = `${url}${prefix}`;
    return { url: address, isPublic: true, path: new URL(address).pathname };
  }
  const machine = OWN_HOSTS.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const path = `${url}${prefix}`;
  return { url: `http://${machine}:${port}${path}`, isPublic: false, path };
};
