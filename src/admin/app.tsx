import emblem from './assets/emblem.svg';
import { setUpRecordScreens } from './records';
import { answerAiQuestions } from './start/aiRequests';
import { keepProductTitle } from './start/browserTitle';
import { showFavicon } from './start/favicon';
import { startInVietnamese } from './start/language';
import { quietNotices } from './start/notices';
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
  },

  register() {
    startInVietnamese();
    quietNotices();
    answerAiQuestions();
    keepProductTitle();
    showFavicon(emblem);
  },

  bootstrap: setUpRecordScreens,
};
