/** The demo records of UBND xã Ích Hậu, and their loader (README.md). */
export {
  type DemoProgress,
  type DemoRefusal,
  loadDemoRecords,
  type LoadDemoOptions,
  type LoadedDemo,
} from './load';
