import { GuardedPage } from '../../components/GuardedPage';
import { useText } from '../../hooks/useText';
import { SearchScreen } from './components/SearchScreen';

/** The page "Tìm kiếm": full-text search over all record types. */
const SearchPage = () => {
  const text = useText();
  const heading = { title: text('search.title'), subtitle: text('search.subtitle') };
  const noAccess = { title: text('search.noAccess'), hint: text('search.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="search" noAccess={noAccess}>
      {() => <SearchScreen heading={heading} />}
    </GuardedPage>
  );
};

export default SearchPage;
