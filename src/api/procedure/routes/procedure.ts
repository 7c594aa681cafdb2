import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::procedure.procedure', {
  config: publishedOnly('api::procedure.procedure'),
});
