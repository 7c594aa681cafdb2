import { useLocation } from 'react-router-dom';

/** The tab that a report opens with: the remarks if the address names one, otherwise the printed report. */
export const useFirstTab = (): 'remarks' | 'printed' =>
  new URLSearchParams(useLocation().search).has('remark') ? 'remarks' : 'printed';
