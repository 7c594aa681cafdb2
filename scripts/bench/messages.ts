/** How many milliseconds the event loop came late. */
export interface Lag {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** What a server process went through while it was watched. */
export interface Watched {
  readonly lag: Lag;
  /** The most by which resident memory rose above the lowest before, in bytes. */
  readonly memoryRise: number;
}

export interface Ready {
  readonly kind: 'ready';
  readonly port: number;
  /** Bearer token of a clerk. */
  readonly token: string;
  /** Slug of the agency that has so many articles in the half-year. */
  readonly agencies: Readonly<Record<number, string>>;
}

export type FromServer =
  | Ready
  | { readonly kind: 'watching' }
  | { readonly kind: 'watched'; readonly watched: Watched }
  | { readonly kind: 'saved'; readonly perSecond: number };

/**
 * `start`: collect garbage, begin to watch and say so; `stop`: tell what was seen since; `save`: publish some articles one by one
 * through the document service.
 */
export type ToServer = 'start' | 'stop' | 'save';
