import { Badge, Box } from '@strapi/design-system';
import { Bell } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../hooks/useText';
import { SENT } from '../services/send';
import { getWork } from './api';

/** How often the count is asked for while the admin stays open on one page, in milliseconds. */
const INTERVAL = 120_000;

/**
 * The icon of "Việc của tôi" in the menu, with the number of things that wait. Strapi's menu shows no counts for pages of plugins.
 * Asked for again when the page or something on the server changes; without an answer the icon stands alone.
 */
export const WorkIcon = (props: Record<string, unknown>) => {
  const text = useText();
  const { pathname } = useLocation();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const ask = () =>
      void getWork('', controller.signal).then(
        ({ meta }) => !controller.signal.aborted && setCount(meta.count),
        () => undefined,
      );
    ask();
    const timer = setInterval(ask, INTERVAL);
    window.addEventListener(SENT, ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener(SENT, ask);
      controller.abort();
    };
  }, [pathname]);
  return (
    <Box position="relative" tag="span">
      <Bell {...props} />
      {count > 0 && (
        <Box position="absolute" top="-1.2rem" left="1.2rem" tag="span">
          <Badge
            size="S"
            backgroundColor="primary600"
            textColor="neutral0"
            aria-label={text('mine.count', { count })}
          >
            {count}
          </Badge>
        </Box>
      )}
    </Box>
  );
};
