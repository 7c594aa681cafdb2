import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::outreach.outreach', {
  config: publishedOnly('api::outreach.outreach'),
});
