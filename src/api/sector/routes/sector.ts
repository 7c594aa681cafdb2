import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::sector.sector', {
  config: publishedOnly('api::sector.sector'),
});
