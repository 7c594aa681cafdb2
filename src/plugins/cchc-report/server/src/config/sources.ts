/**
 * Where the records live: for each source its content type and the names of the fields the plugin reads.
 * The defaults are this project's own types; an office whose app names them otherwise overrides them in `config/plugins.ts`.
 */
export interface SourceConfig<Field extends string> {
  /** Content-type uid, `api::article.article`. */
  readonly uid: string;
  /** Attribute of each field the plugin reads. */
  readonly fields: Readonly<Record<Field, string>>;
  /** Attributes a list is richer for and the plugin does without where the app has none: their cells stay empty. */
  readonly optional?: readonly Field[];
  /**
   * Column of the type's own table that holds the agency's row id, if the database keeps one.
   * Without it the agency is read through the relation's link table: right, but slower on large tables.
   */
  readonly agencyColumn?: string;
  /**
   * Attributes that search reads besides title, number and code; `false` leaves one out. Those the app has not, and those that are
   * private or not searchable, are never read.
   */
  readonly searched?: Readonly<Record<string, boolean>>;
}

export interface SourcesConfig {
  readonly agencies: SourceConfig<
    'slug' | 'name' | 'shortName' | 'level' | 'placeName' | 'superior' | 'successor' | 'validFrom' | 'validTo'
  >;
  readonly channels: SourceConfig<'slug' | 'name' | 'class' | 'unit'>;
  readonly sectors: SourceConfig<'slug' | 'name'>;
  readonly articles: SourceConfig<
    'agency' | 'date' | 'title' | 'kind' | 'topic' | 'channels' | 'column' | 'evidence'
  >;
  readonly meetings: SourceConfig<
    | 'agency'
    | 'date'
    | 'title'
    | 'kind'
    | 'topic'
    | 'attendees'
    | 'integrated'
    | 'documents'
    | 'host'
    | 'place'
    | 'evidence'
  >;
  readonly outreach: SourceConfig<
    'agency' | 'date' | 'title' | 'topic' | 'channel' | 'quantity' | 'unit' | 'evidence'
  >;
  readonly plans: SourceConfig<
    'agency' | 'date' | 'title' | 'year' | 'number' | 'symbol' | 'purpose' | 'basedOn' | 'objectives'
  >;
  readonly officialDocuments: SourceConfig<
    'agency' | 'date' | 'title' | 'type' | 'number' | 'symbol' | 'issuerName' | 'sector'
  >;
  readonly procedures: SourceConfig<
    'agency' | 'date' | 'title' | 'code' | 'sector' | 'onlineLevel' | 'executionLevel'
  >;
  readonly procedureChanges: SourceConfig<
    | 'agency'
    | 'date'
    | 'kind'
    | 'procedure'
    | 'replacement'
    | 'effectiveOn'
    | 'decisionNumber'
    | 'decisionDate'
    | 'decisionIssuer'
    | 'decisionSubject'
  >;
}

export type SourceId = keyof SourcesConfig;

const AGENCY_COLUMN = 'agency_key';

export const defaultSources = {
  agencies: {
    uid: 'api::agency.agency',
    searched: { shortName: true, placeName: true },
    fields: {
      slug: 'slug',
      name: 'name',
      shortName: 'shortName',
      level: 'level',
      placeName: 'placeName',
      superior: 'superior',
      successor: 'successor',
      validFrom: 'validFrom',
      validTo: 'validTo',
    },
  },
  channels: {
    uid: 'api::channel.channel',
    fields: { slug: 'slug', name: 'name', class: 'class', unit: 'unit' },
  },
  sectors: { uid: 'api::sector.sector', fields: { slug: 'slug', name: 'name' } },
  articles: {
    uid: 'api::article.article',
    searched: { column: true, summary: true, body: true },
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'publishedOn',
      title: 'title',
      kind: 'kind',
      topic: 'topic',
      channels: 'channels',
      column: 'column',
      evidence: 'evidence',
    },
    optional: ['evidence'],
  },
  meetings: {
    uid: 'api::meeting.meeting',
    searched: { place: true, host: true, content: true },
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'heldOn',
      title: 'title',
      kind: 'kind',
      topic: 'topic',
      attendees: 'attendees',
      integrated: 'integrated',
      documents: 'documents',
      host: 'host',
      place: 'place',
      evidence: 'evidence',
    },
    optional: ['host', 'place', 'evidence'],
  },
  outreach: {
    uid: 'api::outreach.outreach',
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'happenedOn',
      title: 'title',
      topic: 'topic',
      channel: 'channel',
      quantity: 'quantity',
      unit: 'unit',
      evidence: 'evidence',
    },
    optional: ['evidence'],
  },
  plans: {
    uid: 'api::plan.plan',
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'issuedOn',
      title: 'subject',
      year: 'year',
      number: 'number',
      symbol: 'symbol',
      purpose: 'purpose',
      basedOn: 'basedOn',
      objectives: 'objectives',
    },
  },
  officialDocuments: {
    uid: 'api::official-document.official-document',
    searched: { issuerName: true },
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'issuedOn',
      title: 'subject',
      type: 'type',
      number: 'number',
      symbol: 'symbol',
      issuerName: 'issuerName',
      sector: 'sector',
    },
  },
  procedures: {
    uid: 'api::procedure.procedure',
    searched: {
      decisionNumber: true,
      steps: true,
      dossier: true,
      duration: true,
      applicants: true,
      competentAuthority: true,
      result: true,
      fees: true,
      conditions: true,
      legalBasis: true,
    },
    agencyColumn: AGENCY_COLUMN,
    fields: {
      agency: 'agency',
      date: 'postedOn',
      title: 'name',
      code: 'code',
      sector: 'sector',
      onlineLevel: 'onlineLevel',
      executionLevel: 'executionLevel',
    },
  },
  procedureChanges: {
    uid: 'api::procedure-change.procedure-change',
    agencyColumn: AGENCY_COLUMN,
    optional: ['decisionIssuer', 'decisionSubject'],
    fields: {
      agency: 'agency',
      date: 'postedOn',
      kind: 'kind',
      procedure: 'procedure',
      replacement: 'replacement',
      effectiveOn: 'effectiveOn',
      decisionNumber: 'decisionNumber',
      decisionDate: 'decisionDate',
      decisionIssuer: 'decisionIssuer',
      decisionSubject: 'decisionSubject',
    },
  },
} as const satisfies SourcesConfig;
