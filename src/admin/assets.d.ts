/** Vite resolves an image import to its URL. */
declare module '*.svg' {
  const address: string;
  export default address;
}
