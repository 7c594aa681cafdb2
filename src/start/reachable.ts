/** An address that people can open: `0.0.0.0` is where a server listens, not where a browser goes. */
export const reachable = (url: string): string =>
  url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=[:/]|$)/, '//localhost');
