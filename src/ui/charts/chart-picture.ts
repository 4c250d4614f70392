/** A chart that is on screen as a picture that stands alone: with its title, its notes and the looks it has now. */

export interface ChartPicture {
  /** SVG, with no reference to anything outside itself. */
  readonly text: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = 20;
const TITLE_HEIGHT = 34;
const LINE_HEIGHT = 15;

/** What makes the looks of a drawing; the rest of the computed style means nothing there. */
const LOOKS = [
  'display',
  'visibility',
  'opacity',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;

/** `box` holds the drawing; its largest SVG is taken. `null` while there is none. */
export function chartPicture(box: Element, title: string, notes: readonly string[]): ChartPicture | null {
  const drawing = [...box.querySelectorAll('svg')].toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  if (drawing === undefined || areaOf(drawing) === 0) return null;
  const size = drawing.getBoundingClientRect();
  const style = getComputedStyle(box);
  const inner = copyOf(drawing);
  inner.setAttribute('x', String(EDGE));
  inner.setAttribute('y', String(EDGE + TITLE_HEIGHT));
  inner.setAttribute('width', String(size.width));
  inner.setAttribute('height', String(size.height));
  if (!inner.hasAttribute('viewBox')) inner.setAttribute('viewBox', `0 0 ${String(size.width)} ${String(size.height)}`);
  const width = Math.ceil(size.width) + 2 * EDGE;
  const lines = notes.flatMap((note) => wrapped(note, size.width));
  const height = Math.ceil(size.height) + 2 * EDGE + TITLE_HEIGHT + lines.length * LINE_HEIGHT;
  const picture = elementOf('svg', {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    'font-family': style.fontFamily,
  });
  const ground = elementOf('rect', { width, height, fill: inRgb(groundOf(box)) });
  const heading = textOf(title, EDGE, EDGE + 14, { fill: inRgb(style.color), 'font-size': 15, 'font-weight': 600 });
  const foot = lines.map((line, at) =>
    textOf(line, EDGE, EDGE + TITLE_HEIGHT + Math.ceil(size.height) + (at + 1) * LINE_HEIGHT, {
      fill: inRgb(style.color),
      'fill-opacity': 0.75,
      'font-size': 10.5,
    }),
  );
  picture.append(ground, heading, inner, ...foot);
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

/** Twice as fine as the screen, for slides. */
export async function pngOf({ text, width, height }: ChartPicture, scale = 2): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** The drawing with the looks that style sheets give it, written into it. */
function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(drawing, true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, at) => {
    const own = copies[at];
    if (own === undefined) return;
    const looks = getComputedStyle(original);
    for (const name of own.getAttributeNames()) if (!isDrawing(name)) own.removeAttribute(name);
    for (const name of LOOKS) {
      const value = looks.getPropertyValue(name);
      if (value !== '') own.setAttribute(name, inRgb(localised(value)));
    }
  });
  return copy;
}

/** Not a class, a style, or what is there for a pointer or for a screen reader. */
function isDrawing(name: string): boolean {
  return !(
    name === 'class' ||
    name === 'style' ||
    name === 'tabindex' ||
    name === 'role' ||
    /^(?:data|aria|on)-?/u.test(name)
  );
}

const rgb = new Map<string, string>();

/** A colour as every program reads it: what draws pictures outside of browsers knows no `oklch()`. */
function inRgb(value: string): string {
  if (!/^(?:oklch|oklab|lch|lab|color)\(/u.test(value)) return value;
  const known = rgb.get(value);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (context === null) return value;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const found =
    alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
  rgb.set(value, found);
  return found;
}

/** `url("https://…/plan#hatch")` as `url(#hatch)`: what it points to comes along. */
function localised(value: string): string {
  return value.replaceAll(/url\("?[^")]*#([^")]+)"?\)/gu, 'url(#$1)');
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return '#ffffff';
}

function elementOf(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function textOf(text: string, x: number, y: number, looks: Readonly<Record<string, string | number>>): SVGElement {
  const element = elementOf('text', { x, y, ...looks });
  element.textContent = text;
  return element;
}

/** Lines of about the width of the drawing; a small letter takes five and a half pixels. */
function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(30, Math.floor(width / 5.5));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
