/** Pictures drawn from plain shapes: no text, because a machine may have no fonts, and nothing of anybody else. */

export const WIDTH = 1000;
export const HEIGHT = 560;

/** Colours of one picture. */
export interface Palette {
  readonly sky: string;
  readonly ground: string;
  readonly wall: string;
  readonly accent: string;
  readonly dark: string;
}

export const PALETTES: readonly Palette[] = [
  { sky: '#dcecf8', ground: '#8fbf7f', wall: '#fbf3e2', accent: '#d9822b', dark: '#1d4f91' },
  { sky: '#fdeedb', ground: '#a9b86c', wall: '#ffffff', accent: '#b3443a', dark: '#2f5d50' },
  { sky: '#e6e9f7', ground: '#7fb3a6', wall: '#fff8ec', accent: '#c99a1e', dark: '#3c3f78' },
];

const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;
const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A person seen from the front: head and shoulders. */
const person = (x: number, y: number, colour: string, hair: string): string =>
  circle(x, y, 34, '#f0c9a4') +
  path(`M${x - 36} ${y - 4}a36 36 0 0 1 72 0c-14-18-56-22-72 0z`, hair) +
  path(`M${x - 70} ${y + 130}c0-70 30-92 70-92s70 22 70 92z`, colour);

const house = (x: number, y: number, width: number, wall: string, roof: string, door: string): string =>
  rect(x, y, width, width * 0.55, wall) +
  path(`M${x - width * 0.1} ${y}l${width * 0.6} ${-width * 0.34}l${width * 0.6} ${width * 0.34}z`, roof) +
  rect(x + width * 0.4, y + width * 0.2, width * 0.2, width * 0.35, door) +
  rect(x + width * 0.1, y + width * 0.16, width * 0.18, width * 0.16, door) +
  rect(x + width * 0.72, y + width * 0.16, width * 0.18, width * 0.16, door);

const hills = ({ ground, dark }: Palette): string =>
  path(`M0 360q160-120 330-40t340-30t330 40v230h-1000z`, ground) +
  `<g opacity="0.18">${path('M0 330q200-130 420-30t580-60v120q-320-60-520 10t-480 20z', dark)}</g>`;

const tree = (x: number, y: number, colour: string): string =>
  rect(x - 7, y, 14, 70, '#7a5a3a', 4) + circle(x, y - 18, 46, colour) + circle(x + 30, y + 6, 30, colour);

/** The star of the flag, in a corner of 108 by 70. */
const STAR =
  'M54.0 13.0L58.9 28.2L74.9 28.2L62.0 37.6L66.9 52.8L54.0 43.4L41.1 52.8L46.0 37.6L33.1 28.2L49.1 28.2z';

const flag = (x: number, y: number): string =>
  rect(x, y, 6, 170, '#8a8f98') +
  path(`M${x + 6} ${y + 4}h96v62h-96z`, '#da251d') +
  `<g transform="translate(${x} ${y})">${path(STAR, '#ffcd00')}</g>`;

const office = (p: Palette): string =>
  hills(p) +
  rect(230, 220, 540, 220, p.wall) +
  rect(200, 196, 600, 30, p.dark) +
  path('M420 196l80-60l80 60z', p.accent) +
  many(4, (i) => rect(264 + i * 132, 256, 76, 64, p.sky, 6)) +
  many(4, (i) => (i === 1 || i === 2 ? '' : rect(264 + i * 132, 344, 76, 64, p.sky, 6))) +
  rect(440, 340, 120, 100, p.dark, 6) +
  flag(150, 180) +
  tree(850, 350, '#5f9a55') +
  rect(0, 440, WIDTH, 120, '#d8d2c4');

const oneStop = (p: Palette): string =>
  rect(0, 0, WIDTH, HEIGHT, p.wall) +
  rect(0, 60, WIDTH, 70, p.dark) +
  many(3, (i) => person(200 + i * 300, 230, p.accent, '#3a2d25')) +
  rect(0, 350, WIDTH, 40, p.accent) +
  rect(0, 390, WIDTH, 170, p.ground) +
  many(3, (i) => rect(140 + i * 300, 290, 120, 78, p.dark, 8) + rect(150 + i * 300, 300, 100, 56, p.sky, 4)) +
  many(3, (i) => circle(200 + i * 300, 95, 22, p.wall)) +
  many(4, (i) => rect(90 + i * 235, 430, 120, 80, p.dark, 14));

const meeting = (p: Palette): string =>
  rect(0, 0, WIDTH, HEIGHT, p.sky) +
  rect(260, 60, 480, 220, p.wall, 10) +
  many(3, (i) => rect(300, 100 + i * 50, 300 - i * 60, 22, i === 1 ? p.accent : p.dark, 11)) +
  many(5, (i) => person(120 + i * 190, 330, i % 2 === 0 ? p.dark : p.accent, '#33281f')) +
  rect(0, 440, WIDTH, 34, '#8b6a45') +
  rect(0, 474, WIDTH, 86, '#a98458') +
  many(5, (i) => rect(80 + i * 190, 418, 80, 22, p.wall, 4));

