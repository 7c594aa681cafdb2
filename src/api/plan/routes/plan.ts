import { factories } from '@strapi/strapi';
import { recordRoutes } from '../../../records/routes';

export default factories.createCoreRouter('api::plan.plan', { config: recordRoutes('api::plan.plan') });
