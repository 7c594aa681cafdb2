import type { StrapiApp } from '@strapi/strapi/admin';
import emblem from './assets/emblem.svg';
import { addGuideLink, setUpGuide } from './guide';
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
import { nameMenuLinks } from './start/menu';
import { announceSessionEnd } from './start/sessionEnd';
import { guardSettings, markSettings } from './start/settings';
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
    addGuideLink(app);
    nameMenuLinks();
    guardSettings(app);
    app.rbac.use(({ permissions }) => {
      markSettings(permissions);
      return hideDeveloperScreens;
    });
  },

  bootstrap(app: StrapiApp) {
    setUpRecordScreens(app);
    setUpGuide(app);
  },
};