const telephone = (p: Palette): string =>
  rect(0, 0, WIDTH, HEIGHT, p.sky) +
  circle(500, 280, 250, p.wall) +
  rect(385, 50, 230, 460, p.dark, 34) +
  rect(402, 92, 196, 360, p.wall, 8) +
  rect(424, 116, 152, 44, p.accent, 8) +
  many(4, (i) => rect(424, 184 + i * 46, 104 + (i % 2) * 48, 22, p.ground, 11)) +
  rect(424, 384, 152, 44, p.dark, 10) +
  line('M450 406l22 18l50-36', p.wall, 10) +
  person(170, 330, p.accent, '#8c8c8c') +
  person(830, 330, p.ground, '#33281f');

const papers = (p: Palette): string =>
  rect(0, 0, WIDTH, HEIGHT, p.ground) +
  `<g transform="rotate(-8 500 280)">${rect(290, 90, 300, 400, '#ffffff', 6)}</g>` +
  `<g transform="rotate(5 500 280)">${rect(420, 80, 310, 420, p.wall, 6)}${rect(456, 120, 180, 18, p.dark, 9)}${many(
    8,
    (i) => rect(456, 168 + i * 34, 238 - (i % 3) * 44, 12, p.sky, 6),
  )}${circle(640, 440, 36, p.accent)}${line('M622 440l14 14l26-28', '#ffffff', 9)}</g>` +
  rect(120, 360, 120, 150, p.dark, 8) +
  rect(140, 340, 120, 150, p.accent, 8);

const chart = (p: Palette): string =>
  rect(0, 0, WIDTH, HEIGHT, p.wall) +
  many(5, (i) => rect(120, 100 + i * 80, 760, 3, p.sky)) +
  many(6, (i) =>
    rect(
      160 + i * 122,
      420 - (90 + i * 38 + (i % 2) * 46),
      70,
      90 + i * 38 + (i % 2) * 46,
      i === 5 ? p.accent : p.dark,
      6,
    ),
  ) +
  rect(120, 420, 760, 8, p.dark) +
  line('M195 300l122-10l122-80l122 20l122-90l122-30', p.accent, 8) +
  rect(120, 460, 220, 20, p.ground, 10) +
  rect(370, 460, 140, 20, p.sky, 10);

const village = (p: Palette): string =>
  circle(820, 110, 56, p.accent) +
  hills(p) +
  house(120, 350, 200, p.wall, p.accent, p.dark) +
  house(400, 320, 240, p.wall, p.dark, p.accent) +
  house(720, 360, 180, p.wall, p.accent, p.dark) +
  tree(360, 390, '#5f9a55') +
  tree(690, 400, '#6fa860') +
  path('M0 560q300-120 520-80t480-10v90z', '#e3d5b4');

const fields = (p: Palette): string =>
  circle(180, 120, 60, p.accent) +
  hills(p) +
  many(7, (i) => line(`M${-60 + i * 170} 560q80-110 ${220 - i * 10} -190`, '#e9d98a', 16)) +
  many(3, (i) => person(330 + i * 190, 350, i === 1 ? p.dark : p.accent, '#c9a15c')) +
  many(3, (i) => path(`M${276 + i * 190} 330l54-44l54 44z`, '#e0c07d'));

const loudspeaker = (p: Palette): string =>
  hills(p) +
  rect(486, 150, 28, 360, '#8a8f98') +
  path('M500 170l-190-70v150l190-50z', p.dark) +
  path('M500 170l190-70v150l-190-50z', p.dark) +
  circle(310, 175, 30, p.accent) +
  circle(690, 175, 30, p.accent) +
  many(3, (i) => line(`M${240 - i * 50} ${130 - i * 20}q-${30 + i * 14} 46 0 ${92 + i * 40}`, p.accent, 10)) +
  many(3, (i) => line(`M${760 + i * 50} ${130 - i * 20}q${30 + i * 14} 46 0 ${92 + i * 40}`, p.accent, 10)) +
  house(120, 400, 150, p.wall, p.accent, p.dark) +
  house(730, 410, 150, p.wall, p.dark, p.accent);

const SCENES = {
  office,
  'one-stop': oneStop,
  meeting,
  telephone,
  papers,
  chart,
  village,
  fields,
  loudspeaker,
} as const;

export type Scene = keyof typeof SCENES;

export const isScene = (name: string): name is Scene => Object.hasOwn(SCENES, name);
export const SCENE_NAMES = Object.keys(SCENES) as Scene[];

/** The picture of a scene in one of the palettes, as SVG. */
export const drawScene = (scene: Scene, variant: number): string => {
  const palette = PALETTES[variant % PALETTES.length] as Palette;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${rect(0, 0, WIDTH, HEIGHT, palette.sky)}${SCENES[scene](palette)}</svg>`;
};
