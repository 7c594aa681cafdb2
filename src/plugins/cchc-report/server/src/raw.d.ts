/** A text file taken into the build as the string it holds. */
declare module '*.liquid?raw' {
  const text: string;
  export default text;
}
