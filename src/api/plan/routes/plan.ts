import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::plan.plan', { config: publishedOnly('api::plan.plan') });
