import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { useSheetSize } from '../../../../hooks/useSheetSize';
import { useText } from '../../../../hooks/useText';

const Pages = styled.div`
  position: relative;
  overflow: hidden;
`;

const Sheet = styled.iframe<{ readonly $isNext: boolean }>`
  display: block;
  border: none;
  transform-origin: top left;
  ${({ $isNext }) => $isNext && 'position: absolute; inset: 0 auto auto 0; visibility: hidden;'}
`;

/**
 * The printed page in a frame without scripts. A new page is laid out behind the old one and replaces it when ready,
 * so that the visible page neither flickers nor jumps.
 */
export const PreviewFrame = ({ html }: { readonly html: string }) => {
  const text = useText();
  const desk = useRef<HTMLDivElement>(null);
  const { width, height, scale, measure } = useSheetSize(desk, true);
  const [shown, setShown] = useState({ html, number: 0 });
  const [next, setNext] = useState<{ html: string; number: number } | null>(null);

  useEffect(() => {
    setNext((waiting) =>
      html === (waiting ?? shown).html ? waiting : { html, number: (waiting ?? shown).number + 1 },
    );
  }, [html, shown]);

  return (
    <Pages ref={desk} style={{ height: Math.ceil(height * scale) }}>
      {[shown, ...(next === null ? [] : [next])].map((page) => (
        <Sheet
          key={page.number}
          $isNext={page === next}
          title={text('report.title')}
          srcDoc={page.html}
          sandbox="allow-same-origin"
          aria-hidden={page === next}
          tabIndex={-1}
          style={{ width, height, transform: scale === 1 ? 'none' : `scale(${scale})` }}
          onLoad={({ currentTarget: { contentDocument } }) => {
            if (contentDocument === null) return;
            measure(contentDocument);
            if (page !== next) return;
            setShown(page);
            setNext(null);
          }}
        />
      ))}
    </Pages>
  );
};
