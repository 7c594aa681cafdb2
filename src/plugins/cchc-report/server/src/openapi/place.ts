/** Hosts that mean every address of the machine, or none but itself. */
const OWN_HOSTS: readonly string[] = ['0.0.0.0', '::', '127.0.0.1', '::1'];

/** The configured address of the server. */
export interface ServerSettings {
  /** A whole address, a path alone, or nothing. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Path of the API: `/api`. */
  readonly prefix: string;
}

/** Where the API is. */
export interface Place {
  readonly url: string;
  /** True if the office has said what its address is; else it is that of the machine. */
  readonly isPublic: boolean;
  /** The same without the server. */
  readonly path: string;
}

export const findPlace = ({ url, host, port, prefix }: ServerSettings): Place => {
  if (/^https?:/.test(url)) {
    const address = `${url}${prefix}`;
    return { url: address, isPublic: true, path: new URL(address).pathname };
  }
  const machine = OWN_HOSTS.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const path = `${url}${prefix}`;
  return { url: `http://${machine}:${port}${path}`, isPublic: false, path };
};
