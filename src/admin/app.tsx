import type { StrapiApp } from '@strapi/strapi/admin';
import emblem from './assets/emblem.svg';
import { setUpRecordScreens } from './records';
import { answerAiQuestions } from './start/aiRequests';
import { keepProductTitle } from './start/browserTitle';
import { showFavicon } from './start/favicon';
import { translateFixedLabels } from './start/fixedLabels';
import { startInVietnamese } from './start/language';
import { withholdBuildersScreens } from './start/menu';
import { quietNotices } from './start/notices';
import { offerActionsByRight } from './start/recordActions';
import { namePermissions } from './start/rolePage';
import { withholdServerFetching } from './start/serverFetching';
import { tellSessionEnd } from './start/sessionEnd';
import { keepUnsentRecords } from './start/unsentRecords';
import { removeBuildersWidget } from './start/widgets';
import { nameWeekdays } from './start/weekHeads';
import { translations } from './translations';

export default {
  // Neither the notice of new releases nor the tutorials: both ask the internet, and nothing leaves the machine unasked.
  config: {
    locales: ['vi'],
    translations,
    auth: { logo: emblem },
    menu: { logo: emblem },
    notifications: { releases: false },
    tutorials: false,
    // Strapi's grey of headings and hints is too light to read on white (WCAG 2.2, 1.4.3: 4,5 to 1).
    theme: { light: { colors: { neutral500: '#666687' } }, dark: {} },
  },

  register(app: StrapiApp) {
    startInVietnamese();
    quietNotices();
    answerAiQuestions();
    keepUnsentRecords();
    namePermissions();
    keepProductTitle();
    translateFixedLabels();
    nameWeekdays();
    withholdServerFetching();
    showFavicon(emblem);
    removeBuildersWidget(app);
    offerActionsByRight(app);
    tellSessionEnd(app);
    app.rbac.use(() => withholdBuildersScreens);
  },

  bootstrap: setUpRecordScreens,
};
