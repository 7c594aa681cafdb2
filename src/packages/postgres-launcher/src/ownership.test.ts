import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFormerData, recordData, refuseLostData } from './ownership';

let base: string;
const at = (name: string): string => path.join(base, name);

/** A data folder outside the project, as root has it. */
const makeData = (name: string): string => {
  mkdirSync(path.join(at(name), 'cluster'), { recursive: true });
  writeFileSync(path.join(at(name), 'cluster', 'PG_VERSION'), '18\n');
  return at(name);
};

beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'cchc-ownership-')));
  mkdirSync(at('office'));
});
afterEach(() => rmSync(base, { recursive: true }));

it('a project that was moved finds the data it used', () => {
  const data = makeData('kept');
  recordData(at('office'), data);
  renameSync(at('office'), at('moved'));
  expect(findFormerData(at('moved'))).toBe(data);
});

it('a copy of a project that still exists never gets its data, and is told whose they are', () => {
  const data = makeData('kept');
  recordData(at('office'), data);
  cpSync(at('office'), at('copy'), { recursive: true });
  expect(findFormerData(at('copy'))).toBeUndefined();
  expect(() => refuseLostData(at('copy'), false)).toThrow(
    `là bản chép của ${at('office')}, dữ liệu tại ${data}`,
  );
  expect(findFormerData(at('office'))).toBe(data);
});

it('of two copies of a project that is gone, the first to start gets the data', () => {
  const data = makeData('kept');
  recordData(at('office'), data);
  cpSync(at('office'), at('first'), { recursive: true });
  cpSync(at('office'), at('second'), { recursive: true });
  rmSync(at('office'), { recursive: true });
  recordData(at('first'), findFormerData(at('first')) ?? '');
  expect(findFormerData(at('second'))).toBeUndefined();
  expect(findFormerData(at('first'))).toBe(data);
});

it('a project that began with a new database gives up the former data', () => {
  const data = makeData('kept');
  recordData(at('office'), data);
  renameSync(at('office'), at('moved'));
  recordData(at('moved'), data);
  recordData(at('moved'), makeData('new'));
  expect(findFormerData(at('moved'))).toBe(at('new'));
  mkdirSync(at('office'));
  expect(findFormerData(at('office'))).toBeUndefined();
});

it('data that are gone are named, and a project without any sign of data begins in peace', () => {
  const data = makeData('kept');
  recordData(at('office'), data);
  rmSync(data, { recursive: true });
  expect(findFormerData(at('office'))).toBeUndefined();
  expect(() => refuseLostData(at('office'), false)).toThrow(
    `Không thấy dữ liệu đã dùng lần trước tại ${data}`,
  );
  mkdirSync(at('fresh'));
  expect(() => refuseLostData(at('fresh'), false)).not.toThrow();
  expect(() => refuseLostData(at('fresh'), true)).toThrow('không thấy cơ sở dữ liệu của hệ thống ấy');
});
