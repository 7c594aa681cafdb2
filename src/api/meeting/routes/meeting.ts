import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::meeting.meeting', {
  config: recordRoutes('api::meeting.meeting'),
});
