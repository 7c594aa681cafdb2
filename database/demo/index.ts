/** The demo records of UBND xã Ích Hậu and what puts them into the database (README.md). */
export {
  type DemoProgress,
  type DemoRefusal,
  loadDemoRecords,
  type LoadDemoOptions,
  type LoadedDemo,
} from './load';
