import type { PageRequest } from './page';

/** What search engines read of a page, in the words of schema.org; null values are left out. */

type Asking = Pick<PageRequest, 'agency' | 'absolute'>;

const given = (data: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

const organisation = ({ agency, absolute }: Asking): object => ({
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

export const governmentService = (request: Asking, service: ServiceData): object =>
  given({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: service.name,
    identifier: service.code,
    url: request.absolute(service.path),
    inLanguage: 'vi',
    provider: organisation(request),
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

export const newsArticle = (request: Asking, article: ArticleData): object =>
  given({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.day,
    articleSection: article.column,
    inLanguage: 'vi',
    image: article.image === null ? null : request.absolute(article.image),
    mainEntityOfPage: request.absolute(article.path),
    author: organisation(request),
    publisher: organisation(request),
  });
