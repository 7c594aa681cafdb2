import type { StrapiApp } from '@strapi/strapi/admin';
import emblem from './assets/emblem.svg';
import { setUpRecordScreens } from './records';
import { skipAiRequests, translatePermissions, keepFormWhenUnsent } from './start/adminApi';
import {
  keepProductTitle,
  showFavicon,
  translateFixedTexts,
  hideServerFetching,
  labelWeekdays,
} from './start/page';
import { startInVietnamese, dismissNotices } from './start/preferences';
import {
  hideDeveloperScreens,
  hideActionsWithoutRight,
  removeStatisticsWidget,
} from './start/developerScreens';
import { announceSessionEnd } from './start/sessionEnd';
import { translations } from './translations';

export default {
  // Release notices and tutorials would contact the internet; nothing leaves the machine unasked.
  config: {
    locales: ['vi'],
    translations,
    auth: { logo: emblem },
    menu: { logo: emblem },
    notifications: { releases: false },
    tutorials: false,
    // Strapi's grey for headings and hints has too little contrast on white (WCAG 2.2, 1.4.3: 4.5 to 1).
    theme: { light: { colors: { neutral500: '#666687' } }, dark: {} },
  },

  register(app: StrapiApp) {
    startInVietnamese();
    dismissNotices();
    skipAiRequests();
    keepFormWhenUnsent();
    translatePermissions();
    keepProductTitle();
    translateFixedTexts();
    labelWeekdays();
    hideServerFetching();
    showFavicon(emblem);
    removeStatisticsWidget(app);
    hideActionsWithoutRight(app);
    announceSessionEnd(app);
    app.rbac.use(() => hideDeveloperScreens);
  },

  bootstrap: setUpRecordScreens,
};
