/** Text files taken into the build as the strings they hold. */
declare module '*.liquid?raw' {
  const text: string;
  export default text;
}

declare module '*.sql?raw' {
  const text: string;
  export default text;
}
