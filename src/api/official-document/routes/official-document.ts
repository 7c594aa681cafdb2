import { factories } from '@strapi/strapi';
import { publishedOnly } from '../../../records/routes';

export default factories.createCoreRouter('api::official-document.official-document', {
  config: publishedOnly('api::official-document.official-document'),
});
