import admin from './admin';
import contentApi from './contentApi';

export default { admin, 'content-api': contentApi };
