import { productTitle } from './productTitle';

/** Keeps the product's name in the browser's title. Strapi writes its own into the code, so the title is watched. */
export function keepProductTitle(): void {
  const rename = () => {
    const renamed = productTitle(document.title);
    if (renamed !== document.title) document.title = renamed;
  };
  rename();
  const title = document.querySelector('title');
  if (title !== null) new MutationObserver(rename).observe(title, { childList: true });
}
