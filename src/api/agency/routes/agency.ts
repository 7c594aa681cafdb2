import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::agency.agency', {
  config: publishedOnly('api::agency.agency'),
});
