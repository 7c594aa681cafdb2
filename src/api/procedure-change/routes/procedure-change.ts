import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::procedure-change.procedure-change', {
  config: publishedOnly('api::procedure-change.procedure-change'),
});
