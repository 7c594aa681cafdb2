/** Shows the picture in the browser's tab; Strapi's page names none. */
export function showFavicon(address: string): void {
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = address;
  document.head.append(link);
}
