/** How Vietnamese administrative documents write texts, numbers, days and names (Nghị định 30/2020/NĐ-CP). */
export * from './dates';
export * from './documents';
export * from './localDate';
export * from './numbers';
export * from './text';
