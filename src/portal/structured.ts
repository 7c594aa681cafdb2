import type { PageRequest } from './page';

/** Structured data for search engines in schema.org terms; null values are omitted. */

type SiteContext = Pick<PageRequest, 'agency' | 'absolute'>;

const omitNulls = (data: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

const toOrganisation = ({ agency, absolute }: SiteContext): object => ({
  '@type': 'GovernmentOrganization',
  name: agency.name,
  url: absolute('/'),
});

export interface ServiceData {
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly sector: string | null;
  readonly result: string | null;
  readonly applicants: string | null;
  readonly portalUrl: string | null;
}

export const toGovernmentService = (request: SiteContext, service: ServiceData): object =>
  omitNulls({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: service.name,
    identifier: service.code,
    url: request.absolute(service.path),
    inLanguage: 'vi',
    provider: toOrganisation(request),
    jurisdiction: request.agency.name,
    serviceType: service.sector,
    serviceOutput: service.result,
    audience: service.applicants === null ? null : { '@type': 'Audience', audienceType: service.applicants },
    availableChannel:
      service.portalUrl === null ? null : { '@type': 'ServiceChannel', serviceUrl: service.portalUrl },
  });

export interface ArticleData {
  readonly path: string;
  readonly title: string;
  readonly summary: string | null;
  readonly day: string;
  readonly column: string | null;
  readonly image: string | null;
}

export const toNewsArticle = (request: SiteContext, article: ArticleData): object =>
  omitNulls({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.day,
    articleSection: article.column,
    inLanguage: 'vi',
    image: article.image === null ? null : request.absolute(article.image),
    mainEntityOfPage: request.absolute(article.path),
    author: toOrganisation(request),
    publisher: toOrganisation(request),
  });
